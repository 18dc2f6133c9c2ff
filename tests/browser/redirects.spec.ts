import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { redirects } from '../../src/data/redirects';

test('there are redirects to try', () => {
  expect(redirects.length).toBeGreaterThan(0);
});

for (const { from, to } of redirects) {
  test(`${from}, with and without a slash, leads to ${to}`, async ({ page }) => {
    await page.goto(`${from}?from=mail#part`);
    await expect(page).toHaveURL(`${to}?from=mail#part`);
    await expect(page.locator('h1')).toBeVisible();
    const moved = await page.request.get(`${from}/`);
    expect(await moved.text()).toBe(readFileSync(`build${from}/index.html`, 'utf8'));
  });
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('an address that moved leads on too', async ({ page }) => {
    await page.goto('/docs/gettingstarted/cloud/request/');
    await expect(page).toHaveURL('/access/cloud/request');
  });
});
