/** Problem pages: the rules for one page, each seen to fail, and what must hold for all of them. */
import type { Link } from 'mdast';
import { visit } from 'unist-util-visit';
import { describe, expect, it } from 'vitest';
import { readPage, type Page } from './page';
import { isHelpPage } from './rules/front-matter';
import { help, HELP_HEADINGS } from './rules/help';
import { names } from './rules/names';
import { readSite, type Site } from './site';

function page(file: string, text: string): Page {
  const read = readPage(file, text);
  if (!('tree' in read)) throw new Error(read.what);
  return read;
}

const MESSAGE = 'Billing has not been enabled for this project.';

/** A page without a fault, from which each test takes one thing away. */
function problem(change: (text: string) => string = (text) => text, file = 'docs/help/some-problem.md'): Page {
  const text = [
    '---', 'id: some-problem', 'title: Some problem', 'services: [bigquery]', 'messages:', `  - "${MESSAGE}"`, '---', '',
    '# Some problem', '', `- \`${MESSAGE}\``, '',
    ...HELP_HEADINGS.flatMap((heading) => [`## ${heading}`, '', heading === 'What to do' ? 'Do this first: act.' : 'Words.', '']),
  ].join('\n');
  return page(file, change(text));
}

/** A site with the page of all problems, which has this row. */
function listedBy(row: string): Site {
  return { pages: [page('docs/help/index.mdx', `# Help\n\n| You see | Page |\n| --- | --- |\n${row}\n`)], unreadable: [], docs: [], statics: [], sidebarIds: [], sources: [], redirects: [] };
}

const listed = listedBy('| `Billing has not been enabled`; `Nobody has ever` | [Some problem](some-problem.md) |');

const told = (faults: readonly { what: string }[]): string => faults.map((fault) => fault.what).join('\n');

describe('a problem page', () => {
  it('passes when nothing is missing', () => {
    expect(told(help(problem(), listed))).toBe('');
  });

  it.each<[string, (text: string) => string, string]>([
    ['has another id than its file', (text) => text.replace('id: some', 'id: other'), 'the id is other-problem, the file is called some-problem'],
    ['names an unknown service', (text) => text.replace('[bigquery]', '[azure]'), 'services is not a list of known services'],
    ['has messages that are no list', (text) => text.replace(/messages:\n.*\n/, 'messages: none\n'), 'messages is not a list of texts'],
    ['keeps its message above the page', (text) => text.replace(`- \`${MESSAGE}\``, 'Words.'), `the message stands only above the page: ${MESSAGE}`],
    ['has a message without a source', (text) => text.replaceAll(MESSAGE, 'Nobody has ever read this.'), 'the message is not in src/data/labels.ts: Nobody has ever read this.'],
    ['begins “What to do” with something else', (text) => text.replace('Do this first:', 'You could'), 'the part "What to do" does not begin with one action'],
    ...HELP_HEADINGS.map((heading): [string, (text: string) => string, string] => [
      `lacks “${heading}”`, (text) => text.replace(`## ${heading}\n`, ''), `the page has no part "${heading}"`,
    ]),
  ])('that %s is refused', (_name, change, what) => {
    expect(told(help(problem(change), listed))).toBe(what);
  });

  it.each([
    ['is not listed', '| `Billing has not been enabled` | [Another problem](another.md) |', 'docs/help/index.mdx does not list the page under its title', '[Some problem](some-problem.md)'],
    ['is listed under another title', '| `Billing has not been enabled` | [Billing](some-problem.md) |', 'docs/help/index.mdx does not list the page under its title', '[Some problem](some-problem.md)'],
    ['is listed without its words', '| money | [Some problem](some-problem.md) |', 'docs/help/index.mdx lists the page without words of its messages', 'between back-ticks'],
  ])('that %s is refused', (_name, row, what, remedy) => {
    expect(help(problem(), listedBy(row))).toMatchObject([{ file: 'docs/help/some-problem.md', line: 3, what, remedy: expect.stringContaining(remedy) }]);
  });

  it('without a message needs no words in its row', () => {
    const silent = problem((text) => text.replace(/messages:\n.*\n/, 'messages: []\n'));
    expect(help(silent, listedBy('| no money | [Some problem](some-problem.md) |'))).toEqual([]);
  });
});

function retired(file: string) {
  return names(page(file, '# T\n\n`mimiciv_v3_1_hosp`\n'));
}

describe('names that do not work', () => {
  it.each(['docs/help/x.md', 'docs/reference/names.md'])('may stand in %s', (file) => {
    expect(retired(file)).toEqual([]);
  });

  it('are refused elsewhere, with what to write instead', () => {
    expect(retired('docs/access/x.md')).toMatchObject([{ what: 'data set name mimiciv_v3_1_hosp is not known', remedy: expect.stringContaining('did you mean mimiciv_3_1_hosp?') }]);
  });

  it('are refused everywhere if no list has them', () => {
    expect(told(names(page('docs/help/x.md', '# T\n\n`mimiciv_9_9_hosp`\n')))).toBe('data set name mimiciv_9_9_hosp is not known');
  });
});

describe('dates', () => {
  it('need no fact under “Sources”', () => {
    expect(names(problem((text) => text.replace('## Sources\n\nWords.', '## Sources\n\nA thread, 1999-01-02')))).toEqual([]);
  });

  it('need one above it, and below it under another heading', () => {
    const around = problem((text) => `${text.replace('# Some problem\n', '# Some problem\n\nSeen on 1999-01-02.\n')}\n## More\n\nSeen on 1999-01-03.\n`);
    expect(told(names(around))).toBe('no fact bears the date 1999-01-02\nno fact bears the date 1999-01-03');
  });
});

