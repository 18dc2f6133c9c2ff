import { Ajv2020 } from 'ajv/dist/2020';
import { describe, expect, it } from 'vitest';
import { changes } from '../../data/changes';
import { accessSchema, accessTable } from './access';
import { allFacts } from './facts';
import { changesFeed } from './feed';
import { fullText, inOrder, overview } from './llms';
import { fromBuilt } from './markdown';
import { fromSource, isPlain } from './plain';

const ADDRESS = 'https://guide.example/base/help/x';
const built = (text: string): string =>
  `<main><article><nav>Where</nav><div class="theme-doc-markdown markdown"><header><h1>T</h1></header>${text}</div><footer>Edit</footer></article></main>`;
const body = async (text: string): Promise<string> => (await fromBuilt(built(text), ADDRESS)).replace(/^# T\n\n/, '').trim();

describe('the Markdown of a built page', () => {
  it.each([
    ['absolute links and pictures', '<p><a href="/base/access">a</a> <a href="#here">b</a> <img src="/base/i.webp" alt="I"></p>', '[a](https://guide.example/base/access) [b](https://guide.example/base/help/x#here) ![I](https://guide.example/base/i.webp)'],
    ['code with its language', '<pre class="prism-code language-sql"><code><span class="token-line">SELECT 1<br></span><span class="token-line">FROM x<br></span></code></pre>', '```sql\nSELECT 1\nFROM x\n```'],
    ['tables', '<table><thead><tr><th>A</th></tr></thead><tbody><tr><td>1</td></tr></tbody></table>', '| A |\n| - |\n| 1 |'],
    ['no links of headings to themselves', '<h2 id="a">A<a class="hash-link" href="#a">​</a></h2>', '## A'],
    ['each picture once', '<a class="light_x" href="/l.webp">l</a><a class="dark_x" href="/d.webp">d</a>', '[l](https://guide.example/l.webp)'],
    ['no tools and no comments', '<p>a<!-- --> b</p><form data-tool="x">Field</form><button>Press</button>', 'a b'],
    ['what is folded', '<details><summary>More</summary><p>Text</p></details>', 'More\n\nText'],
  ])('has %s', async (_name, html, markdown) => {
    expect(await body(html)).toBe(markdown);
  });

  it('is refused for a page without its text', async () => {
    await expect(fromBuilt('<article>x</article>', ADDRESS)).rejects.toThrow('/help/x: the page has no element');
  });
});

describe('the Markdown of a plain page', () => {
  const file = 'docs/help/x.md';
  const none = { notice: undefined, verified: undefined };
  const pages = new Map([['docs/access/index.mdx', 'https://guide.example/base/access'], ['docs/help/y.md', 'https://guide.example/base/help/y']]);
  const made = (text: string, age: { notice: string | undefined; verified: string | undefined } = none): string => fromSource({ file, text, address: ADDRESS, addressOf: (name) => pages.get(name), age });

  it.each([
    ['its text without what stands in front', '---\ntitle: T\n---\n\n# T\n\nText.\n', '# T\n\nText.'],
    ['its headings without their names', '# T\n\n## A `b` <!-- #c -->\n', '# T\n\n## A `b`'],
    ['absolute links', '[a](../access/index.mdx#b) [y](y.md) [here](#z) [w](https://w.example/) [f](pathname:///f.json)', '[a](https://guide.example/base/access#b) [y](https://guide.example/base/help/y) [here](https://guide.example/base/help/x#z) [w](https://w.example/) [f](https://guide.example/f.json)'],
    ['code as it is', '`[a](y.md)`\n\n1. x\n   ```bash\n   [a](y.md)\n   ```\n', '`[a](y.md)`\n\n1. x\n   ```bash\n   [a](y.md)\n   ```'],
    ['the ends of lines of any system', '---\r\ntitle: T\r\n---\r\n# T\r\n\r\nText.\r\n', '# T\n\nText.'],
  ])('is %s', (_name, text, markdown) => {
    expect(isPlain(file, text)).toBe(true);
    expect(made(text)).toBe(markdown);
  });

  it('has what is said of the age of its facts', () => {
    expect(made('# T\n\nText.\n', { notice: 'Old.', verified: 'Verified.' })).toBe('# T\n\n> Old.\n\nText.\n\nVerified.');
  });

  it('is refused with a link to a file that is no page', () => {
    expect(() => made('[a](z.md)')).toThrow('docs/help/x.md: its link to "z.md" leads to no page');
  });

  it.each([
    ['a component', 'docs/x.mdx', 'Text.'],
    ['an element', file, 'a <kbd>b</kbd>'],
    ['a picture', file, '![I](i.webp)'],
    ['a box', file, ':::note\n\nText.\n\n:::'],
    ['a comment', file, 'Text. <!-- why -->'],
    ['a target elsewhere', file, '[a][b]\n\n[b]: y.md'],
  ])('is not made of one with %s', (_name, of, text) => {
    expect(isPlain(of, text)).toBe(false);
  });

  it.each(['`<kbd>` and <https://guide.example/>', '```html\n<kbd>\n```', '``a ` <b>`` and 1 < 2'])('is made of one with %j', (text) => {
    expect(isPlain(file, text)).toBe(true);
  });
});

describe('the lists of pages', () => {
  const page = { id: 'help/x', file: 'docs/help/x.md', title: 'A "title"', description: 'What it says', address: '/help/x' };
  const other = { ...page, id: 'index', address: '/' };
  const sidebar = { guide: ['index', { type: 'category', label: 'Help', items: [{ type: 'category', label: 'Problems', items: ['help/x'] }] }] } as const;

  it('are in the order of the sidebar, each page with its Markdown and what it says', () => {
    const groups = inOrder([page, other], { guide: [...sidebar.guide] as never });
    expect(groups.map(({ title, pages }) => [title, pages.map(({ id }) => id)])).toEqual([['The way', ['index']], ['Help', ['help/x']]]);
    expect(overview(groups)).toContain('](https://mimic-cloud-access-guide.github.io/help/x.md): What it says');
  });

  it('refuse a name without a page, and no page at all', () => {
    expect(() => inOrder([other], { guide: [...sidebar.guide] as never })).toThrow('"help/x"');
    expect(() => fullText([])).toThrow('no page');
  });
});

/** A copy of the table, to be changed. */
const copy = () =>
  JSON.parse(JSON.stringify(accessTable())) as { about?: string; datasets: { versions: { doi: Record<string, unknown>; published: Record<string, unknown>; ways: Record<string, Record<string, unknown>> }[] }[] };

describe('access.json', () => {
  const isValid = new Ajv2020({ allErrors: true, allowUnionTypes: true }).compile(accessSchema);
  const change = (edit: (table: ReturnType<typeof copy>) => void): boolean => {
    const table = copy();
    edit(table);
    return isValid(table);
  };
  it('is what its schema says', () => {
    isValid(copy());
    expect(isValid.errors).toBeNull();
  });

  it.each<[string, (table: ReturnType<typeof copy>) => void]>([
    ['an unknown field', (table) => Object.assign(table, { extra: 1 })],
    ['no statement of what it is', (table) => delete table.about],
    ['a fact without a source', (table) => delete table.datasets[0]!.versions[0]!.ways.bigquery!.source],
    ['a fact with a day that is none', (table) => (table.datasets[0]!.versions[0]!.ways.bigquery!.checked = 'yesterday')],
    ['a value beside “not found”', (table) => (table.datasets[0]!.versions[0]!.ways.cloudStorage!.value = 'x')],
    ['a DOI that is none', (table) => (table.datasets[0]!.versions[0]!.doi.value = 'mimiciv')],
    ['no data set', (table) => (table.datasets = [])],
  ])('is refused with %s', (_name, edit) => {
    expect(change(edit)).toBe(false);
  });
});

it('facts.json has each fact once, with its place and dates', () => {
  const { facts } = allFacts();
  const paths = facts.map(({ path }) => path);
  expect(new Set(paths).size).toBe(paths.length);
  expect(paths).toEqual(expect.arrayContaining(['costs.freeQueriesPerMonth', 'datasets.mimiciv.current.bigquery', 'dataProject']));
  expect(facts.filter((fact) => !('checked' in fact) || !('source' in fact || 'notFound' in fact))).toEqual([]);
});

describe('the feed of changes', () => {
  const feed = changesFeed();
  const all = (tag: string): string[] => [...feed.matchAll(new RegExp(`<${tag}>([^<]*)</${tag}>`, 'g'))].map((match) => match[1] ?? '');

  it('tells each change once, under a name of its own', () => {
    expect(all('summary')).toHaveLength(changes.length);
    expect(new Set(all('id')).size).toBe(changes.length + 1);
  });

  it('has full moments, also where only the year is known', () => {
    expect(all('updated').filter((moment) => !/^\d{4}-\d\d-\d\dT00:00:00Z$/.test(moment) || Number.isNaN(Date.parse(moment)))).toEqual([]);
    expect(all('updated')).toContain('2025-01-01T00:00:00Z');
  });
});
