/**
 * Measures the look-up on messages as readers paste them. `build.json` is the part to build on; `held-out.json` is
 * only measured: whoever changes the look-up reads the figures, not the entries.
 */
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { readCorpus, type Entry } from './corpus/read';
import { diagnose } from './diagnose';
import { knowledge } from './for-tests';
import { signs } from './signs';

const parts = { build: readCorpus('build'), 'held-out': readCorpus('held-out') };
const all = Object.values(parts).flat();

function measure(entries: readonly Entry[]) {
  const answers = entries.map((entry) => {
    const started = performance.now();
    const [first] = diagnose(entry.text, knowledge).matches;
    return { entry, first: first?.id, milliseconds: performance.now() - started };
  });
  const positives = answers.filter(({ entry }) => entry.ids.length > 0);
  const negatives = answers.filter(({ entry }) => entry.ids.length === 0);
  return {
    positives: positives.length,
    right: positives.filter(({ entry, first }) => first !== undefined && entry.ids.includes(first)).length,
    missed: positives.filter(({ entry, first }) => first === undefined || !entry.ids.includes(first)).map(({ entry, first }) => `${entry.ids[0]}, not ${first}: ${entry.text.slice(0, 60)}`),
    negatives: negatives.length,
    false: negatives.filter(({ first }) => first !== undefined).map(({ entry, first }) => `${first}: ${entry.text.slice(0, 60)}`),
    slowest: Math.max(...answers.map(({ milliseconds }) => milliseconds)),
  };
}

describe('the corpus', () => {
  it('is large enough, names its sources, and has every problem with a message in both parts', () => {
    expect(all.filter(({ ids }) => ids.length > 0).length).toBeGreaterThanOrEqual(80);
    expect(all.filter(({ ids }) => ids.length === 0).length).toBeGreaterThanOrEqual(40);
    expect(all.filter(({ source }) => source === '')).toEqual([]);
    expect(new Set(all.map(({ text }) => text)).size).toBe(all.length);
    const wanted = knowledge.problems.filter(({ messages }) => messages.length > 0).map(({ id }) => id);
    for (const [part, entries] of Object.entries(parts)) {
      const there = new Set(entries.flatMap(({ ids }) => ids));
      expect(wanted.filter((id) => !there.has(id)), `${part}.json lacks a message of`).toEqual([]);
    }
  });
});

describe.each(Object.entries(parts))('the look-up on %s.json', (part, entries) => {
  const result = measure(entries);
  beforeAll(() => {
    console.log(`${part}: ${result.right} of ${result.positives} right first, ${result.false.length} of ${result.negatives} others falsely found, slowest ${result.slowest.toFixed(1)} ms`);
  });

  it('has nine of ten right first', () => {
    expect(result.right / result.positives >= 0.9 ? [] : result.missed).toEqual([]);
  });

  it('finds nothing in what is no problem of ours', () => {
    expect(result.false).toEqual([]);
  });
});

it('has a page for each sign', () => {
  const ids = new Set(knowledge.problems.map(({ id }) => id));
  expect(signs.filter(({ id }) => !ids.has(id))).toEqual([]);
});

describe('the tables of /help', () => {
  const rows = [...readFileSync('docs/help/index.mdx', 'utf8').matchAll(/^\| (.+) \| \[.+\]\((.+)\.md\) \|$/gm)];
  const shown = rows.flatMap(([, seen = '', id = '']) => [...seen.matchAll(/`([^`]+)`/g)].map(([, words = '']) => ({ id, words })))
    // The others are names that the problem is about.
    .filter(({ id, words }) => knowledge.problems.some((problem) => problem.id === id && problem.messages.some((message) => message.includes(words))));

  it('are read', () => expect(shown.length).toBeGreaterThan(70));

  it.each(shown)('show in $words a part of a message that finds $id', ({ words, id }) => {
    expect(diagnose(words, knowledge).matches.map((match) => match.id)).toContain(id);
  });
});

describe('every problem', () => {
  const messages = knowledge.problems.flatMap(({ id, messages: own }) => own.map((message) => ({ id, message })));
  const sharing = (message: string): string[] => messages.filter((other) => other.message === message).map(({ id }) => id);

  it.each(messages)('$id is found by its own message: $message', ({ message, id }) => {
    const found = diagnose(message, knowledge).matches.map((match) => match.id);
    expect(sharing(message), `docs/help/${id}.md: its message finds ${found.join(', ') || 'nothing'}. Add a sign in src/components/PasteError/signs.ts, or write more of the message.`).toContain(found[0]);
  });
});
