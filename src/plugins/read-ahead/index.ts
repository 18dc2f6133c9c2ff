/**
 * Reads the pages of the guide ahead. Docusaurus makes a page out of its Markdown on one thread, and half of that time
 * goes into reading it; on another thread, which has little to do then, it is read before Docusaurus asks for it.
 */
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { MessageChannel, receiveMessageOnPort } from 'node:worker_threads';
import type { LoadContext, Plugin } from '@docusaurus/types';
import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import { thread } from '../thread';
import { readAll, type Hello, type ReadPage } from './reader';
import { syntaxOf, type Processor } from './syntax';

/** Takes the tree of a page, if it was read already. */
export type Take = (file: string, text: string, syntax: string) => Root | undefined;

let take: Take | undefined;

/** Begins to read when a build begins. A server for authors makes only the pages that somebody looks at. */
export default function readAhead({ siteDir }: Pick<LoadContext, 'siteDir'>): Plugin {
  if (process.env.NODE_ENV === 'production') ({ take } = begin(path.join(siteDir, 'docs')));
  return { name: 'read-ahead' };
}

/** Begins to read all pages of a folder that are plain Markdown, and tells when it has ended. */
export function begin(folder: string): { take: Take; ended: Promise<void> } {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.md')).map((name) => path.join(folder, name));
  const isTaken = new Int32Array(new SharedArrayBuffer(files.length * Int32Array.BYTES_PER_ELEMENT));
  const { port1, port2 } = new MessageChannel();
  // A build that ends early does not wait for what nobody will take.
  const worker = thread(path.join(__dirname, 'reader.ts'), readAll, { files, isTaken, port: port2 }, [port2]);
  worker.unref();
  const ended = new Promise<void>((resolve) => worker.once('exit', () => resolve()));

  const places = new Map(files.map((file, index) => [file, index]));
  const read = new Map<string, ReadPage>();
  let known: string | undefined;
  const takeRead: Take = (file, text, syntax) => {
    const index = places.get(file);
    if (index === undefined) return undefined;
    Atomics.store(isTaken, index, 1);
    for (let sent = receiveMessageOnPort(port1); sent; sent = receiveMessageOnPort(port1)) {
      const message = sent.message as Hello | ReadPage;
      if ('syntax' in message) known = message.syntax;
      else read.set(message.file, message);
    }
    if (known !== undefined && known !== syntax) throw new Error('read-ahead: Docusaurus reads Markdown with other plugins than src/plugins/read-ahead/reader.ts, so pages would differ. Give both the same.');
    const page = read.get(file);
    read.delete(file);
    return page?.text === text ? page.tree : undefined;
  };
  return { take: takeRead, ended };
}

/** Gives Docusaurus what was read ahead: a remark plugin, before all others of Docusaurus and ours. */
export function givePagesRead(this: Processor & { parser?: ((text: string, file: VFile) => unknown) | undefined }): void {
  const { parser } = this;
  if (!parser) throw new Error('read-ahead: there is nothing yet that reads Markdown, so nothing could take its place.');
  let syntax: string | undefined;
  this.parser = (text, file) => take?.(file.path, text, (syntax ??= syntaxOf(this))) ?? parser(text, file);
}
