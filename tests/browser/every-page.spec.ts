/** What holds for every page, whatever is on it. */
import { expect, test, type Page } from '@playwright/test';
import { axe } from './axe';
import { allPages, wake } from './pages';

/** Opens a page in a colour scheme. */
async function open(page: Page, address: string, colorScheme: 'light' | 'dark'): Promise<void> {
  await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
  const response = await page.goto(address);
  expect(response?.status()).toBe(200);
  await expect(page.locator('html')).toHaveAttribute('data-theme', colorScheme);
}

for (const address of allPages()) {
  test(`${address} has one h1, no error, no request to another site, and nothing for axe to find`, async ({ page, context, baseURL }) => {
    const errors: string[] = [];
    const foreign: string[] = [];
    page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
    page.on('pageerror', (error) => errors.push(error.message));
    page.on('request', (request) => {
      const url = new URL(request.url());
      if (url.protocol !== 'data:' && url.origin !== baseURL) foreign.push(request.url());
    });
    await open(page, address, 'light');
    await expect(page.locator('h1')).toHaveCount(1);
    await expect(page.locator('h1')).toBeVisible();
    expect(await axe(page)).toEqual([]);
    await wake(page);
    await page.waitForLoadState('networkidle');
    expect(errors).toEqual([]);
    expect(foreign).toEqual([]);
    expect(await context.cookies()).toEqual([]);
  });

  test(`${address} does not scroll sideways at 320 px, where axe finds nothing in the dark scheme`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await open(page, address, 'dark');
    await wake(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    expect(await axe(page)).toEqual([]);
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
