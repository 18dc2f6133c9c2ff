import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** How many bytes are shown on each side of the first one that differs. */
const AROUND = 60;

/** The time of the last commit in a folder, for `SOURCE_DATE_EPOCH`: seconds since 1970. Nothing if it is no clone. */
export const commitTime = (folder = '.'): string | undefined => spawnSync('git', ['log', '-1', '--format=%ct'], { cwd: folder, encoding: 'utf8' }).stdout?.trim() || undefined;

/**
 * Compares two built sites, byte by byte.
 *
 * Files whose names hold a hash of their content are compared although their names differ, and told first: the pages
 * differ only because they name them.
 *
 * @returns one text a difference: a file that only one has, or the place where two begin to differ
 * @throws if there is nothing to compare
 */
export function differences(one: string, other: string): string[] {
  const [ones, others] = [files(one), files(other)];
  if (ones.size === 0 || others.size === 0) throw new Error(`There is nothing to compare: "${ones.size === 0 ? one : other}" holds no file.`);
  const renamed: string[] = [];
  const missing = new Set([...others].filter((file) => !ones.has(file)));
  for (const file of [...ones].filter((each) => !others.has(each)).toSorted()) {
    const twins = [...missing].filter((each) => withoutHash(each) === withoutHash(file));
    const twin = twins.length === 1 ? twins[0] : undefined;
    if (twin !== undefined) missing.delete(twin);
    renamed.push(twin === undefined ? `${file}: only in the first build` : `${file} and ${path.basename(twin)}: ${firstDifference(read(one, file), read(other, twin))}`);
  }
  renamed.push(...[...missing].toSorted().map((file) => `${file}: only in the second build`));
  const changed = [...ones].filter((file) => others.has(file)).toSorted().flatMap((file) => {
    const [a, b] = [read(one, file), read(other, file)];
    return a.equals(b) ? [] : `${file}: ${firstDifference(a, b)}`;
  });
  return [...renamed, ...changed];
}

const read = (folder: string, file: string): Buffer => readFileSync(path.join(folder, file));

const withoutHash = (file: string): string => file.replaceAll(/(?<=[._-])[0-9a-f]{7,}(?=\.)/g, '#');

function files(folder: string): Set<string> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return new Set(entries.map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name))));
}

function firstDifference(a: Buffer, b: Buffer): string {
  const shorter = Math.min(a.length, b.length);
  let at = 0;
  while (at < shorter && a[at] === b[at]) at++;
  const show = (bytes: Buffer): string => JSON.stringify(bytes.subarray(Math.max(0, at - AROUND), at + AROUND).toString('latin1'));
  return `differs from byte ${at} on\n    first  ${show(a)}\n    second ${show(b)}`;
}
