import type { Root } from 'mdast';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, it } from 'vitest';
import { addAge, ageOf, inWords } from '.';
import { factLines, readFactLines } from './fact-lines';
import { dueDate } from './terms';
import { usedIn } from './used';

const list = `
    title: 'MIMIC-IV',
      version: { value: '3.1', grade: 'A', source: 'https://physionet.org/', asOf: '2026-08', checked: '2026-06-01' },
      bigquery: { value: ['mimiciv_3_1_hosp', 'mimiciv_3_1_icu'], grade: 'A', source: 'https://physionet.org/', asOf: '2026-08', checked: '2026-06-01' },
      aws: { notFound: true, checked: '2026-06-01' },
    access: { value: 'credentialed', grade: 'A', source: 'https://physionet.org/', asOf: '2026-08', checked: '2026-06-01' },`;
const [version, bigquery, aws, access] = factLines('src/data/datasets.ts', list);
const [save] = factLines('src/data/labels.ts', "  { value: 'Save', asOf: '2024-10-24', checked: '2026-06-01' },");

describe('a line with a fact', () => {
  it('has a value, a data set, and the last day of its term', () => {
    expect(version).toMatchObject({ line: 3, value: '3.1', dataset: 'MIMIC-IV', checked: '2026-06-01', due: '2026-09-29' });
    expect(aws?.value).toBeUndefined();
    expect(dueDate('2026-11-22', 90)).toBe('2027-02-20');
  });

  it('is found in every list of the site', () => {
    const files = new Set(readFactLines('.').map((fact) => fact.file));
    expect(files.size).toBeGreaterThan(3);
  });
});

describe('a page uses a fact', () => {
  it.each([
    ['a version with the name of its data set', 'See MIMIC-IV 3.1 today.', version, true],
    ['not the same digits elsewhere', 'Take 3.1 spoons.', version, false],
    ['not the beginning of another version', 'See MIMIC-IV 3.1.2 today.', version, false],
    ['not a part of a longer name', '`mimiciv_3_1_icu_old`', bigquery, false],
    ['not a word that says a state', 'The credentialed and the open.', access, false],
    ['one of several names', '`mimiciv_3_1_icu`', bigquery, true],
    ['a label in bold', 'Choose **Save**.', save, true],
    ['not the same word in a sentence', 'Save your work.', save, false],
    ['a data set by its component', '<AccessOptions dataset="mimiciv" />', bigquery, true],
    ['never what was not found', 'AWS', aws, false],
  ] as const)('%s', (_name, text, fact, expected) => {
    expect(fact && usedIn(text)(fact)).toBe(expected);
  });
});

const parseText = (text: string): Root => unified().use(remarkParse).parse(text);

describe('the notice', () => {
  const text = '# Title\n\nSee MIMIC-IV 3.1.\n';
  const parse = (): Root => parseText(text);

  it('stands below the title of a page with an overdue fact', () => {
    const tree = parse();
    addAge(tree, ageOf(text, [version!], '2026-09-30'));
    expect(tree.children.map((node) => node.type)).toEqual(['heading', 'blockquote', 'paragraph', 'paragraph']);
    expect(JSON.stringify(tree.children[1])).toContain('not re-checked since 2026-06-01');
  });

  it.each([
    ['the overdue facts are on other pages', save!, '2026-12-31'],
    ['it is the last day of the term', version!, '2026-09-29'],
  ])('is not there if %s', (_reason, fact, today) => {
    const tree = parse();
    addAge(tree, ageOf(text, [fact], today));
    expect(JSON.stringify(tree)).not.toContain('not re-checked');
  });
});

const line = (text: string, facts: readonly NonNullable<typeof version>[]): string => {
  const tree = parseText(text);
  addAge(tree, ageOf(text, facts, '2026-06-01'));
  return JSON.stringify(tree.children.at(-1));
};

describe('the line at the end', () => {
  it('names the oldest and the newest source of what the page shows, and the last look', () => {
    const text = '# Title\n\nSee MIMIC-IV 3.1, then choose **Save**.\n';
    expect(line(text, [version!, save!])).toContain('Verified: the 2 facts of this page have sources of 24 October 2024 to August 2026. Newer ones were looked for on 1 June 2026.');
    expect(line('# Title\n\nSee MIMIC-IV 3.1.\n', [version!, save!])).toContain('the fact of this page has a source of August 2026.');
  });

  it('is not there on a page without facts', () => {
    expect(line('# Title\n', [version!])).not.toContain('Verified');
  });

  it('says a date, and a part of one, in words', () => {
    expect(['2026-09-03', '2026-09', '2019'].map(inWords)).toEqual(['3 September 2026', 'September 2026', '2019']);
  });
});
