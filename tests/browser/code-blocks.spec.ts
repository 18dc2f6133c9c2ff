/** A block of code shows its line breaks and indents, also inside a step: Python without them does not run. */
import { expect, test } from '@playwright/test';

test('shows indents of code inside a list', async ({ page }) => {
  await page.goto('/access/cloud/bigquery-programs');
  const blocks = page.locator('.theme-doc-markdown li pre code');
  expect(await blocks.count()).toBeGreaterThan(4);
  const spaces = await blocks.evaluateAll((all) => [...new Set(all.map((code) => getComputedStyle(code).whiteSpace))]);
  expect(spaces).toEqual(['pre']);
});
