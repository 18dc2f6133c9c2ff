/** What the site publishes for programs, as it was built. */
import { existsSync, readFileSync } from 'node:fs';
import remarkGfm from 'remark-gfm';
import remarkStringify from 'remark-stringify';
import sharp from 'sharp';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { describe, expect, it } from 'vitest';
import { readSite } from '../../scripts/check/site';
import { parseMarkdown } from '../../scripts/markdown';
import { CARD, SIZE } from '../../src/plugins/card';
import { hasWholeHistory } from '../../src/plugins/history';
import { fileOf, twinOf } from '../../src/data/page-files';
import { fromBuilt } from '../../src/plugins/for-programs/markdown';
import { isPlain } from '../../src/plugins/for-programs/plain';
import { allPages } from '../browser/pages';

const pages = allPages();
const read = (address: string): string => readFileSync(`build${address}`, 'utf8');

const writer = unified().use(remarkGfm).use(remarkStringify).freeze();

/** The same Markdown, however its lines are broken, its lists spaced, its characters escaped and its emphasis marked. */
function inOneForm(markdown: string): string {
  const tree = parseMarkdown(markdown, 'md');
  visit(tree, (node) => {
    if (node.type === 'text') node.value = node.value.replace(/\s+/g, ' ');
    if (node.type === 'code' && node.lang === 'text') node.lang = null;
    if (node.type === 'link') node.url = new URL(node.url).href;
    if (node.type === 'list' || node.type === 'listItem') node.spread = false;
  });
  return writer.stringify(tree);
}

/** A text without its code. */
const outside = (text: string): string => text.replace(/^[ \t]*(`{3,})[\s\S]*?^[ \t]*\1$/gm, '').replace(/`[^`\n]*`/g, '');

describe('the Markdown of every page', () => {
  it('is there, begins with its address, and has its title once', () => {
    expect(pages.length).toBeGreaterThan(50);
    expect(pages.filter((page) => !existsSync(`build${twinOf(page)}`))).toEqual([]);
    const strange = pages.filter((page) => {
      const text = read(twinOf(page));
      return !text.includes(`\naddress: "${new URL(page, 'https://mimic-cloud-access-guide.github.io').href}"`) || outside(text).match(/^# /gm)?.length !== 1;
    });
    expect(strange).toEqual([]);
  });

  it('has no JSX, no HTML and no relative address outside its code', () => {
    const left = pages.flatMap((page) => (outside(read(twinOf(page))).match(/<[A-Za-z!/][^>]*>|\]\((?!https?:|mailto:)[^)]*\)/g) ?? []).map((found) => `${page}: ${found}`));
    // An address between < and > is a link in Markdown.
    expect(left.filter((line) => !/: <(?:https?:|mailto:)/.test(line))).toEqual([]);
  });

  it('says the same whether it is taken from the text of a page or from the built page', async () => {
    const plain = readSite('.', [], []).pages.filter(({ file, text }) => isPlain(file, text));
    expect(plain.length).toBeGreaterThan(50);
    for (const { address: page } of plain) {
      const built = await fromBuilt(read(`${fileOf(page)}.html`), new URL(page, 'https://mimic-cloud-access-guide.github.io').href);
      expect(inOneForm(read(twinOf(page)).replace(/^---\n[\s\S]*?\n---\n/, ''))).toBe(inOneForm(built));
    }
  });

  it('is linked from its page', () => {
    expect(pages.filter((page) => !read(`${fileOf(page)}.html`).includes(`href="${twinOf(page)}"`))).toEqual([]);
  });
});

it('llms.txt lists each page once, and llms-full.txt has their texts', () => {
  const list = read('/llms.txt');
  const links = [...list.matchAll(/^- \[[^\n]*?\]\((https:[^)]+)\): /gm)].map((match) => new URL(match[1]!).pathname).filter((path) => path.endsWith('.md'));
  expect(links.toSorted()).toEqual(pages.map(twinOf).toSorted());
  const full = read('/llms-full.txt');
  expect(pages.filter((page) => !full.includes(read(twinOf(page)).trim()))).toEqual([]);
});

it('the sitemap has a date for each page, where the history of the files is known', () => {
  expect([...read('/sitemap.xml').matchAll(/<lastmod>\d{4}-\d\d-\d\d<\/lastmod>/g)]).toHaveLength(hasWholeHistory() ? pages.length : 0);
});

it('the card has its size, and is named on every page', async () => {
  const { width, height } = await sharp(`build/${CARD}`).metadata();
  expect({ width, height }).toEqual(SIZE);
  expect(pages.filter((page) => !read(`${fileOf(page)}.html`).includes(`property="og:image" content="https://mimic-cloud-access-guide.github.io/${CARD}"`))).toEqual([]);
});

it('each page tells its address, which is the one that the sitemap lists', () => {
  const told = pages.map((page) => /<link [^>]*rel="canonical" href="([^"]+)"/.exec(read(`${fileOf(page)}.html`))?.[1]);
  expect(told.toSorted()).toEqual([...read('/sitemap.xml').matchAll(/<loc>([^<]+)<\/loc>/g)].map((match) => match[1]).toSorted());
});
