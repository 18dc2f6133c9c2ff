import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { lightenBeside, shorterScripts } from '.';

let outDir: string;
beforeEach(() => {
  outDir = mkdtempSync(path.join(tmpdir(), 'light-pages-'));
  mkdirSync(path.join(outDir, 'help'));
  write('404.html', page('<p>Not here</p>'));
  writeFileSync(path.join(outDir, 'a.css'), 'p{color:red}table{color:blue}');
});
afterEach(() => rmSync(outDir, { recursive: true, force: true }));

const page = (body: string): string => `<html><head><link rel=stylesheet href=/base/a.css><script src=/base/main.js defer></script></head><body><script>\n  read(window['localStorage'].getItem('theme-x')) /* light or dark */;\n</script>${body}</body></html>`;
const write = (file: string, html: string): void => writeFileSync(path.join(outDir, file), html);

it('makes every page of a site light in its place, on a thread', async () => {
  write('a.html', page('<p>A</p>'));
  write('help/b.html', page('<table><tr><td>B</table>'));
  await lightenBeside({ outDir, baseUrl: '/base/' });
  expect(readFileSync(path.join(outDir, 'a.html'), 'utf8')).toContain('<style>p{color:red}</style>');
  expect(readFileSync(path.join(outDir, 'help/b.html'), 'utf8')).toContain('<style>table{color:blue}</style>');
  expect(readFileSync(path.join(outDir, 'help/b.html'), 'utf8')).toMatch(/<script>\(function\(\w\)\{.*\}\)\("theme-x"\);\(/);
  expect(readdirSync(outDir, { recursive: true }).toSorted()).toEqual(['404.html', 'a.css', 'a.html', 'help', 'help/b.html']);
});

it('names the page that cannot be made light', async () => {
  write('help/b.html', page('<script>other()</script>'));
  await expect(lightenBeside({ outDir, baseUrl: '/base/' })).rejects.toThrow('help/b.html: it holds 2 inline scripts');
});

it('refuses a site without a page to make light', async () => {
  write('404.html', '<html><head></head><body>Not here</body></html>');
  await expect(lightenBeside({ outDir, baseUrl: '/base/' })).rejects.toThrow('nothing was made lighter');
});

it('replaces the script for the colour scheme only as long as it knows what that one does', () => {
  expect(shorterScripts(page(''))[0]?.[1]).toContain('"theme-x"');
  expect(() => shorterScripts(page('').replace('getItem', 'read'))).toThrow('has another form now');
});
