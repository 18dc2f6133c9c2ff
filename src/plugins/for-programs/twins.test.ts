import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { writeTwinsBeside } from './twins';

const outDir = mkdtempSync(path.join(tmpdir(), 'twins-'));
afterAll(() => rmSync(outDir, { recursive: true, force: true }));
const pages = ['/a', '/b'].map((address) => ({ id: address, title: address, description: '', address }));
const site = 'https://guide.example/';

it('writes the Markdown of each page beside it, on a thread, and returns it in order', async () => {
  for (const { address } of pages) writeFileSync(path.join(outDir, `${address}.html`), `<article><div class="theme-doc-markdown"><p>Text of ${address}</div></article>`);
  const texts = await writeTwinsBeside({ outDir, pages, site });
  expect(texts.map((text) => text.split('\n\n')[1])).toEqual(['Text of /a\n', 'Text of /b\n']);
  expect(readFileSync(path.join(outDir, 'b.md'), 'utf8')).toBe(texts[1]);
});

it('fails with the words of the fault', async () => {
  writeFileSync(path.join(outDir, 'a.html'), '<article>none</article>');
  await expect(writeTwinsBeside({ outDir, pages, site })).rejects.toThrow('/a: the page has no element "theme-doc-markdown"');
});
