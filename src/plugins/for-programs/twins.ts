/** Writes the Markdown of all pages, on a processor of its own. */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Worker } from 'node:worker_threads';
import { fileOf, twinOf } from '../../data/page-files';
import type { Described } from './llms';
import { twin } from './markdown';

/** What loads TypeScript for Docusaurus; by way of the package that brings it, as it is none of ours. */
const LOADER = require.resolve('jiti', { paths: [path.dirname(require.resolve('@docusaurus/utils'))] });

/** What is to be written. */
export interface Job {
  /** The folder of the built site. */
  outDir: string;
  pages: readonly Described[];
  /** The site's address, with a slash at its end. */
  site: string;
}

/**
 * Writes the Markdown of each page beside it, one page after the other: a large site needs no more memory than a small one.
 *
 * @returns the texts, in the order of the pages
 */
export async function writeTwins({ outDir, pages, site }: Job): Promise<string[]> {
  const texts: string[] = [];
  for (const page of pages) {
    const text = await twin(readFileSync(path.join(outDir, `${fileOf(page.address)}.html`), 'utf8'), page, site);
    writeFileSync(path.join(outDir, twinOf(page.address)), text);
    texts.push(text);
  }
  return texts;
}

/**
 * The same beside the other steps of the build, which meanwhile use this thread: of all that is done with a built
 * page, this takes the longest. The thread loads this file as Docusaurus loads its settings, with jiti.
 *
 * @throws what `writeTwins` throws
 */
export function writeTwinsBeside(job: Job): Promise<string[]> {
  const script = `
    const { parentPort, workerData } = require('node:worker_threads');
    const { writeTwins } = require(workerData.loader)(workerData.file)(workerData.file);
    writeTwins(workerData.job).then((texts) => parentPort.postMessage(texts));`;
  return new Promise((resolve, reject) => {
    const worker = new Worker(script, { eval: true, workerData: { loader: LOADER, file: __filename, job } });
    worker.once('message', resolve);
    worker.once('error', reject);
    worker.once('exit', (code) => reject(new Error(`for-programs: the thread that writes the pages' Markdown ended with code ${code} before it was done.`)));
  });
}
