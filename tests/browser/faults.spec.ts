/** The checks of every page, each on a page with the fault that it is for. */
import { expect, test } from '@playwright/test';
import { axe } from './axe';
import { walk } from './keyboard';
import { cutBySpacing, cutOnPaper, foldedOnPaper, linksWithoutAddress } from './page-checks';

const links = (style = ''): string => Array.from({ length: 20 }, (_none, index) => `<p><a href="#${index}"${index === 7 ? ` id="seven" style="${style}"` : ''}>Link ${index}</a></p>`).join('');

test('the keyboard walk passes a good page', async ({ page }) => {
  await page.setContent(links());
  const { forwards, back } = await walk(page);
  expect(forwards).toHaveLength(20);
  expect([...forwards, ...back].filter(({ unmarked, hidden }) => unmarked || hidden)).toEqual([]);
});

test('the keyboard walk sees a stop that nothing marks', async ({ page }) => {
  await page.setContent(links('outline: none'));
  expect((await walk(page)).forwards.filter(({ unmarked }) => unmarked).map(({ what }) => what)).toEqual(['a Link 7']);
});

test('the keyboard walk sees a stop under a bar', async ({ page }) => {
  await page.setContent(`<div style="position: fixed; inset: 0 0 auto; height: 80px; background: grey"></div><div style="margin-top: 100px">${links('position: fixed; top: 10px; z-index: -1')}</div>`);
  expect((await walk(page)).forwards.filter(({ hidden }) => hidden).map(({ what }) => what)).toEqual(['a Link 7']);
});

test('the keyboard walk sees a trap', async ({ page }) => {
  await page.setContent(`${links()}<script>seven.addEventListener('keydown', (event) => event.key === 'Tab' && event.preventDefault())</script>`);
  await expect(walk(page)).rejects.toThrow('trapped');
});

test('wide letters show text that is cut', async ({ page }) => {
  await page.setContent('<p style="width: 5em; height: 1.5em; overflow: hidden; line-height: 1.2; white-space: nowrap">Twelve chars</p><p>All of it</p>');
  expect(await page.evaluate(cutBySpacing)).toEqual([expect.stringContaining('Twelve chars')]);
});

test('paper shows a fold that stays closed', async ({ page }) => {
  await page.setContent('<main><details><summary>More</summary><p>Text</p></details></main>');
  await page.emulateMedia({ media: 'print' });
  expect(await page.evaluate(foldedOnPaper)).toEqual(['More']);
});

test('paper shows what is cut at its right edge', async ({ page }) => {
  await page.setViewportSize({ width: 300, height: 400 });
  await page.setContent('<div class="theme-doc-markdown"><p>Short</p><pre style="overflow: auto">A long line of code that goes on and on, and ends beyond the edge</pre><p style="width: 400px">Wide</p></div>');
  await page.emulateMedia({ media: 'print' });
  expect(await page.evaluate(cutOnPaper)).toEqual([expect.stringContaining('PRE A long line'), expect.stringContaining('P Wide')]);
});

test('paper shows a link without its address', async ({ page }) => {
  await page.setContent('<style>.good::after { content: " (" attr(href) ")" }</style><div class="theme-doc-markdown"><a class="good" href="https://example.org/a">A</a> <a href="https://example.org/b">B</a></div>');
  await page.emulateMedia({ media: 'print' });
  expect(await page.evaluate(linksWithoutAddress)).toEqual([expect.stringContaining('https://example.org/b')]);
});

test('axe sees small targets and pale colours', async ({ page }) => {
  await page.setContent('<html lang="en"><title>T</title><main><h1>T</h1><button style="width: 10px; height: 10px; padding: 0">x</button><button style="width: 10px; height: 10px; padding: 0">y</button><p style="color: #bbb">Pale</p></main></html>');
  expect((await axe(page)).join('\n')).toContain('target-size');
  expect((await axe(page, 'colours')).join('\n')).toContain('color-contrast');
  expect((await axe(page, 'all', 'p')).join('\n')).not.toContain('target-size');
});
