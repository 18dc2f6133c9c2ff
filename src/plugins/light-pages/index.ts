import { readFileSync } from 'node:fs';
import path from 'node:path';
import { minifySync } from '@swc/core';
import type { LoadContext, Plugin } from '@docusaurus/types';
import { PREFIX } from '../../components/memory/memory';
import { isSearchKey } from '../../theme/SearchBar/keys';
import { thread, type Thread } from '../thread';
import { readParts } from './page';
import { setScheme } from './scheme';
import { lightenSite, type Site } from './site';
import { wake } from './wake';

/**
 * Makes the built pages light: each holds the styles it needs, and Docusaurus' scripts are loaded when the reader
 * first acts. A page then costs the reader its text, whatever the size of the site.
 */
export default function lightPages({ baseUrl }: LoadContext): Plugin {
  let ready: Thread | undefined;
  return {
    name: 'light-pages',
    // While the pages are bundled, a thread has time to load what will be needed.
    configureWebpack() {
      if (process.env.NODE_ENV === 'production') ready ??= lightThread();
      return {};
    },
    postBuild: ({ outDir }) => lightenBeside({ outDir, baseUrl }, ready),
  };
}

const lightThread = (): Thread => thread(path.join(__dirname, 'site.ts'));

/**
 * Does the work beside the other steps after the build, which meanwhile use this thread: of all that is done with a
 * built page, this takes the longest.
 *
 * @throws what `lightenSite` throws
 */
export function lightenBeside({ outDir, baseUrl }: Pick<Site, 'outDir' | 'baseUrl'>, { worker, start } = lightThread()): Promise<void> {
  const site: Site = { outDir, baseUrl, shorter: shorterScripts(readFileSync(path.join(outDir, '404.html'), 'utf8')), waker: { wake: shortest(wake), prefix: JSON.stringify(PREFIX), isSearchKey: shortest(isSearchKey) } };
  return new Promise((resolve, reject) => {
    worker.once('error', reject);
    worker.once('exit', (code) => (code === 0 ? resolve() : reject(new Error(`light-pages: the thread that makes pages light ended with code ${code} before it was done.`))));
    start(lightenSite, site);
  });
}

/**
 * What stands in place of the script that Docusaurus writes into each page, as it is in the one page that every site has.
 *
 * @throws if that script does not read the colour scheme that a reader chose
 */
export function shorterScripts(page: string): Site['shorter'] {
  return readParts(page).inline.map(({ text }) => {
    const key = /window\['localStorage'\]\.getItem\('([^']+)'\)/.exec(text)?.[1];
    if (key === undefined) throw new Error('light-pages: the script of Docusaurus for the colour scheme has another form now, so ours may do something else. Compare it with src/plugins/light-pages/scheme.ts.');
    return [text, `(${shortest(setScheme)})(${JSON.stringify(key)})`];
  });
}

/** A function in JavaScript with the fewest bytes: it stands in every page. In this thread, as the program that does it must not be loaded by two. */
const shortest = (code: (...given: never[]) => unknown): string => minifySync(`x=${code.toString()}`, { compress: true, mangle: true }).code.replace(/^x=|;$/g, '');
