import { success, text, type Source } from '../source';
import { mimic, sample, say, titleAndVersion } from '../words';

const message = say('Access to the GCP BigQuery was previously awarded to EMAIL for project: TITLE vX', {
  fill: { EMAIL: sample('email'), 'TITLE vX': titleAndVersion(mimic) },
});

export const source: Source = {
  alt: `A green notice: ${message.text}.`,
  caption: 'The notice after a second click. It is green, too: you have access.',
  body: [
    success(text(message)),
  ],
};
