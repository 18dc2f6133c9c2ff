import { success, text, type Source } from '../source';
import { mimic, sample, say, titleAndVersion } from '../words';

export const source: Source = {
  alt: 'A green notice: Access to the GCP BigQuery was previously awarded to user@example.org for project: MIMIC-IV v3.1.',
  caption: 'The notice after a second click. It is green, too: you have access.',
  body: [
    success(
      text(
        say('Access to the GCP BigQuery was previously awarded to EMAIL for project: TITLE vX', {
          fill: { EMAIL: sample('email'), 'TITLE vX': titleAndVersion(mimic) },
        }),
      ),
    ),
  ],
};
