/** What the page "Request access" promises its reader. */
import { expect, test } from '@playwright/test';

const ADDRESS = '/access/cloud/request';

test('shows six options with the numbers of the picture, each with text that says if it is cloud', async ({ page }) => {
  await page.goto(ADDRESS);
  const options = page.locator('ol > li:has(> h3[id^="option-"])');
  await expect(options).toHaveCount(6);
  for (let number = 1; number <= 6; number += 1) {
    await expect(options.nth(number - 1).locator('h3')).toHaveText(new RegExp(`^${number}\\. .*(Cloud|Not cloud)`));
  }
});

test('leads from a number of the picture to its option and back, by keyboard', async ({ page }) => {
  await page.goto(ADDRESS);
  const number = page.locator('#picture-files-section').getByRole('link', { name: 'AWS command line', exact: true });
  await number.focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#option-aws$/);
  await expect(page.locator('#option-aws')).toBeInViewport();
  await page.getByRole('link', { name: 'Back to number 5 in the picture' }).click();
  await expect(page).toHaveURL(/#picture-files-section$/);
  await expect(page.locator('#picture-files-section')).toBeInViewport();
});

test('keeps the seed’s picture addresses', async ({ request }) => {
  for (const name of ['mimic_files', 'bq_provisioned']) {
    const response = await request.get(`/img/cloud/${name}.png`);
    expect(response.status()).toBe(200);
    expect(response.headers()['content-type']).toBe('image/png');
  }
});

test('shifts nothing while the pictures load', async ({ page }) => {
  await page.goto(ADDRESS);
  const before = await page.locator('#notices').evaluate((heading) => heading.getBoundingClientRect().top + window.scrollY);
  await page.locator('#picture-bigquery-granted').scrollIntoViewIfNeeded();
  await expect
    .poll(() => page.locator('figure img:visible').evaluateAll((all) => all.every((image) => (image as HTMLImageElement).naturalWidth > 0)))
    .toBe(true);
  const after = await page.locator('#notices').evaluate((heading) => heading.getBoundingClientRect().top + window.scrollY);
  expect(after).toBe(before);
});
