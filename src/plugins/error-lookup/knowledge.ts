import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { allDatasets, versionsOf } from '../../data/datasets';
import { valueOf } from '../../data/fact';
import { retiredNames } from '../../data/retired-names';
import { tables } from '../../data/schema';
import type { Knowledge, Problem } from '../../components/PasteError/types';

/**
 * What the look-up of errors knows: the front matter of the problem pages, and the names in `src/data/`.
 *
 * @param folder of the problem pages: `docs/help`
 * @throws if no page has a message: then nothing could be found
 */
export function readKnowledge(folder: string): Knowledge {
  const problems = readdirSync(folder)
    .filter((file) => /\.mdx?$/.test(file))
    .toSorted()
    .flatMap((file): Problem[] => {
      const front = /^---\n([\s\S]*?)\n---\n/.exec(readFileSync(path.join(folder, file), 'utf8'))?.[1];
      const { id, title, services, messages } = (front === undefined ? {} : parse(front)) as Partial<Problem>;
      return id === undefined ? [] : [{ id, title: title ?? id, services: services ?? [], messages: messages ?? [] }];
    });
  if (!problems.some(({ messages }) => messages.length > 0)) throw new Error(`No page in ${folder} has messages in its front matter: the look-up of errors would find nothing.`);
  const bigquery = allDatasets.flatMap((dataset) => [...versionsOf(dataset).flatMap((version) => valueOf(version.bigquery) ?? []), ...(dataset.rollingBigquery?.value ?? [])]);
  return {
    problems,
    datasets: Object.fromEntries([...new Set(bigquery)].map((name) => [name, tablesOf(name)])),
    retired: retiredNames.map(({ value, kind, instead }) => ({ value, kind, instead })),
    buckets: allDatasets.flatMap((dataset) => versionsOf(dataset).flatMap(({ bucket }) => valueOf(bucket) ?? [])),
  };
}

/** Tables of a data set of MIMIC-IV; of others we list none. */
function tablesOf(name: string): string[] {
  const module = /^mimiciv_(?:\d_\d_)?(hosp|icu)$/.exec(name)?.[1];
  return tables.filter((table) => table.module === module).map(({ table }) => table);
}
