import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { factLines } from '../../src/plugins/fact-age/fact-lines';
import type { LocatedFault } from '../check-links/model';
import type { Result } from '../check-links/report';
import { factsMatter } from './facts';
import { githubIssues } from './github';
import { keepIssue } from './issue';
import { linksMatter } from './links';

const MARK = '<!-- weekly: links -->';

interface StoredIssue {
  number: number;
  title: string;
  body: string;
  state: string;
  labels: string[];
  pull_request?: object;
}

// A loopback stand-in for GitHub's issues: as much of its API as the script uses.
let issues: StoredIssue[] = [];
let calls: string[] = [];
let failWith: number | undefined;
const server = createServer(async (request, response) => {
  const end = (status: number, value: unknown): void => void response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(value));
  let text = '';
  for await (const part of request) text += String(part);
  const url = new URL(request.url ?? '', 'http://localhost');
  calls.push(`${request.method} ${url.pathname.replace('/repos/owner/name/issues', '')}`);
  if (failWith) return end(failWith, { message: 'Resource not accessible by integration' });
  if (request.headers.authorization !== 'Bearer a-token') return end(401, { message: 'Bad credentials' });
  const body = (text === '' ? {} : JSON.parse(text)) as Partial<StoredIssue>;
  const number = Number(/issues\/(\d+)/.exec(url.pathname)?.[1]);
  const issue = issues.find((candidate) => candidate.number === number);
  if (request.method === 'GET') {
    const label = url.searchParams.get('labels') ?? '';
    return end(200, issues.filter(({ state, labels }) => state === url.searchParams.get('state') && labels.includes(label)));
  }
  if (url.pathname.endsWith('/comments')) return end(201, {});
  if (request.method === 'PATCH' && issue) return end(200, Object.assign(issue, body));
  const created = { number: issues.length + 1, title: '', body: '', labels: [], state: 'open', ...body };
  issues.push(created);
  return end(201, created);
});

let api = '';
beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  api = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => new Promise((resolve) => server.close(resolve)));
beforeEach(() => {
  issues = [];
  calls = [];
  failWith = undefined;
});

function keep(faults: Partial<LocatedFault>[], token = 'a-token'): Promise<string> {
  const spot = { file: 'docs/a.md', line: 1, column: 2 };
  const full = faults.map((fault) => ({ address: 'https://data.example/', kind: 'broken', spot, pages: 1, ...fault }) satisfies LocatedFault);
  const result: Result = { site: 'https://guide.example/', pages: 1, checked: 1, faults: full, unchecked: {} };
  return keepIssue(linksMatter(result), githubIssues(api, 'owner/name', token));
}

describe('the weekly issue', () => {
  it('is opened once, brought up to date, left alone without news, and closed when clean', async () => {
    expect(await keep([{ kind: 'broken', reason: 'answers 404' }])).toBe('Opened an issue.');
    expect(issues).toMatchObject([{ state: 'open', labels: ['links'] }]);
    expect(issues[0]?.body).toContain('- `docs/a.md:1:2` `https://data.example/`: broken, `answers 404`');

    expect(await keep([{ kind: 'moved', suggestion: 'https://data.example/new' }, { kind: 'unsure', reason: 'answers 403' }])).toBe('Updated issue 1.');
    expect(issues).toHaveLength(1);
    expect(issues[0]?.body).toMatch(/## Moved for good\n\n- .*new`\n\n## Cannot tell/);
    expect(issues[0]?.body).not.toContain('To mend\n');

    calls = [];
    expect(await keep([{ kind: 'moved', suggestion: 'https://data.example/new' }, { kind: 'unsure', reason: 'answers 403' }])).toBe('Issue 1 is up to date.');
    expect(calls).toEqual(['GET ']);

    expect(await keep([{ kind: 'unsure', reason: 'answers 403' }])).toBe('Closed issue 1.');
    expect(issues).toMatchObject([{ state: 'closed' }]);
    expect(await keep([])).toBe('Nothing to do, and no issue open.');
    expect(await keep([{ kind: 'broken' }])).toBe('Opened an issue.');
    expect(issues.map(({ state }) => state)).toEqual(['closed', 'open']);
  });

  it('touches no issue of other people', async () => {
    const others = [
      { number: 1, title: 'Hello', body: `About ${MARK}`, state: 'open', labels: ['links'] },
      { number: 2, title: 'A stranger', body: MARK, state: 'open', labels: [] },
      { number: 3, title: 'A pull request', body: MARK, state: 'open', labels: ['links'], pull_request: {} },
    ];
    issues = structuredClone(others);
    expect(await keep([])).toBe('Nothing to do, and no issue open.');
    expect(issues).toEqual(others);
  });

  it('cannot be made to mention people or outgrow an issue', async () => {
    await keep(Array.from({ length: 2_000 }, (_, index) => ({ address: `/\`@everyone\`/${index}`, kind: 'no-page' }) as const));
    const body = issues[0]?.body ?? '';
    expect(body.length).toBeLessThan(65_536);
    expect(body).toMatch(/\n\d+ more lines: run/);
    expect(body).toContain('`/%60@everyone%60/0`');
  });

  it('says what is missing when GitHub refuses', async () => {
    failWith = 403;
    await expect(keep([])).rejects.toThrow(/GitHub answers 403 to GET.*"issues: write"/);
    failWith = undefined;
    await expect(keep([], 'another')).rejects.toThrow('GitHub answers 401');
  });
});

describe('the issue about facts', () => {
  const facts = factLines('src/data/costs.ts', "  a: { value: '$6.25', source: 'https://x.example/', asOf: '2026', checked: '2026-01-01' },\n  b: { value: '1 TiB', source: 'https://x.example/', asOf: '2026', checked: '2026-11-01' },");

  it('lists what is past its term, apart from the issue about links', async () => {
    issues = [{ number: 1, title: 'Links', body: MARK, state: 'open', labels: ['links'] }];
    expect(await keepIssue(factsMatter(facts, '2026-11-23'), githubIssues(api, 'owner/name', 'a-token'))).toBe('Opened an issue.');
    expect(issues[1]).toMatchObject({ labels: ['facts'] });
    expect(issues[1]?.body).toContain('- `src/data/costs.ts:1` `$6.25`, looked at on 2026-01-01');
    expect(issues[1]?.body).not.toContain('1 TiB');
  });

  it('closes when none is left', () => {
    expect(factsMatter(facts, '2026-03-01').lines).toBeUndefined();
  });
});
