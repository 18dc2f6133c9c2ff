import { button, command, numbered, plainButton, row, success, table, text, type Source } from '../source';
import { sample, say } from '../words';

export const source: Source = {
  alt: 'The query editor of BigQuery: the buttons Run and More, a query that counts patients, the bytes it will process, and a result of one number.',
  caption: 'The editor before and after Run. SIZE and NUMBER stand for what your console shows.',
  body: [
    row(numbered(3, 'Run the query', button(say('Run'))), numbered(1, 'To the limit on bytes', plainButton(say('More')))),
    command(sample('query')),
    numbered(2, 'How much it will read; free of charge', success(text(say('This query will process SIZE when run.')))),
    numbered(4, 'The result: one row, one number', table([sample('result')], sample('column'))),
  ],
};
