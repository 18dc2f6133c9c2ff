/** `access.json`: the data sets, their versions and the ways to each, as far as sources tell. */
import { awsCommandAt, awsAccount, awsRegion, dataProject, projectPage, wgetCommand } from '../../data/addresses';
import { allDatasets, versionsOf, type Dataset, type OlderVersion } from '../../data/datasets';
import { isFound, type Finding } from '../../data/fact';
import { site } from '../../data/site';

const address = (path: string): string => new URL(path, new URL(site.base, site.origin)).href;

/** The published object; `accessSchema` describes it. */
export function accessTable(): object {
  return {
    $schema: address('access.schema.json'),
    about: `${site.independence} Facts are from public sources and were true on the date "asOf".`,
    licence: 'CC BY 4.0',
    guide: address(''),
    googleProjectWithTheData: dataProject,
    awsAccountOfPhysioNet: awsAccount,
    awsRegion,
    datasets: allDatasets.map((dataset) => ({
      id: dataset.id,
      title: dataset.title,
      holds: dataset.holds,
      access: dataset.access,
      size: dataset.size,
      ...(dataset.rollingBigquery ? { bigqueryWithoutVersion: dataset.rollingBigquery } : {}),
      versions: versionsOf(dataset).map((version) => describe(dataset, version)),
    })),
  };
}

function describe(dataset: Dataset, version: OlderVersion): object {
  const number = version.version.value;
  const { zip, bigquery, bucket, aws, openData } = version;
  const ways = { zip, bigquery, cloudStorage: bucket, aws: aws && withCommand(dataset, number, aws), openDataRegistry: openData };
  return {
    version: version.version,
    published: version.published,
    doi: version.doi,
    projectPage: projectPage(dataset, number),
    wget: wgetCommand(dataset, number),
    ways: Object.fromEntries(Object.entries(ways).filter(([, finding]) => finding !== undefined)),
  };
}

function withCommand(dataset: Dataset, number: string, aws: NonNullable<OlderVersion['aws']>): Finding<object> {
  return isFound(aws) ? { ...aws, value: { ...aws.value, command: awsCommandAt(dataset, number, aws.value) } } : aws;
}

const date = { type: 'string', pattern: '^\\d{4}(-\\d{2}(-\\d{2})?)?$' };
const day = { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}$' };
const text = { type: 'string', minLength: 1 };

/** A fact of which the value is described, or the statement that none was found. */
const finding = (value: object): object => ({ anyOf: [fact(value), { $ref: '#/$defs/notFound' }] });
const fact = (value: object): object => ({ type: 'object', properties: { value }, allOf: [{ $ref: '#/$defs/evidence' }], required: ['value'] });

/** JSON Schema of `access.json` (draft 2020-12). */
export const accessSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: address('access.schema.json'),
  title: 'Ways to MIMIC data sets',
  type: 'object',
  required: ['about', 'licence', 'googleProjectWithTheData', 'awsRegion', 'datasets'],
  properties: {
    $schema: text, about: text, licence: text, guide: text,
    googleProjectWithTheData: fact(text),
    awsAccountOfPhysioNet: fact(text),
    awsRegion: fact(text),
    datasets: { type: 'array', minItems: 1, items: { $ref: '#/$defs/dataset' } },
  },
  additionalProperties: false,
  $defs: {
    evidence: {
      type: 'object',
      required: ['grade', 'source', 'asOf', 'checked'],
      properties: {
        grade: { enum: ['A', 'B', 'C'], description: 'A: primary source; B: copy of one; C: likely, not confirmed' },
        source: { ...text, pattern: '^(https://|public copy: )' },
        asOf: { anyOf: [date, { const: 'undated' }], description: 'the date on which the source was true' },
        checked: { ...day, description: 'the day on which somebody last looked for a newer source' },
        doubt: { ...text, description: 'what speaks against it: show it with the value' },
        note: text,
      },
    },
    notFound: {
      type: 'object',
      description: 'somebody looked for it and found no source: this does not say that it does not exist',
      required: ['notFound', 'checked'],
      properties: { notFound: { const: true }, checked: day, note: text },
      additionalProperties: false,
    },
    dataset: {
      type: 'object',
      required: ['id', 'title', 'holds', 'access', 'size', 'versions'],
      properties: {
        id: { ...text, description: 'its name in PhysioNet’s addresses' }, title: text, holds: text,
        access: fact({ enum: ['credentialed', 'open'] }),
        size: finding(text),
        bigqueryWithoutVersion: fact({ type: 'array', items: text, description: 'names whose content changes with each version' }),
        versions: { type: 'array', minItems: 1, items: { $ref: '#/$defs/version' }, description: 'newest first' },
      },
      additionalProperties: false,
    },
    version: {
      type: 'object',
      required: ['version', 'published', 'doi', 'projectPage', 'wget', 'ways'],
      properties: {
        version: fact(text),
        published: finding(date),
        doi: finding({ type: 'string', pattern: '^10\\.' }),
        projectPage: { type: 'string', pattern: '^https://physionet\\.org/' },
        wget: { ...text, description: 'the command that the project page shows; USERNAME stands for your own' },
        ways: {
          type: 'object',
          description: 'a way that is not named was not looked for',
          properties: {
            zip: finding({ enum: ['shown', 'likely'] }),
            bigquery: finding({ type: 'array', items: text, description: 'data sets in the Google project; empty: offered, name not found' }),
            cloudStorage: finding({ ...text, description: 'name of the bucket, requester pays' }),
            aws: finding({
              type: 'object',
              required: ['kind', 'command'],
              properties: { kind: { enum: ['access-point', 'open-bucket'] }, bucket: text, command: { ...text, description: 'its form only: copy yours from your own project page' } },
              additionalProperties: false,
            }),
            openDataRegistry: finding({ type: 'string', pattern: '^https://' }),
          },
          additionalProperties: false,
        },
      },
      additionalProperties: false,
    },
  },
} as const;
