/**
 * The words that may be drawn. Each comes from `src/data` or is a placeholder of the list below, so that a
 * picture shows nothing without a source, and nobody's name, address or number.
 */
import { awsCommand, dataProject, newestWith, wgetCommand } from '../../src/data/addresses';
import { allDatasets, type Dataset } from '../../src/data/datasets';
import type { Fact } from '../../src/data/fact';
import { label, type Label } from '../../src/data/labels';

declare const origin: unique symbol;

/** Words with an origin. Only the functions of this file make them; a plain string does not fit. */
export interface Words {
  readonly [origin]: true;
  readonly text: string;
  /** The labels in them; none for a value of `src/data` or a placeholder. */
  readonly labels: readonly Label[];
  /** The parts of `text` that are links. */
  readonly links: readonly string[];
}

function words(text: string, labels: readonly Label[] = [], links: readonly string[] = []): Words {
  return { text, labels, links } as Words;
}

interface Details {
  /** The part of the label that is a link, or several; `true` if all of it is. */
  link?: string | readonly string[] | true;
  /** What stands for the label's placeholders, for example `{ EMAIL: sample('email') }`. */
  fill?: Readonly<Record<string, Words>>;
}

/**
 * A label or message, word for word.
 *
 * @throws if it is not in `src/data/labels.ts`, or does not hold the link or placeholder named.
 */
export function say(text: string, { link = [], fill = {} }: Details = {}): Words {
  const known = label(text);
  const links = link === true ? [text] : [link].flat();
  for (const part of [...links, ...Object.keys(fill)]) {
    if (!text.includes(part)) throw new Error(`The label "${text}" does not hold "${part}".`);
  }
  const filled = (part: string): string => Object.entries(fill).reduce((result, [name, filling]) => result.replaceAll(name, filling.text), part);
  return words(filled(known.value), [known, ...Object.values(fill).flatMap((filling) => filling.labels)], links.map(filled));
}

/** The value of a fact. */
export function value(fact: Fact<string>): Words {
  return words(fact.value);
}

/** The data set of the pictures. */
export const mimic: Dataset = allDatasets[0]!;

/** For example `MIMIC-IV v3.1`, as PhysioNet's notices write it. */
export function titleAndVersion(dataset: Dataset): Words {
  return words(`${dataset.title} v${dataset.current.version.value}`);
}

/** A data set as project pages call it. */
export function title(dataset: Dataset): Words {
  return words(dataset.title);
}

/**
 * The BigQuery names of the newest version of a data set that is there.
 *
 * @throws if the data set's id is unknown or no name was found.
 */
export function bigqueryNames(id: string): Words[] {
  const dataset = allDatasets.find((candidate) => candidate.id === id);
  const newest = dataset && newestWith(dataset, ({ bigquery }) => bigquery);
  if (!newest) throw new Error(`src/data/datasets.ts has no BigQuery name for "${id}".`);
  return newest.value.map((name) => words(name));
}

/**
 * The download command that a project page prints.
 *
 * @throws if no location on AWS is known.
 */
export function downloadCommand(dataset: Dataset, program: 'aws' | 'wget'): Words {
  const command = program === 'aws' ? awsCommand(dataset) : wgetCommand(dataset);
  if (command === undefined) throw new Error(`src/data/datasets.ts has no location on AWS for "${dataset.id}".`);
  return words(command);
}

/** Stands for what differs between readers. Nothing in it belongs to a person. */
const samples = {
  email: 'user@example.org',
  project: 'your-project',
  size: 'SIZE',
  sizeInBrackets: '(SIZE)',
  identityCommand: 'aws sts get-caller-identity',
  identity: '{ "UserId": "AIDA…", "Account": "111111111111", "Arn": "arn:aws:iam::111111111111:user/NAME" }',
  presignCommand: 'aws s3 presign s3://BUCKET/physionet.org-verification/email=…/userid=…/account=…/username=…/ --region us-east-1',
  signedAddress: 'https://…',
  query: `SELECT COUNT(*) AS patients\nFROM \`${dataProject.value}.${bigqueryNames(mimic.id)[0]?.text}.patients\``,
  column: 'patients',
  result: 'NUMBER',
  limit: '1000000000',
  bucket: 'BUCKET',
  folderHosp: 'hosp/',
  folderIcu: 'icu/',
  checksums: 'SHA256SUMS.txt',
} as const;

/** A made-up value, which says that it is one. */
export function sample(name: keyof typeof samples): Words {
  return words(samples[name]);
}
