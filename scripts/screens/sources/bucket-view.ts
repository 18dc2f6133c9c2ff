import { heading, menu, numbered, table, text, type Source } from '../source';
import { sample, say } from '../words';

const objects = say('Objects');

export const source: Source = {
  alt: 'A bucket in the Google Cloud console: the title Bucket details, the name of the bucket, and a list of its folders and files.',
  caption: 'A bucket in the console. BUCKET stands for the name in your e-mail; the folders differ between data sets.',
  body: [
    heading(say('Bucket details')),
    numbered(1, 'The bucket’s name, which commands need', text(sample('bucket'))),
    menu([objects], objects),
    numbered(2, 'Folders and files', table([sample('folderHosp'), sample('folderIcu'), sample('checksums')])),
  ],
};
