/** The bytes of every page, so that a slow line is no obstacle. */
import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { htmlFiles } from '../../scripts/hosts/built';
import { MOST_BYTES, sent } from './weight';

const pages = htmlFiles('build').map((file) => ({ file, html: readFileSync(`build/${file}`, 'utf8') }));

it(`no page sends more than ${MOST_BYTES} bytes before the reader acts`, () => {
  const heavy = pages.map(({ file, html }) => ({ file, bytes: sent(html) })).filter(({ bytes }) => bytes > MOST_BYTES);
  expect(heavy, 'Split the page, or move a long block into a file of static/ and link to it.').toEqual([]);
}, 60_000);

it('the bar at the top asks for nothing: it is whole with the page', () => {
  const bars = pages.flatMap(({ file, html }) => (/<nav [^>]*theme-layout-navbar[\s\S]*?<\/nav>/.exec(html) ?? []).map((bar) => ({ file, asks: bar.match(/src="?(?!"?data:)[^\s">]+/g) })));
  expect(bars.length).toBeGreaterThan(50);
  expect(bars.filter(({ asks }) => asks)).toEqual([]);
});

it('a page with too much on it is seen', () => {
  expect(sent(`${pages[0]!.html}${randomBytes(MOST_BYTES).toString('base64')}`)).toBeGreaterThan(MOST_BYTES);
});
