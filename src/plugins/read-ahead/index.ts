/**
 * Reads the pages of the guide ahead. Docusaurus makes a page out of its Markdown on one thread, and half of that time
 * goes into reading it; another thread, which has little to do then, reads it meanwhile.
 */
import { EventEmitter, once } from 'node:events';
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { MessageChannel } from 'node:worker_threads';
import type { LoadContext, ParseFrontMatter, Plugin } from '@docusaurus/types';
import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import { thread } from '../thread';
import { readAll, type Hello, type ReadPage } from './reader';
import { syntaxOf, type Processor } from './syntax';

/** What is read ahead. */
export interface Ahead {
  /** Waits until a page was read, or cannot be read ahead. */
  until: (file: string) => Promise<void>;
  /** Takes the tree of a page, if it was read and its text is still the same. */
  take: (file: string, text: string, syntax: string) => Root | undefined;
}

let ahead: Ahead | undefined;
let pagesAreMade = false;

/** Begins to read when a build begins. A server for authors makes only the pages that somebody looks at. */
export default function readAhead({ siteDir }: Pick<LoadContext, 'siteDir'>): Plugin {
  ahead = process.env.NODE_ENV === 'production' ? begin(path.join(siteDir, 'docs')) : undefined;
  pagesAreMade = false;
  return {
    name: 'read-ahead',
    // Called when Docusaurus knows all pages, before it makes the first.
    configureWebpack() {
      pagesAreMade = true;
      return {};
    },
  };
}

/** Begins to read all pages of a folder that are plain Markdown. */
export function begin(folder: string): Ahead {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.md')).map((name) => path.join(folder, name));
  const { port1, port2 } = new MessageChannel();
  thread(path.join(__dirname, 'reader.ts')).start(readAll, { files, port: port2 }, [port2]);

  const expected = new Set(files);
  const read = new Map<string, ReadPage>();
  const arrivals = new EventEmitter();
  const arrive = (file: string): void => {
    expected.delete(file);
    arrivals.emit(file);
  };
  let known: string | undefined;
  port1.on('message', (message: Hello | ReadPage) => {
    if ('syntax' in message) known = message.syntax;
    else {
      read.set(message.file, message);
      arrive(message.file);
    }
  });
  // What has not come by then does not come.
  port1.once('close', () => [...expected].forEach(arrive));

  return {
    async until(file) {
      if (expected.has(file)) await once(arrivals, file);
    },
    take(file, text, syntax) {
      const page = read.get(file);
      if (!page) return undefined;
      read.delete(file);
      if (known !== syntax) throw new Error('read-ahead: Docusaurus reads Markdown with other plugins than src/plugins/read-ahead/reader.ts, so pages would differ. Give both the same.');
      return page.text === text ? page.tree : undefined;
    },
  };
}

/**
 * Docusaurus reads the head of a page before it makes the page, and does not go on before that is done: so it waits
 * here for the page to be read, and makes those that were read already.
 */
export const whenRead: ParseFrontMatter = async ({ defaultParseFrontMatter, ...page }) => {
  if (pagesAreMade) await ahead?.until(page.filePath);
  return defaultParseFrontMatter(page);
};

/** Gives Docusaurus what was read ahead: a remark plugin, before all others of Docusaurus and ours. */
export function givePagesRead(this: Processor & { parser?: ((text: string, file: VFile) => unknown) | undefined }): void {
  const { parser } = this;
  if (!parser) throw new Error('read-ahead: there is nothing yet that reads Markdown, so nothing could take its place.');
  let syntax: string | undefined;
  this.parser = (text, file) => ahead?.take(file.path, text, (syntax ??= syntaxOf(this))) ?? parser(text, file);
}
