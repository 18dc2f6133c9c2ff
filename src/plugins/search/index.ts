import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { LoadContext, Plugin } from '@docusaurus/types';
import { fileOf } from '../../data/page-files';
import { docsOf } from '../docs';
import { forIndex, plainWord } from './page';

/** The parts of Pagefind that our search uses; its own interfaces, worker and spare engine stay behind. */
const USED = /^(?:pagefind\.js|pagefind-entry\.json|wasm\.en\.pagefind|.+\.pf_meta|(?:index|fragment)\/.+)$/;

/**
 * Bytes of words in one file of the index. Pagefind's own value is 20 000, which costs a reader 30 kB a word;
 * with this one a pasted message of eight words costs less than one such file. The variable is not part of
 * Pagefind's promises, so its version is pinned, and a browser test holds the bytes of the first search.
 */
const CHUNK = '2000';

/**
 * Makes the index for the search, in `pagefind/` of the built site, from the main text of the pages.
 * `words.txt` beside it lists their words, of which the search offers the nearest to a mistyped one.
 * Redirects and the 404 page are no documents, so they are not in it.
 *
 * @throws if a page was not built or holds no main text, or if Pagefind reports an error
 */
export default function search({ siteDir, baseUrl }: LoadContext): Plugin {
  /** Every page, and whether it is a problem page with messages. */
  const pages = new Map<string, boolean>();
  return {
    name: 'search',
    async allContentLoaded({ allContent }) {
      for (const { permalink, frontMatter } of docsOf(allContent)) {
        const { messages } = frontMatter as { messages?: readonly string[] };
        pages.set(permalink, messages !== undefined && messages.length > 0);
      }
    },
    async postBuild({ outDir }) {
      if (pages.size === 0) throw new Error('search: the site has no document, so there is nothing to search.');
      // Before anything is awaited: light-pages, which begins after this, changes the files.
      const texts = [...pages].map(([url, hasMessages]) => ({ url, content: forIndex(readFileSync(path.join(outDir, `${fileOf(url.slice(baseUrl.length - 1))}.html`), 'utf8'), url, hasMessages) }));
      process.env.PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE = CHUNK;
      // By its file: Docusaurus loads plugins as CommonJS, and Pagefind's package gives its name to ES modules only.
      const { createIndex, close } = (await import(path.join(siteDir, 'node_modules/pagefind/lib/index.js'))) as typeof import('pagefind');
      try {
        const { index, errors } = await createIndex({ forceLanguage: 'en' });
        if (!index) throw new Error(`search: Pagefind did not start: ${errors.join('; ')}`);
        for (const { url, added } of await Promise.all(texts.map(async (text) => ({ url: text.url, added: await index.addHTMLFile(text) })))) {
          report(url, added.file?.meta.title ? added.errors : ['Pagefind found no title, so it has read nothing', ...added.errors]);
        }
        const { files, errors: faults } = await index.getFiles();
        report('pagefind', faults);
        const folder = path.join(outDir, 'pagefind');
        const used = files.filter((each) => USED.test(each.path));
        for (const name of new Set(used.map((file) => path.dirname(file.path)))) mkdirSync(path.join(folder, name), { recursive: true });
        for (const file of used) writeFileSync(path.join(folder, file.path), file.content);
        const read = files.filter((each) => each.path.startsWith('fragment/')).map((each) => textOf(each.content));
        writeFileSync(path.join(folder, 'words.txt'), frequentFirst(read).join(' '));
      } finally {
        await close();
      }
    },
  };
}

/** The text of a page as Pagefind has read it: in its file it follows a mark, and is compressed. */
function textOf(fragment: Uint8Array): string {
  const { content } = JSON.parse(gunzipSync(fragment).subarray('pagefind_dcd'.length).toString()) as { content: string };
  return content;
}

/** The different plain words of texts, the most frequent first. */
function frequentFirst(texts: readonly string[]): string[] {
  const written = new Map<string, number>();
  for (const text of texts) for (const word of text.split(/\s+/)) written.set(word, (written.get(word) ?? 0) + 1);
  const times = new Map<string, number>();
  for (const [word, count] of written) {
    const plain = plainWord(word);
    if (plain !== undefined) times.set(plain, (times.get(plain) ?? 0) + count);
  }
  return [...times].toSorted(([a, timesA], [b, timesB]) => timesB - timesA || (a < b ? -1 : 1)).map(([word]) => word);
}

function report(where: string, errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(`search: ${where}: ${errors.join('; ')}`);
}
