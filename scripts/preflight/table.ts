/** The part of `static/check_access.py` that comes from `src/data`: what the preflight script knows of the data sets. */
import { accessFacts } from '../../src/data/access-facts';
import { awsAccount, awsRegion, dataProject } from '../../src/data/addresses';
import { allDatasets, versionsOf } from '../../src/data/datasets';
import { valueOf } from '../../src/data/fact';
import { site } from '../../src/data/site';
import { tables } from '../../src/data/probe-tables';

export const SCRIPT = 'static/check_access.py';

const BEGIN = '# BEGIN GENERATED\n';
const END = '# END GENERATED\n';

/** A JSON value as Python writes it, the two outer levels on lines of their own. All our values are plain texts, numbers or nothing. */
function python(value: unknown, depth = 0): string {
  if (value === undefined || value === null) return 'None';
  if (typeof value !== 'object') return JSON.stringify(value);
  const entries = Object.entries(value).map(([key, part]) => `${JSON.stringify(key)}: ${python(part, depth + 1)}`);
  return depth < 2 ? `{\n${entries.map((entry) => `${'    '.repeat(depth + 1)}${entry},\n`).join('')}${'    '.repeat(depth)}}` : `{${entries.join(', ')}}`;
}

/** @throws if a BigQuery name has no known table, naming the list to mend. */
function tablesOf(names: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    names.map((name) => {
      const table = (tables as Record<string, { value: string } | undefined>)[name];
      if (!table) throw new Error(`src/data/probe-tables.ts names no table of ${name}. Add a line for it, with its source.`);
      return [name, table.value];
    }),
  );
}

/** The lines between the two markers. */
function generatedPart(): string {
  const openBucket = allDatasets.flatMap(({ id, current: { aws, version } }) => {
    const location = valueOf(aws);
    return location?.kind === 'open-bucket' ? [`${location.bucket}/${id}/${version.value}/`] : [];
  })[0];
  if (openBucket === undefined) throw new Error('src/data/datasets.ts names no open bucket on AWS, which the script lists to test the policy of an IAM user.');
  const datasets = Object.fromEntries(
    allDatasets.map((dataset) => [
      dataset.id,
      Object.fromEntries(
        versionsOf(dataset).map(({ version, bigquery, bucket, aws }) => {
          const names = valueOf(bigquery) ?? [];
          const location = valueOf(aws);
          return [
            version.value,
            {
              bigquery: tablesOf(names),
              derived_tables: names.some((name) => /^mimiciv_.*_derived$/.test(name)) ? Number.parseInt(accessFacts.derivedTables.value, 10) : undefined,
              bucket: valueOf(bucket),
              aws: location?.kind === 'open-bucket' ? location.bucket : location?.kind,
            },
          ];
        }),
      ),
    ]),
  );
  return [
    `GUIDE = ${python(site.origin + site.base)}`,
    `DATA_PROJECT = ${python(dataProject.value)}`,
    `AWS_ACCOUNT = ${python(awsAccount.value)}`,
    `AWS_REGION = ${python(awsRegion.value)}`,
    `OPEN_LISTING = ${python(openBucket)}`,
    `DATASETS = ${python(datasets)}`,
    '',
  ].join('\n');
}

/**
 * The script with the part from `src/data` put in anew.
 *
 * @throws if the two markers are not there exactly once, in order.
 */
export function withGeneratedPart(script: string): string {
  const [before, middle, ...more] = script.split(BEGIN);
  const [, after, ...rest] = (middle ?? '').split(END);
  if (before === undefined || after === undefined || more.length > 0 || rest.length > 0) {
    throw new Error(`${SCRIPT} does not hold "${BEGIN.trim()}" and after it "${END.trim()}", each once. Put the two lines back.`);
  }
  return `${before}${BEGIN}${generatedPart()}${END}${after}`;
}
