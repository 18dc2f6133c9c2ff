import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';

/** One build. */
export interface Built {
  seconds: number;
  /** Most memory of the process and its children at one time, in MB; undefined where the system does not tell (not Linux). */
  peak: number | undefined;
  /** What the built site holds, in bytes. */
  html: number;
  script: number;
  /** A page in the middle by weight, as it is sent (brotli). */
  page: number;
}

/** Milliseconds between two looks at the memory. */
const INTERVAL = 250;

/** Each site is built once, so a bundler's cache would only stay behind, hundreds of MB in `node_modules`. */
const ENVIRONMENT = { NODE_OPTIONS: '--max-old-space-size=8192', DOCUSAURUS_NO_PERSISTENT_CACHE: 'true' };

/**
 * Builds a site in a process of its own.
 *
 * @param flags for Node
 * @throws with the build's own words if it fails
 */
export async function build(root: string, folder: string, flags: readonly string[]): Promise<Built> {
  const start = performance.now();
  const child = spawn(process.execPath, [...flags, path.join(root, 'node_modules/@docusaurus/core/bin/docusaurus.mjs'), 'build'], { cwd: folder, env: { ...process.env, ...ENVIRONMENT } });
  let said = '';
  child.stdout.on('data', (part: Buffer) => (said += part.toString()));
  child.stderr.on('data', (part: Buffer) => (said += part.toString()));
  let peak: number | undefined;
  const look = setInterval(() => (peak = higher(peak, memory(child.pid ?? 0))), INTERVAL);
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
  clearInterval(look);
  if (code !== 0) throw new Error(`The build in ${folder} failed:\n${said.slice(-3000)}`);
  return { seconds: (performance.now() - start) / 1000, peak, ...weigh(path.join(folder, 'build')) };
}

const higher = (a: number | undefined, b: number | undefined): number | undefined => (a === undefined || b === undefined ? (a ?? b) : Math.max(a, b));

/** Memory of a process and its children, in MB, by Linux' `/proc`. */
function memory(pid: number): number | undefined {
  try {
    const own = Number(/VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024;
    const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').split(' ').filter(Boolean);
    return children.reduce((sum, one) => sum + (memory(Number(one)) ?? 0), own);
  } catch {
    return undefined;
  }
}

const sum = (all: readonly { bytes: number }[]): number => all.reduce((total, { bytes }) => total + bytes, 0);

function weigh(site: string): { html: number; script: number; page: number } {
  const files = readdirSync(site, { recursive: true, encoding: 'utf8' });
  const sizes = (end: string): { file: string; bytes: number }[] => files.filter((file) => file.endsWith(end)).map((file) => ({ file, bytes: readFileSync(path.join(site, file)).length }));
  const pages = sizes('.html').toSorted((a, b) => a.bytes - b.bytes);
  const middle = pages[Math.floor(pages.length / 2)];
  if (!middle) throw new Error(`${site} holds no page.`);
  return { html: sum(pages), script: sum(sizes('.js')), page: brotliCompressSync(readFileSync(path.join(site, middle.file))).length };
}
