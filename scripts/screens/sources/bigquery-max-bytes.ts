import { field, numbered, omitted, subheading, type Source } from '../source';
import { sample, say } from '../words';

export const source: Source = {
  alt: 'The query settings of BigQuery with the part Advanced settings open: the field Maximum bytes billed holds 1000000000.',
  caption: 'Query settings, far down, in Advanced settings. A query that would read more then fails without a charge.',
  body: [
    subheading(say('Query settings')),
    omitted('other settings', 3),
    numbered(1, 'Open this part', subheading(say('Advanced settings'))),
    numbered(2, 'The limit in bytes: here 1 GB', field('text', { name: say('Maximum bytes billed'), value: sample('limit') })),
  ],
};
