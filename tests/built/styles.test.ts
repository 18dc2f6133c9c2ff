/** The styles in the pages: made of the stylesheet, they must hold nothing wrong that it does not hold itself. */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { htmlFiles } from '../../scripts/hosts/built';
import { wrongDeclarations } from './styles';

const FOLDER = 'build/assets/css';
const sheets = readdirSync(FOLDER).map((file) => readFileSync(`${FOLDER}/${file}`, 'utf8'));
const inPages = new Set(htmlFiles('build').flatMap((file) => [...readFileSync(`build/${file}`, 'utf8').matchAll(/<style>([\s\S]*?)<\/style>/g)].map((match) => match[1] ?? '')));

it('are what browsers understand', () => {
  expect(sheets.length).toBeGreaterThan(0);
  expect(inPages.size).toBeGreaterThan(10);
  const known = new Set(sheets.flatMap(wrongDeclarations));
  expect([...inPages].flatMap(wrongDeclarations).filter((wrong) => !known.has(wrong))).toEqual([]);
});

it('are told where they are wrong', () => {
  expect(wrongDeclarations('p{padding:1rem1rem;color:red;margin:var(--x)}')).toEqual(['padding:1rem1rem']);
  expect(wrongDeclarations('p{color red}')).toHaveLength(1);
});
