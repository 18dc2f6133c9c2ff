import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { commitTime, differences } from './compare';

let folder: string;
const one = (): string => path.join(folder, 'one');
const other = (): string => path.join(folder, 'other');
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'compare-'));
  for (const side of [one(), other()]) {
    mkdirSync(path.join(side, 'assets'), { recursive: true });
    writeFileSync(path.join(side, 'index.html'), 'the same');
    writeFileSync(path.join(side, 'assets/a.js'), 'const made = "2026-11-26"');
  }
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('two builds', () => {
  it('that are the same have no difference', () => {
    expect(differences(one(), other())).toEqual([]);
  });

  it('that hold their day differ from its first byte on', () => {
    writeFileSync(path.join(other(), 'assets/a.js'), 'const made = "2027-01-05"');
    expect(differences(one(), other())).toEqual([`${path.join('assets', 'a.js')}: differs from byte 17 on\n    first  "const made = \\"2026-11-26\\""\n    second "const made = \\"2027-01-05\\""`]);
  });

  it('differ if one goes on where the other ends', () => {
    writeFileSync(path.join(other(), 'index.html'), 'the same, and more');
    expect(differences(one(), other())[0]).toContain('differs from byte 8 on');
  });

  it('differ by a file that only one has', () => {
    writeFileSync(path.join(one(), 'a.html'), '');
    writeFileSync(path.join(other(), 'b.html'), '');
    expect(differences(one(), other())).toEqual(['a.html: only in the first build', 'b.html: only in the second build']);
  });

  it('differ by files that are named after their content, which are told first', () => {
    writeFileSync(path.join(one(), 'main.01234567.js'), 'folder /a');
    writeFileSync(path.join(other(), 'main.89abcdef.js'), 'folder /b');
    writeFileSync(path.join(other(), 'index.html'), 'another');
    const [first, second] = differences(one(), other());
    expect(first).toContain('main.01234567.js and main.89abcdef.js: differs from byte 8 on');
    expect(second).toContain('index.html: differs from byte 0 on');
  });

  it('cannot be compared if one is empty', () => {
    rmSync(other(), { recursive: true });
    mkdirSync(other());
    expect(() => differences(one(), other())).toThrow('holds no file');
  });
});

it('the other clock is 40 days ahead, and knows other days as they are', () => {
  const { stdout } = spawnSync(process.execPath, ['--require', path.resolve('scripts/reproducible/clock.cjs'), '-p', '[Date.now(), +new Date(), +new Date(0), new Date() instanceof Date]']);
  const [now, today, zero, kept] = JSON.parse(stdout.toString()) as [number, number, number, boolean];
  for (const time of [now, today]) expect(Math.round((time - Date.now()) / 86_400_000)).toBe(40);
  expect([zero, kept]).toEqual([0, true]);
});

describe('the time of the commit', () => {
  it('is that of the last one', () => {
    const git = (...words: string[]): void => void spawnSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@example.org', ...words], { cwd: folder, env: { ...process.env, GIT_COMMITTER_DATE: '1700000000 +0000' } });
    git('init', '--quiet');
    git('commit', '--quiet', '--allow-empty', '--message=first');
    expect(commitTime(folder)).toBe('1700000000');
  });

  it('is none in a folder that is no clone', () => {
    expect(commitTime(folder)).toBeUndefined();
  });
});
