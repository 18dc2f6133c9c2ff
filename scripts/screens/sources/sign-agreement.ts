import { heading, numbered, omitted, plainButton, row, button, subheading, text, type Source } from '../source';
import { mimic, say, titleAndVersion } from '../words';

const fill = { TITLE: titleAndVersion(mimic) };

export const source: Source = {
  alt: 'The page Sign Data Use Agreement for MIMIC-IV: the text of the agreement, and below it the buttons I agree and I do not agree.',
  caption: 'The agreement with its two buttons, at the end of the page. The picture leaves its text out; read it on PhysioNet.',
  body: [
    heading(say('Sign Data Use Agreement - TITLE', { fill })),
    text(say('Sign the following data use agreement to access the files in TITLE.', { fill, link: 'TITLE' })),
    subheading(say('PhysioNet Credentialed Health Data Use Agreement 1.5.0')),
    omitted('the text of the agreement', 5),
    row(numbered(1, 'Sign the agreement', button(say('I agree'))), numbered(2, 'Go back without access', plainButton(say('I do not agree')))),
  ],
};
