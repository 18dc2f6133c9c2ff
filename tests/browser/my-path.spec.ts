/** “My path”, by keyboard. */
import { expect, test, type Page } from '@playwright/test';
import { axe } from './axe';
import { wake } from './pages';
import { holdScripts } from './slow-line';

const path = (page: Page) => page.locator('[data-tool="my-path"]');
const summary = (page: Page) => path(page).getByRole('status').first();

test.describe('My path', () => {
  test('gives the steps that are left, keeps their state in the link, and prints without the questions', async ({ page }) => {
    await page.goto('/my-path');
    await wake(page);
    await page.getByRole('radio', { name: 'AWS', exact: true }).focus();
    await page.keyboard.press('Space');
    await expect(path(page).getByText('Copy MIMIC-IV 3.1 from AWS')).toBeVisible();
    await page.getByRole('checkbox', { name: 'The training, accepted by PhysioNet' }).focus();
    await page.keyboard.press('Space');
    await expect(path(page).getByText('Take the training')).toHaveCount(0);
    const status = page.getByRole('combobox', { name: 'Status of: Apply for credentialing' });
    await status.focus();
    await page.keyboard.type('W');
    await expect(summary(page)).toHaveText(/^Your path has \d steps left, 1 of them waiting\.$/);
    const file = await path(page).getByRole('link', { name: /Calendar entry/ }).getAttribute('href');
    expect(decodeURIComponent(file ?? '')).toMatch(/^data:text\/calendar;charset=utf-8,BEGIN:VCALENDAR\r\n/);
    await expect(path(page).getByRole('link', { name: 'query the open demo' })).toBeVisible();
    const before = await summary(page).textContent();
    await page.reload();
    await wake(page);
    await expect(summary(page)).toHaveText(before ?? '');
    await expect(status).toHaveValue('waiting');
    await page.emulateMedia({ media: 'print' });
    await expect(path(page).getByText('Done already: The training, accepted by PhysioNet.')).toBeVisible();
    await expect(path(page).getByRole('group', { name: 'Which data?' })).toBeHidden();
    await expect(path(page).getByText('Copy MIMIC-IV 3.1 from AWS')).toBeVisible();
  });

  test('shows the path of a link at once, without an act, and no other before it', async ({ page }) => {
    const release = await holdScripts(page);
    await page.goto('/my-path#path=1~mimiciv@3.1~sql~aws~11100100~student~', { waitUntil: 'domcontentloaded' });
    await expect(path(page).locator('ol').first()).toBeHidden();
    await release();
    await expect(path(page).getByText('Copy MIMIC-IV 3.1 from AWS')).toBeVisible();
    await expect(page.getByRole('checkbox', { name: 'A PhysioNet account' })).toBeChecked();
  });

  test('does not put the path of a link in the place of one that is kept', async ({ page }) => {
    await page.goto('/my-path');
    await wake(page);
    await page.getByRole('checkbox', { name: 'A PhysioNet account' }).click();
    await page.getByRole('button', { name: 'Remember on this device' }).click();
    const stored = () => page.evaluate(() => Object.values(localStorage).join());
    const mine = await stored();
    await page.goto('/');
    await page.goto('/my-path#path=1~mimiciv@3.1~sql~aws~00000000~student~');
    await expect(path(page).getByText('Your browser keeps another path of yours.')).toBeVisible();
    await page.getByRole('radio', { name: 'Have the files' }).click();
    expect(await stored()).toBe(mine);
    await page.getByRole('button', { name: 'Remember on this device' }).click();
    expect(await stored()).not.toBe(mine);
  });

  test('has the first answer in the link, also if it came before the scripts', async ({ page }) => {
    const release = await holdScripts(page);
    await page.goto('/my-path');
    await page.getByRole('checkbox', { name: 'A PhysioNet account' }).click();
    await release();
    await expect(page).toHaveURL(/#path=1~mimiciv@3\.1~sql~unknown~1/);
  });

  test('keeps the state of steps while an answer is changed and changed back, and for each way its own', async ({ page }) => {
    await page.goto('/my-path#path=1~mimiciv@3.1~sql~bigquery~00000000~staff~');
    await page.getByRole('combobox', { name: 'Status of: Request MIMIC-IV 3.1 on Google BigQuery' }).selectOption('done');
    await page.getByRole('radio', { name: 'AWS', exact: true }).click();
    await expect(page.getByRole('combobox', { name: 'Status of: Request MIMIC-IV 3.1 on AWS' })).toHaveValue('open');
    await page.getByRole('radio', { name: 'Google BigQuery' }).click();
    await expect(page.getByRole('combobox', { name: 'Status of: Request MIMIC-IV 3.1 on Google BigQuery' })).toHaveValue('done');
  });

  test('has an address without a data set too, and keeps it when the reader goes to a heading', async ({ page }) => {
    await page.goto('/my-path#path=1~mimiciv@3.1~sql~aws~00000000~staff~');
    await page.getByRole('checkbox', { name: 'MIMIC-IV', exact: true }).click();
    await expect(page).toHaveURL(/#path=1~~sql~aws/);
    await page.reload();
    await expect(page.getByRole('radio', { name: 'AWS', exact: true })).toBeChecked();
    await expect(summary(page)).toHaveText('Choose at least one data set.');
    await expect(path(page).getByRole('alert')).toHaveCount(0);
    await page.getByRole('link', { name: 'The way in general', exact: true }).first().click();
    await expect(page.getByRole('heading', { name: 'The way in general' })).toBeInViewport();
    await expect(page).toHaveURL(/#path=1~~sql~aws/);
  });

  test('fills the reader’s values into its commands', async ({ page }) => {
    await page.goto('/my-path#path=1~mimiciv@3.1~files~own~00000000~staff~');
    await path(page).getByText(/^Your values:/).click();
    await page.getByRole('textbox', { name: 'PhysioNet user name' }).fill('jdoe7');
    await expect(path(page).locator('pre')).toContainText('--user jdoe7 --ask-password');
    await expect(page).toHaveURL(/#path=1~mimiciv@3\.1~files~own~00000000~staff~$/);
    expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
    // Another way asks for other values; those given before are there when it comes back.
    await page.getByRole('radio', { name: 'AWS', exact: true }).click();
    await page.getByRole('textbox', { name: 'Destination' }).fill('~/mimic');
    await page.getByRole('radio', { name: 'My own machine' }).click();
    await expect(page.getByRole('textbox', { name: 'PhysioNet user name' })).toHaveValue('jdoe7');
    await page.getByRole('textbox', { name: 'PhysioNet user name' }).press('End');
    await page.keyboard.type('8');
    await page.getByRole('radio', { name: 'AWS', exact: true }).click();
    await expect(path(page).locator('pre').last()).toContainText('~/mimic');
  });

  test('says an honest no', async ({ page }) => {
    await page.goto('/my-path#path=1~mimiciv@3.1~files~gcs~0000000~staff~');
    await wake(page);
    await expect(path(page)).toContainText('No public source that we found says that MIMIC-IV 3.1 is on Google Cloud Storage.');
    await expect(summary(page)).toHaveText('There is no path with these answers.');
  });

  test('tells of a damaged link, and stores only when asked', async ({ page }) => {
    await page.goto('/my-path#path=1~<script>~x');
    await wake(page);
    await expect(path(page).getByRole('alert')).toContainText('The link to this path is damaged');
    expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
    await page.getByRole('radio', { name: 'My own machine' }).focus();
    await page.keyboard.press('Space');
    await page.getByRole('button', { name: 'Remember on this device' }).focus();
    await page.keyboard.press('Enter');
    await page.goto('/help');
    await page.goto('/my-path');
    // What was kept wakes the page by itself.
    await expect(page.getByRole('radio', { name: 'My own machine' })).toBeChecked();
    await page.getByRole('button', { name: 'Forget' }).focus();
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
  });

  test('keeps answers given before the scripts were there', async ({ page }) => {
    const release = await holdScripts(page);
    await page.goto('/my-path');
    await page.getByRole('checkbox', { name: 'A PhysioNet account' }).focus();
    await page.keyboard.press('Space');
    await release();
    await expect(path(page).getByText('Create a PhysioNet account')).toHaveCount(0);
    await expect(page.getByRole('checkbox', { name: 'A PhysioNet account' })).toBeChecked();
  });
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing in My path in ${colorScheme} at 320 px, and nothing scrolls sideways`, async ({ page }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto('/my-path#path=1~mimiciv@3.1,mimic-cxr@2.1.0~sql~aws~0000000~staff~account:2026-11-01');
    await wake(page);
    await expect(summary(page)).toContainText('waiting');
    expect(await axe(page, 'all', '[data-tool]')).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  });
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('My path gives way to what stands on the page', async ({ page }) => {
    await page.goto('/my-path');
    await expect(page.getByRole('group', { name: 'Which data?' })).toBeHidden();
    await expect(page.getByText('Create a PhysioNet account')).toBeVisible();
  });
});
