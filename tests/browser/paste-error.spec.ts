/** “Paste the error”, by keyboard. */
import { expect, test, type Page } from '@playwright/test';
import { axe } from './axe';
import { wake } from './pages';
import { holdScripts } from './slow-line';
import { readCorpus } from '../../src/components/PasteError/corpus/read';
import { diagnose } from '../../src/components/PasteError/diagnose';
import { readKnowledge } from '../../src/plugins/error-lookup/knowledge';

const box = (page: Page) => page.getByRole('textbox', { name: 'Paste your error message' });
const tool = (page: Page) => page.locator('[data-tool="paste-error"]');
const WRONG_NAME = 'Access Denied: Table physionet-data:mimiciv_v3_1_hosp.patients: User does not have permission to query table physionet-data:mimiciv_v3_1_hosp.patients, or perhaps it does not exist.';

test.describe('Paste the error', () => {
  test('names the page, says why, corrects the name, and leads on', async ({ page }) => {
    await page.goto('/help');
    await box(page).focus();
    await page.keyboard.insertText(`${WRONG_NAME}\nreader@example.org`);
    await expect(tool(page).getByRole('status').first()).toHaveText('3 pages fit, the most likely first.');
    const first = tool(page).locator('ol a').first();
    await expect(first).toHaveText('BigQuery does not know the name of the table');
    await expect(tool(page)).toContainText('“User does not have permission to query table');
    await expect(tool(page)).toContainText('Write mimiciv_3_1_hosp.');
    await expect(tool(page).locator('mark', { hasText: /^mimiciv_v3_1_hosp$/ }).first()).toBeVisible();
    await expect(tool(page).locator('pre')).toContainText('EMAIL');
    await expect(tool(page).locator('pre')).not.toContainText('reader@');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await expect(first).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL('/help/dataset-name-wrong');
  });

  test('reads every message of the corpus in the built site, with the answer to it and no older one', async ({ page }) => {
    const faults: string[] = [];
    page.on('pageerror', ({ message }) => faults.push(message));
    const known = readKnowledge('docs/help');
    const texts = [...readCorpus('build'), ...readCorpus('held-out')].map(({ text }) => text);
    await page.goto('/help');
    await wake(page);
    for (const text of texts) {
      const links = diagnose(text, known).matches.map(({ id }) => `/help/${id}`);
      await box(page).fill(text);
      await tool(page).getByRole('button', { name: 'Find the problem' }).click();
      expect(await tool(page).locator('ol a').evaluateAll((all) => all.map((link) => link.getAttribute('href'))), text).toEqual(links);
    }
    expect(faults).toEqual([]);
    await box(page).fill('');
    await tool(page).getByRole('button', { name: 'Find the problem' }).click();
    await expect(tool(page).getByRole('status').first()).toHaveText('Paste a message first.');
  });

  test('keeps what was pasted before the scripts were there', async ({ page }) => {
    const release = await holdScripts(page);
    await page.goto('/help');
    await box(page).focus();
    await page.keyboard.insertText('Unable to locate credentials');
    await expect(page.locator('html')).not.toHaveAttribute('data-has-hydrated', 'true');
    await release();
    await expect(tool(page).locator('ol a').first()).toHaveAttribute('href', '/help/aws-no-credentials');
    await expect(box(page)).toHaveValue('Unable to locate credentials');
  });

  test('has the message and its answer again for a reader who comes back, and none in a new page', async ({ page }) => {
    await page.goto('/help');
    await box(page).focus();
    await page.keyboard.insertText('Unable to locate credentials');
    const answer = tool(page).locator('ol a').first();
    await answer.click();
    await expect(page).toHaveURL('/help/aws-no-credentials');
    await page.goBack();
    await expect(box(page)).toHaveValue('Unable to locate credentials');
    await expect(answer).toHaveAttribute('href', '/help/aws-no-credentials');
    expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
    await page.reload();
    await wake(page);
    await expect(box(page)).toHaveValue('');
  });

  test('does not hold rows of data for a reader who comes back', async ({ page }) => {
    await page.goto('/help');
    await box(page).fill('subject_id,hadm_id,admittime\n10000001,20000002,2180-01-01 10:00:00');
    await wake(page);
    await expect(tool(page).getByRole('status').first()).toContainText('rows of data');
    await page.getByRole('link', { name: 'My path', exact: true }).first().click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('My path to the data');
    await page.goBack();
    await expect(box(page)).toHaveValue('');
  });

  test('says that it did not read the middle of a long text', async ({ page }) => {
    await page.goto('/help');
    await box(page).fill(`Unable to locate credentials${' x'.repeat(10_000)}`);
    await wake(page);
    await expect(tool(page).getByRole('status').first()).toHaveText('One page fits. The text is long: only its beginning and its end were read.');
  });

  test('names a door when nothing fits, and shows hostile text as text', async ({ page }) => {
    await page.goto('/help');
    await box(page).focus();
    await page.keyboard.insertText('<img src=x onerror=document.title="broken"> SyntaxError');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect(tool(page).getByRole('status').first()).toHaveText('No page fits this text.');
    await expect(tool(page).locator('a[href^="https://physionet.org"]')).toBeVisible();
    await expect(tool(page)).toContainText('This field reads English.');
    await tool(page).getByRole('button', { name: 'Search the guide for it' }).click();
    await expect(page.getByRole('searchbox', { name: 'Search this guide' })).toHaveValue(/SyntaxError$/);
    await page.getByRole('dialog').getByRole('button', { name: 'Close' }).click();
    await expect(tool(page).locator('img')).toHaveCount(0);
    expect(await page.title()).not.toBe('broken');
  });

  test('does not read rows, sends nothing and stores nothing', async ({ page, context, baseURL }) => {
    const asked: string[] = [];
    await page.goto('/help');
    await wake(page);
    await page.waitForLoadState('networkidle');
    page.on('request', (request) => asked.push(request.url()));
    await box(page).focus();
    await page.keyboard.insertText('subject_id,hadm_id,admittime\n10000001,20000002,2180-01-01 10:00:00');
    await expect(tool(page).getByRole('status').first()).toContainText('rows of data');
    await expect(tool(page).locator('pre')).toHaveCount(0);
    expect(asked.filter((url) => !url.startsWith(baseURL ?? ''))).toEqual([]);
    expect(await context.cookies()).toEqual([]);
    expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
  });
});

test('wakes when the reader scrolls near a tool, and not before', async ({ page }) => {
  const loaded: string[] = [];
  page.on('request', (request) => request.resourceType() === 'script' && loaded.push(request.url()));
  await page.goto('/help', { waitUntil: 'networkidle' });
  expect(loaded).toEqual([]);
  await page.mouse.wheel(0, 40);
  await expect(page.locator('html')).toHaveAttribute('data-has-hydrated', 'true');
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing in the error field in ${colorScheme} at 320 px, and nothing scrolls sideways`, async ({ page }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto('/help');
    for (const text of [WRONG_NAME, '10000001, 20000002, 30000003', 'hello']) {
      await box(page).fill(text);
      await wake(page);
      await expect(tool(page).getByRole('status').first()).not.toHaveText('');
      expect(await axe(page, 'all', '[data-tool]')).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    }
  });
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('the error field gives way to what stands on the page', async ({ page }) => {
    await page.goto('/help');
    await expect(box(page)).toBeHidden();
    await expect(page.locator('table').first()).toBeVisible();
  });
});