/** The problems that people report publicly, most frequent first, and the page or pages that answer each. */
const REPORTED: readonly (readonly [problem: string, ...ids: string[]])[] = [
  ['BigQuery shows only the demos after approval', 'not-requested', 'wrong-google-account', 'access-lost'],
  ['the CITI course asks for an MIT affiliation', 'citi-affiliation'],
  ['the download crawls or stalls', 'slow-download', 'rate-limit-or-timeout'],
  ['access denied although access is granted: a wrong name', 'dataset-name-wrong'],
  ['which version am I querying', 'which-version'],
  ['derived tables are absent or partial', 'derived-tables-missing'],
  ['credentialing takes long, the reference is not asked', 'credentialing-slow', 'credentialing-rejected'],
  ['Cloud Storage refuses', 'requester-pays', 'gcs-forbidden', 'not-authenticated', 'gcs-bucket-not-found'],
  ['e-mails do not arrive', 'mail-missing'],
  ['the CITI report is rejected', 'citi-report-rejected'],
  ['data are not available in the region', 'region-blocked'],
  ['wget, curl or Python get 401 or 403', 'wget-401', 'wget-403'],
  ['wget saves only index.html', 'wget-only-index-html'],
  ['no right to run queries in physionet-data', 'jobs-create', 'own-project-missing'],
  ['physionet-data cannot be pinned', 'cannot-find-physionet-data'],
  ['AWS denies access or verification fails', 'aws-access-denied', 'aws-verification-failed', 'aws-not-iam-user', 'option-not-shown'],
  ['the link to sign or to request is missing', 'training-or-credential-missing', 'option-not-shown'],
  ['works in the console, not in a program', 'not-authenticated', 'wrong-google-account'],
  ['queries stop, a result cannot be saved', 'quota-or-cost-limit', 'billing-missing', 'cannot-save-result'],
  ['the Google account cannot be linked', 'google-account-invalid', 'cloud-details-missing', 'grant-failed'],
  ['the notice “previously awarded” frightens', 'already-granted'],
  ['a file does not open, a checksum fails', 'checksum-or-truncated', 'wget-html-instead-of-data'],
  ['where are notes, emergency department, X-rays', 'notes-ed-xray-elsewhere'],
  ['physionet.org is down', 'site-down'],
  ['the local database build fails', 'local-build-fails'],
  ['may a language model see the data', 'language-models'],
];

/** Ids that other parts of the site and people's bookmarks rely on. */
const PROMISED = [
  'dataset-name-wrong', 'not-requested', 'wrong-google-account', 'jobs-create', 'billing-missing', 'quota-or-cost-limit', 'requester-pays', 'gcs-forbidden',
  'not-authenticated', 'wrong-location', 'aws-not-iam-user', 'aws-access-denied', 'aws-no-credentials', 'aws-bad-arn-or-region', 'wget-401', 'wget-403',
  'wget-html-instead-of-data', 'cloud-details-missing', 'google-account-invalid', 'already-granted', 'region-blocked', 'training-or-credential-missing',
  'checksum-or-truncated', 'rate-limit-or-timeout',
];

describe('all problem pages', () => {
  const site = readSite(process.cwd(), [], []);
  const pages = site.pages.filter(isHelpPage);
  const ids = pages.map((each) => String(each.frontMatter.id));

  it.each(PROMISED)('have a page /help/%s', (id) => {
    expect(ids).toContain(id);
    expect(pages.find((each) => each.frontMatter.id === id)?.address).toBe(`/help/${id}`);
  });

  it('answer each of the 26 problems that people report', () => {
    expect(REPORTED).toHaveLength(26);
    expect(REPORTED.flatMap(([name, ...answers]) => answers.filter((id) => !ids.includes(id)).map((id) => `${name}: no page ${id}`))).toEqual([]);
  });

  it('can be told apart: no two have the same list of messages', () => {
    const lists = pages
      .map((each) => ({ id: each.id, messages: JSON.stringify(messagesOf(each).toSorted()) }))
      .filter(({ messages }) => messages !== '[]');
    expect(lists.length).toBeGreaterThan(0);
    const twins = lists.flatMap(({ id, messages }, index) => lists.slice(0, index).filter((other) => other.messages === messages).map((other) => `${other.id} and ${id}`));
    expect(twins).toEqual([]);
  });

  it('link each other where one message holds the other', () => {
    const pairs = pages.flatMap((each) => pages.filter((other) => other !== each).map((other) => ({ each, other })))
      .filter(({ each, other }) => messagesOf(each).some((mine) => messagesOf(other).some((theirs) => mine.includes(theirs) || theirs.includes(mine))));
    expect(pairs.length).toBeGreaterThan(0);
    expect(pairs.filter(({ each, other }) => !linksOf(each).includes(`${String(other.frontMatter.id)}.md`)).map(({ each, other }) => `${each.id} does not link ${other.id}`)).toEqual([]);
  });

  it('are one click from the home page', () => {
    const home = site.pages.find((each) => each.id === 'index');
    expect(home && linksOf(home)).toContain('help/index.mdx');
  });
});

function messagesOf(each: Page): string[] {
  return each.frontMatter.messages as string[];
}

function linksOf(each: Page): string[] {
  const found: string[] = [];
  visit(each.tree, 'link', (link: Link) => {
    found.push(link.url.replace(/#.*$/, ''));
  });
  return found;
}
