/** From the source of a screen to its record, and whether a record is older than its source. Needs no browser. */
import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Line, Provenance, Screen } from '../../src/data/screens';
import { schemes, shapes } from '../../src/data/screens';
import { page } from './html';
import { allBlocks, allWords, type Source } from './source';
import { describe } from './twin';
import type { Words } from './words';

/** What can be said of a screen without drawing it. */
export type Described = Omit<Screen, 'size'>;

const SOURCES = path.resolve('scripts/screens/sources');

/**
 * All sources, by id. The name of a file is the id of its screen.
 *
 * @throws if there is none; and with one line for each file that exports no `source` or uses a label that is not in
 *   `src/data`, as after a change of that label.
 */
export async function readSources(directory = SOURCES): Promise<Map<string, Source>> {
  const files = readdirSync(directory).filter((name) => name.endsWith('.ts'));
  if (files.length === 0) throw new Error(`${directory} holds no source of a screen.`);
  const sources = new Map<string, Source>();
  const faults: string[] = [];
  for (const name of files.toSorted()) {
    try {
      const { source } = (await import(pathToFileURL(path.join(directory, name)).href)) as { source?: Source };
      if (!source) throw new Error('there is no "export const source: Source = { … }".');
      sources.set(path.basename(name, '.ts'), source);
    } catch (error) {
      faults.push(`scripts/screens/sources/${name}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  if (faults.length > 0) throw new Error(faults.join('\n'));
  return sources;
}

/**
 * The record of a screen, without the size of its drawings.
 *
 * @throws if alt text or caption is empty, if a number occurs twice or is left out, or if nothing is drawn.
 */
export function describeScreen(id: string, source: Source): Described {
  const { file = id, alt, caption, body } = source;
  const callouts = allBlocks(body)
    .flatMap((block) => (block.kind === 'numbered' ? [block.callout] : []))
    .toSorted((a, b) => a.number - b.number);
  const problem = !alt.trim()
    ? 'has no alt text'
    : !caption.trim()
      ? 'has no caption'
      : body.length === 0
        ? 'draws nothing'
        : callouts.some(({ number }, index) => number !== index + 1)
          ? `numbers its parts ${callouts.map(({ number }) => number).join(', ')}; use 1, 2, 3 and so on, each once`
          : undefined;
  if (problem) throw new Error(`scripts/screens/sources/${id}.ts ${problem}.`);
  return { id, file, alt, caption, callouts, description: describe(body), labels: provenance(allWords(source)), drawn: fingerprint(source) };
}

function provenance(words: readonly Words[]): Provenance {
  const labels = words.flatMap((part) => part.labels);
  const dates = labels.map(({ asOf }) => asOf).filter((date) => date !== 'undated').toSorted();
  const likely = labels.filter(({ grade }) => grade === 'C').map(({ value }) => value);
  return {
    values: [...new Set(labels.map(({ value }) => value))],
    ...(dates.length > 0 && { oldest: dates.at(0), newest: dates.at(-1) }),
    undated: labels.some(({ asOf }) => asOf === 'undated'),
    likely: [...new Set(likely)],
  };
}

/** Changes whenever one of the drawings would: their text, layout or colours. Fonts and browsers do not count. */
function fingerprint(source: Source): string {
  const hash = createHash('sha256');
  for (const shape of shapes) for (const scheme of schemes) hash.update(page(source, shape, scheme));
  return hash.digest('hex').slice(0, 16);
}

function flat(lines: readonly Line[]): string[] {
  return lines.flatMap(({ text, within = [] }) => [text, ...flat(within)]);
}

/** What changes between two records of a screen, or undefined: the first changed line, or which other part changed. */
export function change(recorded: Described, now: Described): string | undefined {
  const [before, after] = [flat(recorded.description), flat(now.description)];
  const first = Array.from({ length: Math.max(before.length, after.length) }, (_, index) => index).find((index) => before[index] !== after[index]);
  if (first !== undefined) return `its line ${first + 1} is “${before[first] ?? 'nothing'}” in the picture, and now “${after[first] ?? 'nothing'}”`;
  if (recorded.drawn !== now.drawn) return 'its layout or the style of all pictures changed';
  const keys = ['file', 'alt', 'caption', 'callouts', 'labels'] as const;
  const part = keys.find((key) => JSON.stringify(recorded[key]) !== JSON.stringify(now[key]));
  return part && `its ${part === 'labels' ? 'labels have other dates or grades' : `${part} changed`}`;
}

/**
 * What is out of date.
 *
 * @param records what `src/data/screens/` holds
 * @returns one sentence a picture, naming it, what changed, and the remedy; empty if all is well
 */
export function stale(sources: ReadonlyMap<string, Source>, records: readonly Screen[]): string[] {
  const changed = [...sources].flatMap(([id, source]) => {
    const recorded = records.find((record) => record.id === id);
    const what = recorded ? change(recorded, describeScreen(id, source)) : 'it has never been drawn';
    return what ? [`${id}: ${what}. Draw it with: npm run screens`] : [];
  });
  const orphans = records.filter(({ id }) => !sources.has(id));
  return [...changed, ...orphans.map(({ id }) => `${id}: it has no source in scripts/screens/sources/. Remove it with: npm run screens`)];
}
