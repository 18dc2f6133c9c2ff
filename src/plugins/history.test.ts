import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { hasWholeHistory } from './history';

let folder: string;
const whole = (): string => path.join(folder, 'whole');
const git = (...args: readonly string[]): void => void execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@data.example', '-c', 'commit.gpgsign=false', ...args], { stdio: 'ignore' });

beforeAll(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'history-'));
  git('init', whole());
  for (const message of ['one', 'two']) git('-C', whole(), 'commit', '--allow-empty', '-m', message);
});
afterAll(() => rmSync(folder, { recursive: true }));

it('a clone has the whole history', () => {
  expect(hasWholeHistory(whole())).toBe(true);
});

it('a shallow clone has not', () => {
  git('clone', '--depth', '1', pathToFileURL(whole()).href, path.join(folder, 'shallow'));
  expect(hasWholeHistory(path.join(folder, 'shallow'))).toBe(false);
});

it('a folder without git has none', () => {
  expect(hasWholeHistory(folder)).toBe(false);
});
