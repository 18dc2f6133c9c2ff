import path from 'node:path';
import { Worker } from 'node:worker_threads';
import { minifySync } from '@swc/core';
import type { LoadContext, Plugin } from '@docusaurus/types';
import { PREFIX } from '../../components/memory/memory';
import { isSearchKey } from '../../theme/SearchBar/keys';
import type { Site } from './site';
import { wake } from './wake';

/** What loads TypeScript for Docusaurus; by way of the package that brings it, as it is none of ours. */
const LOADER = require.resolve('jiti', { paths: [path.dirname(require.resolve('@docusaurus/utils'))] });

/**
 * Makes the built pages light: each holds the styles it needs, and Docusaurus' scripts are loaded when the reader
 * first acts. A page then costs the reader its text, whatever the size of the site.
 */
export default function lightPages({ baseUrl }: LoadContext): Plugin {
  return { name: 'light-pages', postBuild: ({ outDir }) => lightenBeside({ outDir, baseUrl }) };
}

/**
 * Does the work beside the other steps after the build, which meanwhile use this thread: of all that is done with a
 * built page, this takes the longest. The thread loads its file as Docusaurus loads its settings, with jiti.
 *
 * @throws what `lightenSite` throws
 */
export function lightenBeside({ outDir, baseUrl }: Omit<Site, 'waker'>): Promise<void> {
  const site: Site = { outDir, baseUrl, waker: { wake: shortest(wake), prefix: JSON.stringify(PREFIX), isSearchKey: shortest(isSearchKey) } };
  const script = `
    const { parentPort, workerData } = require('node:worker_threads');
    const { lightenSite } = require(workerData.loader)(workerData.file)(workerData.file);
    lightenSite(workerData.site).then(() => parentPort.postMessage('done'));`;
  return new Promise((resolve, reject) => {
    const worker = new Worker(script, { eval: true, workerData: { loader: LOADER, file: path.join(__dirname, 'site.ts'), site } });
    worker.once('message', () => resolve());
    worker.once('error', reject);
    worker.once('exit', (code) => reject(new Error(`light-pages: the thread that makes pages light ended with code ${code} before it was done.`)));
  });
}

/** A function in JavaScript with the fewest bytes: it stands in every page. In this thread, as the program that does it must not be loaded by two. */
function shortest(code: (...given: never[]) => unknown): string {
  return minifySync(`x=${code.toString()}`, { compress: true, mangle: true }).code.replace(/^x=|;$/g, '');
}
