import { button, field, heading, numbered, omitted, subheading, type Source } from '../source';
import { sample, say } from '../words';

export const source: Source = {
  alt: 'The page Edit Cloud Details with the part Google Cloud Platform: a choice named Google (Email), and the button Save.',
  caption: 'Edit Cloud Details, the part for Google. It asks for an address and not for a Google Cloud project.',
  body: [
    heading(say('Edit Cloud Details')),
    omitted('an introduction of three points'),
    subheading(say('Google Cloud Platform')),
    numbered(1, 'One of your verified addresses', field('choice', { name: say('Google (Email)'), value: sample('email') })),
    numbered(2, 'Save the choice', button(say('Save'))),
  ],
};
