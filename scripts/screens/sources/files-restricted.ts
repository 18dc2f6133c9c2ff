import { bullets, failure, heading, numbered, text, type Source } from '../source';
import { say } from '../words';

export const source: Source = {
  alt: 'The Files section with a red box that lists three requirements: be a credentialed user, complete required training, sign the data use agreement.',
  caption: 'The Files section while something is missing. Your box lists only what is still missing.',
  body: [
    heading(say('Files')),
    failure(
      text(say('This is a restricted-access resource. To access the files, you must fulfill all of the following requirements:')),
      numbered(1, 'Credentialing', text(say('be a credentialed user', { link: 'credentialed user' }))),
      numbered(2, 'Training', [
        text(say('complete required training:')),
        bullets([text(say('CITI Data or Specimens Only Research'))]),
        text(say('You may submit your training here.', { link: 'here' })),
      ]),
      numbered(3, 'Agreement', text(say('sign the data use agreement for the project', { link: 'sign the data use agreement' }))),
    ),
  ],
};
