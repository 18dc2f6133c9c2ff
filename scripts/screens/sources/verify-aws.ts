import { button, command, field, heading, numbered, steps, text, type Source } from '../source';
import { sample, say } from '../words';

export const source: Source = {
  alt: 'The page Verify AWS Account: a command that begins with aws s3 presign, a box for its output, and the button Save.',
  caption: 'Verify AWS Account. In your command, values of your own stand where the picture has dots and BUCKET.',
  body: [
    heading(say('Verify AWS Account')),
    steps(
      [
        text(say('Open a terminal and run the following command (one line):')),
        numbered(1, 'Copy it from your own page', command(sample('presignCommand'))),
      ],
      [
        text(say('Copy and paste the output into the box below.')),
        numbered(2, 'Paste the address that the command prints', field('area', { value: sample('signedAddress') })),
      ],
    ),
    numbered(3, 'Finish', button(say('Save'))),
  ],
};
