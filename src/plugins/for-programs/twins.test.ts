import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { writeTwins } from './twins';

const folder = mkdtempSync(path.join(tmpdir(), 'twins-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const pages = ['a.md', 'b.mdx'].map((name) => ({ id: name, file: `docs/${name}`, title: 'A "title"', description: 'What it says', address: `/${path.parse(name).name}` }));
const job = { siteDir: folder, outDir: folder, pages, site: 'https://guide.example/', ageOf: () => ({ notice: undefined, verified: 'Verified.' }) };

beforeAll(() => {
  mkdirSync(path.join(folder, 'docs'));
  writeFileSync(path.join(folder, 'docs/a.md'), '# A\n\nSee [b](b.mdx).\n');
  writeFileSync(path.join(folder, 'docs/b.mdx'), '# B\n\n<Component />\n');
  writeFileSync(path.join(folder, 'b.html'), '<article><div class="theme-doc-markdown"><h1>B</h1><p>Shown</div></article>');
});

const head = (name: string): string => `---\ntitle: "A \\"title\\""\ndescription: "What it says"\naddress: "https://guide.example/${name}"\nlicence: "CC BY 4.0"\n---\n\n`;

it('writes the Markdown of each page beside it, from its text or from the built page, and returns it in order', async () => {
  const texts = await writeTwins(job);
  expect(texts).toEqual([`${head('a')}# A\n\nSee [b](https://guide.example/b).\n\nVerified.\n`, `${head('b')}# B\n\nShown\n`]);
  expect(readFileSync(path.join(folder, 'b.md'), 'utf8')).toBe(texts[1]);
});

it('fails with the words of the fault', async () => {
  writeFileSync(path.join(folder, 'b.html'), '<article>none</article>');
  await expect(writeTwins(job)).rejects.toThrow('/b: the page has no element "theme-doc-markdown"');
});
