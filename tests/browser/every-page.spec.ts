/** What holds for every page, whatever is on it. */
import { expect, test, type Page } from '@playwright/test';
import { source as axeSource, type AxeResults } from 'axe-core';
import { allPages } from './pages';

/** Runs axe on what the browser shows; returns one line a fault. */
async function axe(page: Page): Promise<string[]> {
  await page.evaluate(axeSource);
  const results = (await page.evaluate('axe.run({ resultTypes: ["violations"] })')) as AxeResults;
  expect(results.passes.length, 'axe ran no rule').toBeGreaterThan(0);
  return results.violations.flatMap((fault) => fault.nodes.map((node) => `${fault.id}: ${node.target.join(" ")} — ${node.failureSummary ?? fault.help}`));
}

for (const address of allPages()) {
  test.describe(address, () => {
    test('renders without an error, has one h1, and asks no other site for anything', async ({ page, context, baseURL }) => {
      const errors: string[] = [];
      const foreign: string[] = [];
      page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
      page.on('pageerror', (error) => errors.push(error.message));
      page.on('request', (request) => {
        const url = new URL(request.url());
        if (url.protocol !== 'data:' && url.origin !== baseURL) foreign.push(request.url());
      });
      const response = await page.goto(address, { waitUntil: 'networkidle' });
      expect(response?.status()).toBe(200);
      await expect(page.locator('h1')).toHaveCount(1);
      await expect(page.locator('h1')).toBeVisible();
      expect(errors).toEqual([]);
      expect(foreign).toEqual([]);
      expect(await context.cookies()).toEqual([]);
    });

    for (const colorScheme of ['light', 'dark'] as const) {
      test(`axe finds nothing in ${colorScheme}`, async ({ page }) => {
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
        await page.goto(address);
        await expect(page.locator('html[data-has-hydrated="true"]')).toHaveAttribute('data-theme', colorScheme);
        expect(await axe(page)).toEqual([]);
      });
    }

    test('does not scroll sideways at 320 px', async ({ page }) => {
      await page.setViewportSize({ width: 320, height: 640 });
      await page.goto(address);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    });
  });
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  for (const address of allPages()) {
    test(`${address} can be read and left by a link`, async ({ page }) => {
      await page.goto(address);
      await expect(page.locator('h1')).toBeVisible();
      const text = await page.locator('main').innerText();
      expect(text.length).toBeGreaterThan(300);
      await expect(page.locator('main a[href]:visible').first()).toBeVisible();
    });
  }
});
