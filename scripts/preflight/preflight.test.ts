/** Holds `static/check_access.py` to the facts and to the pages it names, and runs its own tests, which are in Python. */
import { spawnSync } from 'node:child_process';
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

/** Problem pages that are asked for but not written yet. It counts only as long as `docs/help/` has none. */
const PLANNED = [
  'dataset-name-wrong', 'not-requested', 'wrong-google-account', 'jobs-create', 'billing-missing', 'quota-or-cost-limit', 'requester-pays', 'gcs-forbidden',
  'not-authenticated', 'wrong-location', 'aws-not-iam-user', 'aws-access-denied', 'aws-no-credentials', 'aws-bad-arn-or-region', 'wget-401', 'wget-403', 'region-blocked',
  'rate-limit-or-timeout',
];

/** What is wrong with an address of the guide in the script; nothing if there is such a page and heading. */
function missing(address: string): string | undefined {
  const [page = '', anchor] = address.split('#');
  const file = [`docs/${page}.md`, `docs/${page}.mdx`, `docs/${page}/index.md`, `docs/${page}/index.mdx`].find((name) => existsSync(name));
  if (!file) {
    const written = existsSync('docs/help/jobs-create.md');
    return !written && (page === 'help' || PLANNED.includes(page.replace('help/', ''))) ? undefined : `${SCRIPT} sends readers to /${page}, where there is no page`;
  }
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

describe.skipIf(!able)(`the script itself${able ? '' : ' (not checked: this machine has no python3 of version 3.9 or newer, or is Windows)'}`, () => {
  const ran = able ? spawnSync('python3', [TESTS], { encoding: 'utf8' }) : undefined;
  const lines = (ran?.stdout ?? '').split('\n').filter((line) => line.startsWith('{'));
  const results = lines.map((line) => JSON.parse(line) as { name: string; status: 'passed' | 'failed' | 'skipped'; text: string });

  it('was tested', () => {
    expect(results.length, `${TESTS} told of too few tests. It said: ${ran?.stderr}`).toBeGreaterThan(80);
    expect(ran?.status === 0 || results.some((result) => result.status === 'failed'), ran?.stderr).toBe(true);
  });

  for (const { name, status, text } of results) {
    it.skipIf(status === 'skipped')(`${name}${status === 'skipped' ? ` (${text})` : ''}`, () => {
      expect(status, text).toBe('passed');
    });
  }
});
