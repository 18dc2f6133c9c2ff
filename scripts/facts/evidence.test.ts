import { expect, it } from 'vitest';
import { confirm, type Evidence } from './evidence';

const list = `export const list = [
  { value: '3.1', grade: 'A', source: 'https://physionet.org/old/', asOf: '2024-10', checked: '2026-11-22' },
  { value: 'Save', grade: 'A', source: \`\${CODE}/a.html\`, asOf: '2024-10-24', checked: '2026-11-22' },
  { value: ['a_1', 'a_2'], grade: 'A', source: 'https://physionet.org/old/', asOf: '2024-10', checked: '2026-11-22' },
  { notFound: true, checked: '2026-11-22' },
];`;
const evidence: Evidence = { source: 'https://physionet.org/new/', asOf: '2027-01-10', seen: 'Version: 3.1', today: '2027-01-11' };

it('changes source and dates of that line, and nothing else', () => {
  const after = confirm('src/data/costs.ts', list, 2, evidence).split('\n');
  expect(after[1]).toBe("  { value: '3.1', grade: 'A', source: 'https://physionet.org/new/', asOf: '2027-01-10', checked: '2027-01-11' },");
  expect(after.toSpliced(1, 1)).toEqual(list.split('\n').toSpliced(1, 1));
});

it('replaces a source that was written with a shorthand', () => {
  expect(confirm('src/data/labels.ts', list, 3, { ...evidence, seen: 'the button Save' }).split('\n')[2]).toContain("source: 'https://physionet.org/new/'");
});

it('wants to have seen every value of a list', () => {
  expect(() => confirm('src/data/costs.ts', list, 4, { ...evidence, seen: 'a_1' })).toThrow('the fact says "a_2"');
  expect(confirm('src/data/costs.ts', list, 4, { ...evidence, seen: 'a_1 and a_2' })).toContain("checked: '2027-01-11'");
});

it.each([
  ['a line without a fact', 1, {}, 'holds no fact'],
  ['a “not found”', 5, {}, 'says that nothing was found'],
  ['another value', 2, { seen: 'Version: 3.2' }, 'correct the value on src/data/costs.ts:2'],
  ['a source that is no address', 2, { source: 'a friend' }, 'is no https:// address'],
  ['a date that does not exist', 2, { asOf: '2026-02-30' }, 'is no date up to today'],
  ['a date in the future', 2, { asOf: '2028-01-01' }, 'is no date up to today'],
])('refuses %s', (_name, line, change, message) => {
  expect(() => confirm('src/data/costs.ts', list, line, { ...evidence, ...change })).toThrow(message);
});
