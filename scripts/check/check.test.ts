import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { checkSite } from './check';
import { factLines } from '../../src/plugins/fact-age/fact-lines';
import { brokenFacts, factLineFaults } from './fact-lists';
import { historyFaults, removedPages } from './history';
import { asGithub, asText } from './print';
import { components } from './rules/components';
import { readSite, type Site } from './site';
import { componentNames } from '../../src/plugins/components';

// What the fixture's mistakes are told must not change with the real lists.
// Only its lists are replaced; what reads a list stays the site's own.
vi.mock('../../src/data/datasets', async (original) => ({ ...(await original<object>()), ...(await import('./fixtures/data/datasets')) }));
vi.mock('../../src/data/labels', () => import('./fixtures/data/labels'));
vi.mock('../../src/data/costs', () => import('./fixtures/data/costs'));

const FIXTURES = path.join(import.meta.dirname, 'fixtures');

const files = readSite(FIXTURES, [], []);
const ids = files.pages.map((page) => page.id).filter((id) => id !== 'not-in-sidebar');
const fixture = readSite(FIXTURES, { guide: ids }, [{ from: '/old', to: '/good' }]);
const faults = checkSite(fixture, []);

describe('a site of mistakes', () => {
  it('is answered with file, line, what is wrong and how to mend it', async () => {
    await expect(`${asText(faults)}\n`).toMatchFileSnapshot('fixtures/expected.txt');
  });

  it('has no page without an answer, except the good ones', () => {
    const silent = [...fixture.pages.map((page) => page.file), ...fixture.unreadable.map((fault) => fault.file)].filter(
      (file) => !faults.some((fault) => fault.file === file),
    );
    expect(silent).toEqual(['docs/good-component.mdx', 'docs/good.md', 'docs/help/good-problem.md', 'docs/help/index.mdx']);
  });

  it('meets every rule that CONTRIBUTING.md lists', () => {
    const listed = [...(readFileSync('CONTRIBUTING.md', 'utf8').split('## Each check')[1]?.split('\n## ')[0] ?? '').matchAll(/^\| ([a-z, ]+) \| .*\| .* \|$/gm)]
      .flatMap((row) => (row[1] ?? '').split(', '))
      .filter((rule) => !['rule', 'moved', 'facts'].includes(rule));
    const met = new Set(faults.map((fault) => fault.rule));
    expect(listed.length).toBeGreaterThan(10);
    expect(listed.filter((rule) => !met.has(rule))).toEqual([]);
    expect([...met].filter((rule) => !listed.includes(rule))).toEqual([]);
  });

  it('is told to GitHub at the line', () => {
    const fault = faults.find((candidate) => candidate.file === 'docs/name-with-v.md');
    expect(asGithub(fault ? [fault] : [])).toMatch(/^::error file=docs\/name-with-v\.md,line=8,col=\d+,title=names::data set name mimiciv_v3_1_hosp is not known\. To mend it: did you mean mimiciv_3_1_hosp\?/);
  });
});

describe('the sidebar', () => {
  it('may list a page once, and the second line is told', () => {
    const text = "export const sidebar = {\n  guide: [\n    'good',\n    'good',\n  ],\n};\n";
    const site: Site = { ...fixture, pages: [], statics: [], sidebarIds: ['good', 'access/index', 'good'], sources: [{ file: 'src/data/sidebar.ts', text }] };
    expect(asText(checkSite(site, []))).toContain('src/data/sidebar.ts:4:5  the page good is listed twice  keep the line where');
  });

  it('names no page that is not there', () => {
    const text = "export const sidebar = {\n  guide: [\n    'goood',\n  ],\n};\n";
    const site: Site = { ...fixture, statics: [], sidebarIds: [...fixture.sidebarIds, 'goood'], sources: [{ file: 'src/data/sidebar.ts', text }] };
    expect(asText(checkSite(site, []))).toContain("src/data/sidebar.ts:3:5  there is no page goood  did you mean good? a page that is gone leaves this list too");
  });
});

describe('images', () => {
  it('are refused when they are too large', () => {
    const site: Site = { ...fixture, pages: [], statics: [{ file: 'static/img/used.svg', bytes: 120_000 }], sources: [{ file: 'src/x.ts', text: 'img/used.svg' }] };
    expect(checkSite(site, []).map((fault) => fault.what)).toContain('the image has 120 kB, more than 100');
  });
});

