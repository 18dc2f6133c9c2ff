import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { copiesFor, writeGuide, writeStock } from './sites';

const work = mkdtempSync(path.join(tmpdir(), 'bench-build-'));
afterAll(() => rmSync(work, { recursive: true, force: true }));
const pagesIn = (folder: string): number => readdirSync(path.join(folder, 'docs'), { recursive: true, encoding: 'utf8' }).filter((file) => /\.mdx?$/.test(file)).length;

it('knows how many copies make a site', () => {
  expect([copiesFor(100, 74, 50), copiesFor(1000, 74, 50), copiesFor(50, 74, 50)]).toEqual([1, 19, 0]);
});

it('writes the guide with as many pages as it says, each in the sidebar, with a clock around its steps', () => {
  const folder = path.join(work, 'guide');
  const pages = writeGuide(process.cwd(), folder, 200);
  expect(pages).toBe(pagesIn(folder));
  expect(Math.abs(pages - 200)).toBeLessThan(30);
  expect(readFileSync(path.join(folder, 'src/data/sidebar.ts'), 'utf8')).toContain('"copy-0002/jobs-create"');
  expect(readFileSync(path.join(folder, 'docusaurus.config.ts'), 'utf8')).toContain('./guide.config');
});

it('writes a stock site of exactly as many pages', () => {
  const folder = path.join(work, 'stock');
  expect(writeStock(process.cwd(), folder, 130)).toBe(130);
  expect(pagesIn(folder)).toBe(130);
});
