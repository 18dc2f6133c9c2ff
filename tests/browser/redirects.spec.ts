import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { redirects } from '../../src/data/redirects';

test('each address that moved, with and without a slash, leads to its page', async ({ page }) => {
  expect(redirects.length).toBeGreaterThan(0);
  // The pages themselves need not be drawn to see where the browser goes.
  const targets = new Set(redirects.map(({ to }) => to));
  await page.route((url) => targets.has(url.pathname), async (route) => {
    const response = await page.request.get(route.request().url());
    await route.fulfill({ status: response.status(), contentType: 'text/html', body: '<h1>Arrived</h1>' });
  });
  for (const { from, to } of redirects) {
    const arrived = page.waitForResponse((response) => new URL(response.url()).pathname === to);
    await page.goto(`${from}?from=mail#part`);
    expect((await arrived).status(), from).toBe(200);
    await expect(page, from).toHaveURL(`${to}?from=mail#part`);
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
