import { command, heading, numbered, subheading, text, type Block, type Source } from '../source';
import { accessOptions, type OptionId } from '../../../src/data/access-options';
import { downloadCommand, mimic, sample, say } from '../words';

/** What the Files section shows for each option. */
const lines: Record<OptionId, readonly Block[]> = {
  zip: [text(say('Download the ZIP file', { link: true }), sample('sizeInBrackets'))],
  bigquery: [text(say('Request access using Google BigQuery.', { link: 'Request access' }))],
  gcs: [
    text(
      say('Request access to the files using the Google Cloud Storage Browser. Login with a Google account is required.', {
        link: ['Request access', 'Google Cloud Storage Browser'],
      }),
    ),
  ],
  'open-data': [text(say('Access using AWS Open Data repository', { link: 'Open Data repository' }))],
  aws: [text(say('Download the files using AWS command line tools:')), command(downloadCommand(mimic, 'aws'))],
  wget: [text(say('Download the files using your terminal:')), command(downloadCommand(mimic, 'wget'))],
};

const meanings: Record<OptionId, string> = {
  zip: 'ZIP file',
  bigquery: 'BigQuery',
  gcs: 'Google Cloud Storage',
  'open-data': 'AWS Open Data',
  aws: 'AWS command line',
  wget: 'wget',
};

export const source: Source = {
  file: 'mimic_files',
  alt: 'The Files section of a project page with six numbered ways to get the data: ZIP, BigQuery, Google Cloud Storage, AWS Open Data, AWS command line and wget.',
  caption: 'The Files section with its six usual options. Your page may show fewer, and the order may differ.',
  body: [
    heading(say('Files')),
    text(say('Total uncompressed size:'), sample('size')),
    subheading(say('Access the files')),
    ...accessOptions.map(({ id, number }) => numbered(number, meanings[id], lines[id], `#option-${id}`)),
  ],
};
