/** Writes the Markdown of all pages. */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { fileOf, twinOf } from '../../data/page-files';
import type { Age } from '../fact-age';
import type { Described } from './llms';
import { fromBuilt } from './markdown';
import { fromSource, isPlain } from './plain';

/** What is to be written. */
export interface Job {
  /** The project's folder. */
  siteDir: string;
  /** The folder of the built site. */
  outDir: string;
  pages: readonly Described[];
  /** The site's address, with a slash at its end. */
  site: string;
  /** What a page says of the age of its facts: its file, in full, and its text. */
  ageOf: (page: { file: string; text: string }) => Age;
}

/**
 * Writes the Markdown of each page beside it, one page after the other. Where the author's text is all that readers see,
 * it is that; else it is read from the built page.
 *
 * @returns the texts, in the order of the pages
 */
export async function writeTwins({ siteDir, outDir, pages, site, ageOf }: Job): Promise<string[]> {
  const addresses = new Map(pages.map((page) => [page.file, new URL(page.address.slice(1), site).href]));
  // Before anything is awaited: light-pages, which begins after this, changes the files.
  const read = pages.map((page) => {
    const file = path.join(siteDir, page.file);
    const source = readFileSync(file, 'utf8');
    return { page, file, source, html: isPlain(page.file, source) ? undefined : readFileSync(path.join(outDir, `${fileOf(page.address)}.html`), 'utf8') };
  });
  const texts: string[] = [];
  for (const { page, file, source, html } of read) {
    const address = addresses.get(page.file)!;
    const body = html === undefined ? fromSource({ file: page.file, text: source, address, addressOf: (name) => addresses.get(name), age: ageOf({ file, text: source }) }) : await fromBuilt(html, address);
    const head = { title: page.title, description: page.description, address, licence: 'CC BY 4.0' };
    const text = `---\n${Object.entries(head).map(([name, value]) => `${name}: ${JSON.stringify(value)}\n`).join('')}---\n\n${body.trim()}\n`;
    writeFileSync(path.join(outDir, twinOf(page.address)), text);
    // Now the search goes on, which is made at the same time.
    await setImmediate();
    texts.push(text);
  }
  return texts;
}
