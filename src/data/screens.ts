/**
 * The pictures of other sites' screens. All are drawings (`scripts/screens/`), never captures.
 *
 * A picture has four files: `FILE.png`, `FILE-dark.png`, and for narrow windows `FILE-narrow.png` and
 * `FILE-narrow-dark.png`. `npm run screens` draws them; the build stops if one is missing.
 */
export interface Callout {
  /** The number drawn in the picture. */
  number: number;
  text: string;
  /** Where on the page the number is explained, for example `#option-zip`. */
  to?: string;
}

export interface Screen {
  id: string;
  /** Name of the files in `static/img/cloud/`, without `.png`. */
  file: string;
  /** Size on the page in CSS pixels, of the wide and the narrow drawing. */
  size: { wide: readonly [width: number, height: number]; narrow: readonly [width: number, height: number] };
  alt: string;
  caption: string;
  /** The oldest date on which the sources of the labels in it were true. */
  labelsAsOf: string;
  callouts: readonly Callout[];
  /** The same content as text: one entry a line of the screen, from top to bottom. */
  description: readonly string[];
}

export const screens: readonly Screen[] = [
  {
    id: 'files-section',
    file: 'mimic_files',
    size: { wide: [720, 505], narrow: [340, 663] },
    alt: 'The Files section of a project page with six numbered ways to get the data: ZIP, BigQuery, Google Cloud Storage, AWS Open Data, AWS command line and wget.',
    caption: 'The Files section with every option a project can have. Your page shows fewer, and the order may differ.',
    labelsAsOf: '2024-10-24',
    callouts: [
      { number: 1, text: 'ZIP file', to: '#option-zip' },
      { number: 2, text: 'BigQuery', to: '#option-bigquery' },
      { number: 3, text: 'Google Cloud Storage', to: '#option-gcs' },
      { number: 4, text: 'AWS Open Data', to: '#option-open-data' },
      { number: 5, text: 'AWS command line', to: '#option-aws' },
      { number: 6, text: 'wget', to: '#option-wget' },
    ],
    description: [
      'Heading: Files.',
      'Text: Total uncompressed size, followed by a number.',
      'Heading: Access the files. Below it a list:',
      '1. Link: Download the ZIP file, with its size.',
      '2. Link: Request access, then the words “using Google BigQuery.”',
      '3. Link: Request access, then the words “to the files using the Google Cloud Storage Browser. Login with a Google account is required.”',
      '4. Text: Access using AWS, then the link Open Data repository.',
      '5. Text: Download the files using AWS command line tools, then a command that begins with aws s3 sync.',
      '6. Text: Download the files using your terminal, then a command that begins with wget and holds your own user name.',
    ],
  },
  {
    id: 'bigquery-granted',
    file: 'bq_provisioned',
    size: { wide: [720, 204], narrow: [340, 226] },
    alt: 'A project page with a green notice at the top: Access to the GCP BigQuery has been granted to user@example.org for project: MIMIC-IV v3.1.',
    caption: 'The green notice after a request for BigQuery.',
    labelsAsOf: '2024-10-24',
    callouts: [],
    description: [
      'Green notice: Access to the GCP BigQuery has been granted to user@example.org for project: MIMIC-IV v3.1.',
      'Badges: Database, Credentialed Access.',
      'Heading: MIMIC-IV.',
    ],
  },
];

/** The four files of a picture, below `/img/cloud/`. */
export function screenFiles(file: string) {
  return {
    wide: { light: `${file}.png`, dark: `${file}-dark.png` },
    narrow: { light: `${file}-narrow.png`, dark: `${file}-narrow-dark.png` },
  };
}