describe('moved pages', () => {
  const text = '---\ntitle: Gone\n---\n\n# Gone\n';

  it('need a redirect, and are told once', () => {
    const removed = ['docs/access/gone.md', 'docs/old.md', 'docs/access/gone.mdx'].map((file) => ({ file, text }));
    expect(historyFaults(fixture, removed).map((fault) => `${fault.file}: ${fault.what}`)).toEqual([
      'docs/access/gone.md: the page is gone, and its address /access/gone leads nowhere',
    ]);
  });

  it('need none if the page is there and cannot be read', () => {
    expect(fixture.unreadable.map(({ file }) => file)).toContain('docs/brace.mdx');
    expect(historyFaults(fixture, [{ file: 'docs/brace.md', text }])).toEqual([]);
  });

  it('are found in the history, but for what was never published', () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'history-'));
    const git = (...words: string[]) => execFileSync('git', ['-c', 'user.name=x', '-c', 'user.email=x@example.org', ...words], { cwd: folder, stdio: 'ignore' });
    const save = (name: string, content?: string): void => {
      if (content === undefined) rmSync(path.join(folder, name));
      else writeFileSync(path.join(folder, name), content);
      git('add', '-A');
      git('commit', '-m', name);
    };
    mkdirSync(path.join(folder, 'docs'));
    git('init', '--initial-branch=main');
    save('docs/gone.md', text);
    git('checkout', '-b', 'branch');
    save('docs/draft.md', text);
    save('docs/draft.md');
    save('docs/gone.md');
    git('checkout', 'main');
    save('docs/here.md', text);
    git('merge', '--no-ff', 'branch');
    expect(removedPages(folder)).toEqual([{ file: 'docs/gone.md', text }]);
    rmSync(path.join(folder, '.git'), { recursive: true });
    expect(removedPages(folder)).toEqual([]);
    rmSync(folder, { recursive: true });
  });

  it('may not be redirected to nowhere, nor from a page that is there', () => {
    const site = { ...fixture, redirects: [{ from: '/x', to: '/nowhere' }, { from: '/good', to: '/good-component' }] };
    expect(historyFaults(site, []).map((fault) => fault.what)).toEqual([
      '/x leads to /nowhere, where there is no page',
      'there is a page at /good, so its redirect does nothing',
    ]);
  });

  it('are told at the line of the list', () => {
    const redirects = [{ from: '/x', to: '/good' }, { from: 'y', to: '/good' }, { from: '/x', to: '/good-component' }, { from: '/z/', to: '/good' }, { from: '/v', to: 'good' }, { from: '/w', to: '/nowhere' }];
    const list = `export const redirects = [\n${redirects.map(({ from, to }) => `  { from: '${from}', to: '${to}' },\n`).join('')}];\n`;
    const site: Site = { ...fixture, redirects, sources: [{ file: 'src/data/redirects.ts', text: list }] };
    expect(asText(historyFaults(site, [])).split('\n')).toEqual([
      'src/data/redirects.ts:3:5  the address y does not begin with /, or ends with one  write it from the root of the site, for example /access/cloud',
      'src/data/redirects.ts:4:5  the address /x is given twice  keep the line that leads to the page with the content of today, and delete the other',
      'src/data/redirects.ts:5:5  the address /z/ does not begin with /, or ends with one  write it from the root of the site, for example /access/cloud',
      'src/data/redirects.ts:6:5  the address good does not begin with /, or ends with one  write it from the root of the site, for example /access/cloud',
      'src/data/redirects.ts:7:5  /w leads to /nowhere, where there is no page  lead it to the page that holds the content today',
    ]);
  });
});

/** What the check says of one line of a list. */
function answer(line: string, today = '2026-11-23'): string[] {
  return factLines('src/data/datasets.ts', `// first\n${line}`).flatMap((fact) => factLineFaults(fact, today).map((fault) => `${fault.line}: ${fault.what}${fault.warning ? ' (note)' : ''}`));
}

describe('lines with facts', () => {
  const good = "  doi: { value: '10.13026/abc', grade: 'A', source: 'https://physionet.org/', asOf: '2026-08', checked: '2026-11-22' },";

  it.each([
    [good, []],
    [good.replace('https:', 'http:'), ['2: the fact has the source "http://physionet.org/"']],
    [good.replace(" source: 'https://physionet.org/',", ''), ['2: the fact has no source']],
    [good.replace('2026-11-22', '2027-11-22'), ['2: the fact has checked "2027-11-22", which is in the future']],
    [good.replace('2026-08', '2026-13'), ['2: the fact has asOf "2026-13", which is no date']],
    ["  doi: { notFound: true, checked: '2026-11-22' },", []],
    ["  doi: { notFound: true, checked: 'soon' },", ['2: the fact has checked "soon", which is no date']],
  ])('%s', (line, expected) => {
    expect(answer(line)).toEqual(expected);
  });

  it.each([
    ["  doi: { value: '10.13026/abc', grade: 'A',\n    source: 'https://physionet.org/', asOf: '2026-08', checked: '2026-11-22' },", ['2: the fact is not on one line']],
    ["  doi: {\n    value: '10.13026/abc',\n    grade: 'A', source: 'https://physionet.org/', asOf: '2026-08', checked: '2026-11-22',\n  },", ['3: the fact is not on one line']],
    ["  aws: { value: { kind: 'access-point' },\n    grade: 'A', source: 'https://physionet.org/', asOf: '2026-08', checked: '2026-11-22' },", ['2: the fact is not on one line']],
    ["  doi: {\n    notFound: true,\n    checked: '2026-11-22',\n  },", ['3: the fact is not on one line']],
    ["  doi:\n    { value: '10.13026/abc', grade: 'A', source: 'https://physionet.org/', asOf: '2026-08', checked: '2026-11-22' },", []],
    ["  doi: { value: '10.13026/abc', grade: 'A', source: 'https://physionet.org/', asOf: '2026-08' },", ['2: the fact has no checked']],
    ['  doi: { notFound: true },', ['2: the fact has no checked']],
    ['  /** The value: a name. */', []],
    ['  value: string;', []],
  ])('are told when they are not whole: %s', (text, expected) => {
    expect(brokenFacts('src/data/datasets.ts', `// first\n${text}`).map((fault) => `${fault.line}: ${fault.what}`)).toEqual(expected);
  });

  it('are told as a note when their term is over', () => {
    expect(answer(good, '2027-03-22')).toEqual([]);
    expect(answer(good, '2027-03-23')).toEqual(['2: nobody has looked for a newer source since 2026-11-22 (note)']);
  });
});

it('knows the components of src/components', () => {
  expect(Object.keys(components).toSorted()).toEqual(componentNames('src/components'));
});

it('does not pass a folder without pages', () => {
  expect(() => readSite(path.join(FIXTURES, 'static'), [], [])).toThrow('nothing was checked');
});
