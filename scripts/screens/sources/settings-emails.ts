import { badges, beside, button, field, heading, menu, numbered, row, subheading, text, type Source } from '../source';
import { sample, say } from '../words';

const current = say('Emails');
const tabs = ['Profile', 'Password', 'Emails', 'Username', 'Cloud', 'ORCID', 'Credentialing', 'Training', 'Certification', 'Agreements'];

export const source: Source = {
  alt: 'The PhysioNet settings: a menu of ten pages with Emails open, the list of your addresses, and a field to add another.',
  caption: 'The settings menu, with Emails open. Cloud, Credentialing and Training are in the same menu.',
  body: [
    beside(
      [menu(tabs.map((tab) => (tab === 'Emails' ? current : say(tab))), current)],
      [
        heading(say('Emails')),
        subheading(say('Your Emails')),
        numbered(1, 'Your addresses', row(text(sample('email')), badges(say('Primary')))),
        subheading(say('Add Email')),
        text(say('Add another email address. A message will be sent to the address for verification.')),
        numbered(2, 'The new address goes here', field('text', {})),
        numbered(3, 'Then this button', button(say('Add Email'))),
      ],
    ),
  ],
};
