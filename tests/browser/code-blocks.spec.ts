/** A block of code shows its line breaks and indents, also inside a step: Python without them does not run. */
import { expect, test } from '@playwright/test';
import { wake } from './pages';

test('shows indents of code inside a list', async ({ page }) => {
  await page.goto('/access/cloud/bigquery-programs');
  const blocks = page.locator('.theme-doc-markdown li pre code');
  expect(await blocks.count()).toBeGreaterThan(4);
  const spaces = await blocks.evaluateAll((all) => [...new Set(all.map((code) => getComputedStyle(code).whiteSpace))]);
  expect(spaces).toEqual(['pre']);
});

test('shows the end of a long line beside the button to copy, on a touch screen', async ({ browser }) => {
  const page = await browser.newPage({ viewport: { width: 820, height: 1000 }, hasTouch: true, isMobile: true });
  await page.goto('/access/cloud/aws');
  await wake(page);
  const block = page.locator('.theme-code-block', { hasText: 'aws s3 cp' });
  const button = block.getByRole('button', { name: 'Copy code to clipboard' });
  await expect(button).toHaveCSS('opacity', '1');
  const end = await block.locator('pre').evaluate((pre) => {
    pre.scrollLeft = pre.scrollWidth;
    const tokens = pre.querySelectorAll('.token-line > span');
    return { scrolled: pre.scrollLeft, right: tokens[tokens.length - 1]!.getBoundingClientRect().right };
  });
  expect(end.scrolled).toBeGreaterThan(0);
  expect(end.right).toBeLessThanOrEqual((await button.boundingBox())!.x);
  await page.close();
});
