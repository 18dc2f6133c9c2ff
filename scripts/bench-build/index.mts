/**
 * `npm run bench:build [-- --sizes 100,1000,4000]`: how the build grows with the number of pages, beside
 * Docusaurus as it comes with its faster bundler, in one run.
 *
 * Sites are written into a temporary folder: the guide with copies of its problem pages, and a stock site of the same
 * Markdown. Prints time, memory, bytes, and the share of our own steps, which a clock in the copy's settings takes.
 * All are deleted at the end: on ext4 without a journal new files take much longer for some minutes after
 * others were deleted, which would be counted for the next site.
 * 4,000 pages take many minutes and some GB of memory; a build that fails for want of it is told, and the rest goes on.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { build, type Built } from './measure';
import { TIMES, writeGuide, writeStock } from './sites';

const { values } = parseArgs({ options: { sizes: { type: 'string', default: '100,1000,4000' } } });
const sizes = values.sizes.split(',').map(Number);
if (sizes.some((size) => !Number.isInteger(size) || size < 100)) throw new Error(`--sizes takes whole numbers from 100, with commas, and was given "${values.sizes}".`);

const root = process.cwd();
const work = mkdtempSync(path.join(os.tmpdir(), 'bench-build-'));
const row = (...cells: readonly string[]): void => console.log(cells.map((cell, index) => (index === 0 ? cell.padEnd(8) : cell.padStart(12))).join(''));
const kilo = (bytes: number): string => (bytes / 1000).toFixed(1);
const seconds: Record<string, { pages: number; seconds: number }[]> = { guide: [], stock: [] };

row('site', 'pages', 'seconds', 'peak MB', 'HTML kB', 'script kB', 'page kB', 'own steps');
try {
  for (const size of sizes) {
    for (const [name, write, flags] of [['guide', writeGuide, [`--env-file=${path.join(root, 'scripts/build.env')}`]], ['stock', writeStock, []]] as const) {
      const folder = path.join(work, `${name}-${size}`);
      const pages = write(root, folder, size);
      try {
        const built = await build(root, folder, flags);
        seconds[name]?.push({ pages, seconds: built.seconds });
        print(name, pages, built, name === 'guide' ? ownShare(folder, built) : '');
      } catch (error) {
        console.log(`${name}, ${pages} pages: ${error instanceof Error ? error.message : String(error)}`);
        process.exitCode = 1;
      }
    }
  }
} finally {
  rmSync(work, { recursive: true, force: true });
}

console.log('');
for (const [name, all] of Object.entries(seconds)) {
  for (const [index, now] of all.entries()) {
    const before = all[index - 1];
    if (before) console.log(`${name}: from ${before.pages} to ${now.pages} pages the time grew ${(now.seconds / before.seconds).toFixed(2)} times, the pages ${(now.pages / before.pages).toFixed(2)} times.`);
  }
}

function print(name: string, pages: number, built: Built, own: string): void {
  row(name, String(pages), built.seconds.toFixed(1), built.peak === undefined ? '?' : built.peak.toFixed(0), kilo(built.html), kilo(built.script), kilo(built.page), own);
}

/** How much of the build our own steps took, in percent. */
function ownShare(folder: string, built: Built): string {
  const { markdown, before, after } = JSON.parse(readFileSync(path.join(folder, TIMES), 'utf8')) as { markdown: number; before: number; after: number };
  return `${((markdown + before + after) / built.seconds / 10).toFixed(1)} %`;
}
