import { badges, heading, success, text, type Source } from '../source';
import { mimic, sample, say, title, titleAndVersion } from '../words';

const message = say('Access to the GCP BigQuery has been granted to EMAIL for project: TITLE vX', {
  fill: { EMAIL: sample('email'), 'TITLE vX': titleAndVersion(mimic) },
});

export const source: Source = {
  file: 'bq_provisioned',
  alt: `A project page with a green notice at the top: ${message.text}.`,
  caption: 'The green notice after a request for BigQuery.',
  body: [
    success(text(message)),
    badges(say('Database'), say('Credentialed Access')),
    heading(title(mimic)),
  ],
};
