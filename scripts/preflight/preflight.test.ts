/** Holds `static/check_access.py` to the facts and to the pages it names, and runs its own tests, which are in Python. */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { SCRIPT, withGeneratedPart } from './table';

const script = readFileSync(SCRIPT, 'utf8');

describe('the part from src/data', () => {
  it('is up to date', () => {
    expect(script === withGeneratedPart(script), `${SCRIPT} is older than src/data. Run: npm run preflight`).toBe(true);
  });

  it('is found to be old when a fact differs', () => {
    expect(withGeneratedPart(script.replace('mimiciv_3_1_hosp', 'mimiciv_9_9_hosp'))).toBe(script);
  });

  it.each([['BEGIN', '# BEGIN GENERATED\n', ''], ['END', '# END GENERATED\n', ''], ['twice', '# END GENERATED\n', '# END GENERATED\n# END GENERATED\n']])('wants its markers: %s', (_name, mark, instead) => {
    expect(() => withGeneratedPart(script.replace(mark, instead))).toThrow('Put the two lines back');
  });
});

/** What is wrong with an address of the guide in the script; nothing if there is such a page and heading. */
function missing(address: string): string | undefined {
  const [page = '', anchor] = address.split('#');
  const file = [`docs/${page}.md`, `docs/${page}.mdx`, `docs/${page}/index.md`, `docs/${page}/index.mdx`].find((name) => existsSync(name));
  if (!file) return `${SCRIPT} sends readers to /${page}, where there is no page`;
  return anchor === undefined || new RegExp(`(?:<!--|/\\*) #${anchor} (?:-->|\\*/)`).test(readFileSync(file, 'utf8')) ? undefined : `${SCRIPT} sends readers to /${address}, and ${file} has no heading #${anchor}`;
}

describe('the addresses in the script', () => {
  const addresses = [...script.matchAll(/"((?:help|access)(?:\/[a-z0-9#/-]+)?)"/g)].map((match) => match[1] ?? '');

  it('lead to pages and headings', () => {
    expect(new Set(addresses).size).toBeGreaterThan(20);
    expect(addresses.flatMap((address) => missing(address) ?? [])).toEqual([]);
  });

  it.each(['help/gone', 'help/preflight#gone', 'access/cloud#gone'])('are told when they do not: %s', (address) => {
    expect(missing(address)).toContain('sends readers to');
  });
});

const TESTS = 'scripts/preflight/test_check_access.py';
const able = process.platform !== 'win32' && spawnSync('python3', ['-c', 'import sys; sys.exit(sys.version_info < (3, 9))']).status === 0;

/** Runs a part of the Python tests. They mostly wait for programs, so that the parts can run beside each other. */
async function runPart(part: string): Promise<{ out: string; err: string; code: number | null }> {
  const child = spawn('python3', [TESTS, part], { stdio: ['ignore', 'pipe', 'pipe'] });
  const said = { out: '', err: '' };
  child.stdout.on('data', (data: Buffer) => (said.out += data.toString()));
  child.stderr.on('data', (data: Buffer) => (said.err += data.toString()));
  return new Promise((resolve) => child.on('close', (code) => resolve({ ...said, code })));
}

const parts = able ? await Promise.all(['1/4', '2/4', '3/4', '4/4'].map(runPart)) : [];

describe.skipIf(!able)('the script itself', () => {
  const lines = parts.flatMap(({ out }) => out.split('\n').filter((line) => line.startsWith('{')));
  const results = lines.map((line) => JSON.parse(line) as { name: string; status: 'passed' | 'failed' | 'skipped'; text: string });

  it(`was tested${able ? '' : ' NOT CHECKED: this machine has no python3 of version 3.9 or newer, or is Windows'}`, () => {
    const errors = parts.map(({ err }) => err).join('');
    expect(results.length, `${TESTS} told of too few tests. It said: ${errors}`).toBeGreaterThan(80);
    expect(parts.every(({ code }) => code === 0) || results.some((result) => result.status === 'failed'), `${errors}`).toBe(true);
  });

  for (const { name, status, text } of results) {
    it.skipIf(status === 'skipped')(`${name}${status === 'skipped' ? ` (${text})` : ''}`, () => {
      expect(status, `${text}`).toBe('passed');
    });
  }
});
