import { failure, numbered, text, type Source } from '../source';
import { mimic, sample, say, titleAndVersion } from '../words';

const fill = { EMAIL: sample('email') };

export const source: Source = {
  alt: 'Three red notices: set the cloud information in your settings; the address is no valid Google account; access could not be granted.',
  caption: 'The three red notices. Your page shows one of them.',
  body: [
    numbered(1, 'No address is linked', failure(text(say('Please set the user cloud information in your settings')))),
    numbered(
      2,
      'The address is not a Google account',
      failure(text(say('Unable to provision access, please verify EMAIL is a valid Google account', { fill }))),
    ),
    numbered(
      3,
      'Something failed at Google or PhysioNet',
      failure(
        text(
          say('Unable to grant Access to the GCP BigQuery access to EMAIL for TITLE vX', {
            fill: { ...fill, 'TITLE vX': titleAndVersion(mimic) },
          }),
        ),
      ),
    ),
  ],
};
