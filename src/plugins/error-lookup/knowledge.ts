import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { allDatasets, bigqueryNames, versionsOf } from '../../data/datasets';
import { valueOf } from '../../data/fact';
import { retiredNames } from '../../data/retired-names';
import { modulesOf, tables } from '../../data/schema';
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
  return {
    problems,
    datasets: Object.fromEntries(bigqueryNames(allDatasets).map((name) => [name, tablesOf(name)])),
    retired: retiredNames.map(({ value, kind, instead }) => ({ value, kind, instead })),
    buckets: allDatasets.flatMap((dataset) => versionsOf(dataset).flatMap(({ bucket }) => valueOf(bucket) ?? [])),
  };
}

/** The tables of a data set; none where we list only a part of them. */
function tablesOf(name: string): string[] {
  const modules = modulesOf(name);
  return modules.every((module) => module === 'metadata') ? [] : tables.filter(({ module }) => modules.includes(module)).map(({ table }) => table);
}
