/** `facts.json`: every fact of `src/data/`, each with its place in the lists, source and dates. */
import { accessFacts } from '../../data/access-facts';
import { awsAccount, awsRegion, dataProject } from '../../data/addresses';
import { changes } from '../../data/changes';
import { ethics, papers } from '../../data/citations';
import { costs } from '../../data/costs';
import { allDatasets } from '../../data/datasets';
import { labels } from '../../data/labels';
import { tables as probeTables } from '../../data/probe-tables';
import { retiredNames } from '../../data/retired-names';
import { tables } from '../../data/schema';
import { site } from '../../data/site';

const LISTS = { accessFacts, awsAccount, awsRegion, changes, citations: { ethics, papers }, costs, dataProject, datasets: allDatasets, labels, probeTables, retiredNames, tables };

interface Entry {
  /** Where it stands in the lists; numbers of a list may change with it. */
  path: string;
}

/**
 * @throws if a list holds no fact: then it is not read as it is written
 */
export function allFacts(): { about: string; licence: string; facts: readonly Entry[] } {
  const facts = Object.entries(LISTS).flatMap(([name, list]) => {
    const found = [...entries(list, name)];
    if (found.length === 0) throw new Error(`facts.json: the list "${name}" holds no fact. See src/plugins/for-programs/facts.ts.`);
    return found;
  });
  return { about: `${site.independence} A fact without "value" was looked for and not found.`, licence: 'CC BY 4.0', facts };
}

/** Every object with a day on which it was checked, at any depth. */
function* entries(value: unknown, path: string): Generator<Entry> {
  if (typeof value !== 'object' || value === null) return;
  if ('checked' in value) {
    yield { path, ...value };
    return;
  }
  for (const [key, part] of Object.entries(value)) {
    const name = Array.isArray(value) && typeof part === 'object' && part !== null && 'id' in part ? String(part.id) : key;
    yield* entries(part, `${path}.${name}`);
  }
}
