import { describe, expect, it, test } from 'vitest';
import { readPage, type Page } from '../check/page';
import { readSite } from '../check/site';
import { readingOf, tooHard } from './reading';

function page(file: string, ...lines: string[]): Page {
  const read = readPage(file, ['---', 'title: Words of the front matter are not counted', '---', '', '# Nor is a title', '', ...lines].join('\n'));
  if (!('tree' in read)) throw new Error(read.what);
  return read;
}

const HARD = 'Notwithstanding institutional authorization, the investigator subsequently necessitates supplementary administrative verification procedures.';
const EASY = 'You open the page and read the list.';

describe('the grade of a page', () => {
  it('is that of the formula', () => {
    // 10 words, 1 sentence, 12 syllables: 0.39 × 10 + 11.8 × 1.2 − 15.59
    expect(readingOf(page('docs/index.md', 'You open the page and then you find a number.')).grade).toBeCloseTo(2.47);
  });

  it('grows with hard words', () => {
    expect(readingOf(page('docs/index.md', HARD)).grade).toBeGreaterThan(readingOf(page('docs/index.md', EASY)).grade + 10);
  });

  it('counts no code, label, heading or address of a link', () => {
    const plain = readingOf(page('docs/index.md', EASY));
    const dressed = readingOf(page('docs/index.md', `[You open](https://example.org/unnecessarily-complicated-addresses) the page and read the list.`, '', `## ${HARD}`, '', '```text', HARD, '```', '', `\`${HARD}\``, '', `**${HARD}**`));
    expect(dressed.grade).toBe(plain.grade);
  });

  it('counts no item and no table cell of fewer than five words', () => {
    const lines = [EASY, '', '- Institutional authorization', '', '| Verification |', '| --- |', '| Administrative procedures |'];
    expect(readingOf(page('docs/index.md', ...lines)).sentences).toHaveLength(1);
  });

  it('reads a sentence over several lines as one, and ends it where a label does', () => {
    const { sentences } = readingOf(page('docs/index.md', 'You open the page and', 'read the list. Then click **It is done.**', 'You should now see a new list.'));
    expect(sentences.map((sentence) => sentence.line).toSorted((a, b) => a - b)).toEqual([7, 9]);
    expect(sentences.map((sentence) => sentence.text)).toContain('You open the page and read the list.');
  });

  it('cannot be told of a page without a sentence', () => {
    expect(() => readingOf(page('docs/index.md', '**Emails**'))).toThrow('docs/index.md has no sentence of 5 words or more');
  });
});

describe('a page that is too hard', () => {
  it('is named with its grade, its limit and its three hardest sentences', () => {
    const told = tooHard(readingOf(page('docs/access/page.md', EASY, '', HARD, '', `- ${HARD}`, '', '| Table |', '| --- |', `| ${HARD} |`)));
    expect(told).toMatch(/^docs\/access\/page\.md has reading grade \d+\.\d, more than 10\. /);
    expect(told?.split('\n').slice(1).map((line) => line.split(' ')[2])).toEqual(['docs/access/page.md:9', 'docs/access/page.md:11', 'docs/access/page.md:15']);
  });

  it('has a lower limit if it holds steps', () => {
    const between = 'The maintainers of the database published another version of the documentation, which describes every table.';
    expect(readingOf(page('docs/index.md', between)).grade).toBeGreaterThan(10);
    const told = (file: string): string | undefined => tooHard({ ...readingOf(page(file, between)), grade: 11 });
    expect(['docs/index.md', 'docs/access/a.mdx', 'docs/help/a.md'].map((file) => told(file) === undefined)).toEqual([false, false, false]);
    expect(['docs/reference/a.md', 'docs/about/index.md'].map(told)).toEqual([undefined, undefined]);
  });
});

const site = readSite(process.cwd(), [], []);
test.each(site.pages.map((read) => [read.file, read] as const))('%s is easy enough to read', (_file, read) => {
  const told = tooHard(readingOf(read));
  expect(told).toBeUndefined();
});
