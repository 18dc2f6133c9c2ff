import { button, command, field, heading, numbered, omitted, steps, subheading, text, type Source } from '../source';
import { sample, say } from '../words';

export const source: Source = {
  alt: 'The page Edit Cloud Details with the part Amazon Web Services: five steps, a command, a box for its output, and the button Submit.',
  caption: 'Edit Cloud Details, the part for AWS. The values in the box are placeholders; yours are your own.',
  body: [
    heading(say('Edit Cloud Details')),
    omitted('an introduction and the part for Google'),
    subheading(say('Amazon Web Services')),
    steps(
      [text(say('Create an Amazon Web Services account.'))],
      [text(say('Install the AWS Command Line Interface.'))],
      [text(say('Configure the AWS Command Line Interface to use IAM user credentials.'))],
      [
        text(say('Open a terminal and run the following command:')),
        numbered(1, 'Run this in your terminal', command(sample('identityCommand'))),
      ],
      [
        text(say('Copy and paste the output into the box below.')),
        numbered(2, 'Paste the whole output here', field('area', { value: sample('identity') })),
      ],
    ),
    numbered(3, 'Go on to the next page', button(say('Submit'))),
  ],
};
