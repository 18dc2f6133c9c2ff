import { expect, test } from '@playwright/test';
import { redirects } from '../../src/data/redirects';

test('there are redirects to try', () => {
  expect(redirects.length).toBeGreaterThan(0);
});

for (const { from, to } of redirects) {
  test(`${from}/ leads to ${to}`, async ({ page }) => {
    await page.goto(`${from}/`);
    await expect(page).toHaveURL(to);
    await expect(page.locator('h1')).toBeVisible();
  });
}
