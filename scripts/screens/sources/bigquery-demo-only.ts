import { dataProject } from '../../../src/data/addresses';
import { numbered, subheading, tree, type Source } from '../source';
import { bigqueryNames, sample, say, value } from '../words';

export const source: Source = {
  alt: 'The Explorer of BigQuery with physionet-data open: only the data sets eicu_crd_demo and mimiciii_demo are in it.',
  caption: 'Explorer with nothing but the open demo data sets: this Google account has no access, or the list is out of date.',
  body: [
    subheading(say('Explorer')),
    tree({ name: sample('project'), starred: false, inside: [] }),
    numbered(
      1,
      'Two demos, and no data set of MIMIC-IV',
      tree({ name: value(dataProject), starred: true, inside: [...bigqueryNames('eicu-crd-demo'), ...bigqueryNames('mimiciii-demo')] }),
    ),
  ],
};
