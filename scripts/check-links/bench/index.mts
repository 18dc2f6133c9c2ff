/**
 * Measures the internal check beside linkinator on the same files: `npm run bench:links`.
 * Prints time, peak memory and two ratios for 1,000 and 4,000 pages: of the whole runs, and without the time that each
 * program takes to start. Takes some minutes, nearly all of them linkinator's.
 * Under load linkinator calls some sound pages broken and misses some faults; both are printed.
 * Throws if ours does not find exactly the planted faults, or linkinator not nearly all, for then the times say nothing.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { writeSite } from './pages';

const FAULTS = 40;
const SKIP = '^https://';
const PEAK = 'data:text/javascript,process.on("exit",()=>process.stderr.write("peak="+process.resourceUsage().maxRSS))';
const tsx = import.meta.resolve('tsx');
const checker = fileURLToPath(new URL('../index.mts', import.meta.url));
const linkinator = fileURLToPath(new URL('./cli.js', import.meta.resolve('linkinator')));

interface Measured {
  seconds: number;
  /** MB */
  peak: number;
  output: string;
}

/** One run of a Node.js program in a process of its own. */
async function measure(folder: string, args: string[]): Promise<Measured> {
  const start = performance.now();
  const child = spawn(process.execPath, ['--import', PEAK, ...args], { cwd: folder });
  let output = '';
  let errors = '';
  child.stdout.on('data', (part: Buffer) => (output += part.toString()));
  child.stderr.on('data', (part: Buffer) => (errors += part.toString()));
  await once(child, 'close');
  const peak = /peak=(\d+)/.exec(errors)?.[1];
  if (peak === undefined) throw new Error(`The program ended without a word: ${errors}`);
  return { seconds: (performance.now() - start) / 1000, peak: Number(peak) / 1024, output };
}

const row = (...cells: (string | number)[]): void => {
  console.log(cells.map((cell) => String(typeof cell === 'number' ? cell.toFixed(1) : cell).padStart(12)).join(''));
};

// Both print their usage and end.
const ourStart = await measure(tmpdir(), ['--import', tsx, checker, '--usage']);
const theirStart = await measure(tmpdir(), [linkinator, '--help']);
row('pages', 'links', 'ours s', 'ours MB', 'linkinator s', 'its MB', 'ratio', 'no start', 'its misses', 'its alarms');
const times: number[] = [];
for (const pages of [1_000, 4_000]) {
  const folder = mkdtempSync(path.join(tmpdir(), 'bench-links-'));
  try {
    const links = writeSite(folder, pages, FAULTS);
    const ours = await measure(folder, ['--import', tsx, checker, '--build', 'built']);
    const found = ours.output.match(/^docs\/part-\d+\/page-\d+\.md:\d+:\d+ {2}\S+-gone {2}no such page$/gm)?.length ?? 0;
    if (found !== FAULTS || !ours.output.includes(`${FAULTS} faults (`)) throw new Error(`Ours found ${found} of ${FAULTS} planted faults:\n${ours.output}`);
    const theirs = await measure(folder, [linkinator, 'built', '--recurse', '--check-fragments', '--clean-urls', '--skip', SKIP, '--format', 'json', '--verbosity', 'error']);
    const broken = (JSON.parse(theirs.output) as { links: { url: string; state: string }[] }).links.filter(({ state }) => state === 'BROKEN');
    const planted = broken.filter(({ url }) => url.endsWith('-gone')).length;
    if (planted < FAULTS * 0.9) throw new Error(`linkinator found ${planted} of ${FAULTS} planted faults: nothing can be compared.`);
    row(
      String(pages), String(links), ours.seconds, ours.peak, theirs.seconds, theirs.peak, theirs.seconds / ours.seconds,
      (theirs.seconds - theirStart.seconds) / (ours.seconds - ourStart.seconds),
      String(FAULTS - planted), String(broken.length - planted),
    );
    times.push(ours.seconds - ourStart.seconds);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
const [small = 0, large = 0] = times;
console.log(`\nFour times the pages took ${(large / small).toFixed(1)} times as long, without the start of ${ourStart.seconds.toFixed(1)} s.`);
