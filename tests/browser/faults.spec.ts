/** The checks of every page, each on a page with the fault that it is for. */
import { expect, test } from '@playwright/test';
import { axe } from './axe';
import { walk } from './keyboard';
import { cutBySpacing, foldedOnPaper } from './page-checks';
import { stylesOf } from './styles';

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

test('the keyboard walk goes through a part of a page, and no further', async ({ page }) => {
  await page.setContent(`${links()}<article>${links('outline: none')}</article>${links()}`);
  const { forwards, back } = await walk(page, 'article');
  expect([forwards.length, back.length]).toEqual([20, 0]);
  expect(forwards.filter(({ unmarked }) => unmarked).map(({ what }) => what)).toEqual(['a Link 7']);
});

test('the keyboard walk sees a trap in a part of a page', async ({ page }) => {
  await page.setContent(`${links()}<article>${links()}</article><script>document.querySelector('article a').addEventListener('keydown', (event) => event.key === 'Tab' && event.preventDefault())</script>`);
  await expect(walk(page, 'article')).rejects.toThrow('trapped');
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

test('axe sees small targets and pale colours', async ({ page }) => {
  await page.setContent('<html lang="en"><title>T</title><main><h1>T</h1><button style="width: 10px; height: 10px; padding: 0">x</button><button style="width: 10px; height: 10px; padding: 0">y</button><p style="color: #bbb">Pale</p></main></html>');
  expect((await axe(page)).join('\n')).toContain('target-size');
  expect((await axe(page, 'colours')).join('\n')).toContain('color-contrast');
  const others = (await axe(page, 'without colours')).join('\n');
  expect(others).toContain('target-size');
  expect(others).not.toContain('color-contrast');
});

const styles = (text: string): string[] => [...stylesOf(`<p class="out">x</p><article>${text}</article>`)];

test('an element has another style by its class, its place and its role', () => {
  expect(styles('<p><a class="b a">x</a></p>')).toEqual(['article.. > p..', 'p.. > a..a.b']);
  expect(styles('<td><a class="a b">x</a></td>')).toContain('td.. > a..a.b');
  expect(styles('<p><a role="button">x</a></p>')).toContain('p.. > a.button.');
});
