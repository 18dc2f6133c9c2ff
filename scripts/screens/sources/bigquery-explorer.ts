import { dataProject } from '../../../src/data/addresses';
import { numbered, plainButton, row, subheading, tree, type Source } from '../source';
import { bigqueryNames, sample, say, value } from '../words';

export const source: Source = {
  alt: 'The Explorer of BigQuery: your own project, and physionet-data with a star, open, with the three data sets of MIMIC-IV in it.',
  caption: 'Explorer with physionet-data starred. Your list holds every data set that you may see, also others.',
  body: [
    row(subheading(say('Explorer')), numbered(1, 'Star a project here, if your console has it', plainButton(say('+ADD DATA')))),
    numbered(2, 'Your own project: it pays', tree({ name: sample('project'), starred: false, inside: [] })),
    numbered(
      3,
      'PhysioNet’s project: it holds the data',
      tree({ name: value(dataProject), starred: true, inside: bigqueryNames('mimiciv') }),
    ),
  ],
};
