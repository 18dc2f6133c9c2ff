/** The search opens by keys, button and tap, and loads nothing before it is asked for. */
import { expect, test } from '@playwright/test';
import { sent } from '../built/weight';
import { wake } from './pages';
import { ADDRESS, ask, button, dialog, input, results } from './search-dialog';

test.describe('loads', () => {
  test('nothing of the search before it is opened, and nothing from elsewhere after', async ({ page, baseURL }) => {
    const loaded: string[] = [];
    page.on('request', (request) => loaded.push(request.url()));
    await page.goto(ADDRESS, { waitUntil: 'networkidle' });
    await page.keyboard.press('Shift');
    await expect(page.locator('html')).toHaveAttribute('data-has-hydrated', 'true');
    await page.waitForLoadState('networkidle');
    expect(loaded.filter((url) => url.includes('pagefind'))).toEqual([]);
    await button(page).click();
    await ask(page, 'requester pays');
    await expect(results(page).first()).toBeVisible();
    expect(loaded.some((url) => url.includes('/pagefind/index/'))).toBe(true);
    expect(loaded.filter((url) => !url.startsWith('data:') && new URL(url).origin !== baseURL)).toEqual([]);
  });

  for (const query of ['BigQuery', 'Access Denied: Project physionet-data: User does not have bigquery.jobs.create permission in project physionet-data.']) {
    test(`at most 140 kB (brotli) for a first search: ${query.slice(0, 20)}`, async ({ page }) => {
      await page.goto(ADDRESS);
      await wake(page);
      await page.waitForLoadState('networkidle');
      const sizes: Promise<number>[] = [];
      // Pages to which links lead are fetched ahead, as data, maybe still now: that has nothing to do with the search.
      page.on('response', (response) => ['script', 'fetch', 'stylesheet'].includes(response.request().resourceType()) && sizes.push(response.body().then(sent)));
      await button(page).click();
      await ask(page, query);
      await expect(results(page).first()).toBeVisible();
      await page.waitForLoadState('networkidle');
      const bytes = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
      test.info().annotations.push({ type: 'bytes', description: String(bytes) });
      expect(bytes).toBeGreaterThan(50_000);
      expect(bytes).toBeLessThanOrEqual(140_000);
    });
  }
});

test.describe('opens', () => {
  for (const key of ['Control+k', 'Meta+k', '/']) {
    test(`by ${key}, also as the first act, and gives focus back`, async ({ page }) => {
      await page.goto(ADDRESS);
      const link = page.getByRole('link', { name: 'Check the names' });
      await link.evaluate((element) => element.focus());
      for (const time of ['first', 'second']) {
        await page.keyboard.press(key);
        await expect(input(page), time).toBeFocused();
        await expect(input(page), time).toHaveValue('');
        await page.keyboard.press('Escape');
        await expect(dialog(page), time).toHaveCount(0);
        await expect(link, time).toBeFocused();
      }
    });
  }

  test('again at once after it was closed, before the browser tells so', async ({ page }) => {
    await page.goto(ADDRESS);
    await page.keyboard.press('/');
    await input(page).fill('billing');
    await page.evaluate(() => {
      document.querySelector('dialog')!.close();
      document.dispatchEvent(new KeyboardEvent('keydown', { key: '/' }));
    });
    await expect(input(page)).toBeFocused();
    await expect(input(page)).toHaveValue('');
    // The browser has told it by now.
    await ask(page, 'billing');
    await expect(results(page).first()).toBeVisible();
  });

  test('by its button, as the first act, which has focus again after Escape', async ({ page }) => {
    await page.goto(ADDRESS);
    await button(page).click();
    await expect(input(page)).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(dialog(page)).toHaveCount(0);
    await expect(button(page)).toBeFocused();
  });

  test('not by another key, and a slash in its field is a slash', async ({ page }) => {
    await page.goto(ADDRESS);
    await page.keyboard.press('k');
    await expect(page.locator('html')).toHaveAttribute('data-has-hydrated', 'true');
    await expect(dialog(page)).toHaveCount(0);
    await page.keyboard.press('/');
    await expect(input(page)).toBeFocused();
    await page.keyboard.type('a/b');
    await expect(input(page)).toHaveValue('a/b');
  });

  test.describe('on a phone', () => {
    test.use({ viewport: { width: 320, height: 640 }, hasTouch: true });
    test('at the first tap, on a target of 24 px or more that covers nothing', async ({ page }) => {
      await page.goto(ADDRESS);
      const box = (await button(page).boundingBox())!;
      expect(Math.min(box.width, box.height)).toBeGreaterThanOrEqual(24);
      const title = (await page.locator('.navbar__title').boundingBox())!;
      expect(title.x + title.width).toBeLessThanOrEqual(box.x);
      await button(page).tap();
      await expect(input(page)).toBeFocused();
    });
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false, viewport: { width: 360, height: 740 } });
  test('the links of the bar stand in', async ({ page }) => {
    await page.goto(ADDRESS);
    await expect(button(page)).toBeHidden();
    await expect(page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Help', exact: true }).filter({ visible: true })).toHaveCount(1);
  });
});
