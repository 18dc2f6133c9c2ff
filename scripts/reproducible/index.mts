/**
 * `npm run check:reproducible`: builds the site twice and compares every byte; `-- --with FOLDER` compares a build that
 * is there already, of the same sources and `SOURCE_DATE_EPOCH`, with one other, as `npm test` does.
 *
 * The two builds have `SOURCE_DATE_EPOCH`, the time of the last commit, in common, and nothing else: each is made in a
 * clone of its own, with a path of another length, another time zone and language, and a clock 40 days later.
 * Changes that are not yet committed are built too, if git knows the file. Exit code 0 if the builds are the same, else 1.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { commitTime, differences } from './compare';

const { values } = parseArgs({ options: { with: { type: 'string' } } });

/** The first differences tell the cause; a script’s name stands on all pages. */
const SHOWN = 10;

const root = process.cwd();
const time = commitTime();
const git = (...args: readonly string[]): string => execFileSync('git', args, { encoding: 'utf8' });

/** @returns the folder of the built site */
function build(folder: string, environment: Readonly<Record<string, string>>): string {
  mkdirSync(path.dirname(folder), { recursive: true });
  git('clone', '--quiet', pathToFileURL(root).href, folder);
  for (const file of git('ls-files', '-z').split('\0').filter(Boolean)) {
    const copy = path.join(folder, file);
    mkdirSync(path.dirname(copy), { recursive: true });
    if (existsSync(file)) copyFileSync(file, copy);
    else rmSync(copy, { force: true });
  }
  // By hard links where the disk is the same: 750 MB need not be copied.
  const modules = [path.join(root, 'node_modules'), path.join(folder, 'node_modules')] as const;
  if (spawnSync('cp', ['-al', ...modules], { stdio: 'ignore' }).status !== 0) {
    rmSync(modules[1], { recursive: true, force: true });
    execFileSync('cp', ['-a', ...modules]);
  }
  rmSync(path.join(modules[1], '.cache'), { recursive: true, force: true });
  const { status, stdout, stderr } = spawnSync('npm', ['run', 'build'], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, SOURCE_DATE_EPOCH: time, ...environment },
  });
  if (status !== 0) throw new Error(`The build in ${folder} failed:\n${stdout}${stderr}`);
  return path.join(folder, 'build');
}

const temporary = mkdtempSync(path.join(os.tmpdir(), 'reproducible-'));
try {
  if (time === undefined) throw new Error('These sources are no clone, so two builds have no time in common. Run it in a clone.');
  const first = values.with ?? build(path.join(temporary, 'a'), { TZ: 'UTC', LANG: 'C' });
  const second = build(path.join(temporary, 'a-folder-with-a-longer-name/inside-another'), {
    TZ: 'Pacific/Kiritimati',
    LANG: 'de_DE.UTF-8',
    NODE_OPTIONS: `--require "${path.join(root, 'scripts/reproducible/clock.cjs')}"`,
  });
  const found = differences(first, second);
  if (found.length === 0) console.log('Two builds are the same, byte by byte.');
  else {
    console.log(found.slice(0, SHOWN).join('\n'));
    console.log(`\nTwo builds of the same sources differ in ${found.length} files; the first ${Math.min(SHOWN, found.length)} are shown. A time, a folder’s name or an order has found its way into them.`);
  }
  process.exitCode = found.length === 0 ? 0 : 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
} finally {
  rmSync(temporary, { recursive: true, force: true });
}
