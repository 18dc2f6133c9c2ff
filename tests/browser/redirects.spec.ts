import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { redirects } from '../../src/data/redirects';

test('each address that moved, with and without a slash, leads to its page', async ({ page }) => {
  test.setTimeout(90_000);
  expect(redirects.length).toBeGreaterThan(0);
  for (const { from, to } of redirects) {
    await page.goto(`${from}?from=mail#part`);
    await expect(page, from).toHaveURL(`${to}?from=mail#part`);
    await expect(page.locator('h1'), from).toBeVisible();
    const moved = await page.request.get(`${from}/`);
    expect(await moved.text(), from).toBe(readFileSync(`build${from}/index.html`, 'utf8'));
  }
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('an address that moved leads on too', async ({ page }) => {
    await page.goto('/docs/gettingstarted/cloud/request/');
    await expect(page).toHaveURL('/access/cloud/request');
  });
});
