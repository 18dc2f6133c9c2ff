/** Every built page is valid HTML. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { htmlFiles } from '../../scripts/hosts/built';
import { htmlFaults } from './html';

it('every page is valid HTML', () => {
  expect(htmlFiles('build').flatMap((file) => htmlFaults(readFileSync(`build/${file}`, 'utf8')).map((fault) => `${file}: ${fault}`))).toEqual([]);
}, 60_000);

it.each([
  ['an id that stands twice', '<p id=top>x</p><p id=top>y</p>', 'no-dup-id'],
  ['a list in a paragraph', '<p>x<ul><li>y</ul></p>', 'close-order'],
  ['a picture without a text', '<img src=/a.png>', 'wcag/h37'],
  ['a button in a link', '<a href=/x><button type=button>x</button></a>', 'element-permitted-content'],
])('finds %s', (_name, text, rule) => {
  const page = readFileSync('build/help/jobs-create.html', 'utf8').replace('</article>', `${text}</article>`);
  expect(htmlFaults(page).join('\n')).toContain(rule);
});
