/** A phone on which no script of ours runs, or arrives: the way through the guide stays open. */
import { expect, test, type Page } from '@playwright/test';
import { allPages } from './pages';

const ADDRESS = '/help/jobs-create';
test.use({ viewport: { width: 360, height: 740 } });

/** The whole navigation by links alone. */
async function canGoOn(page: Page): Promise<void> {
  const main = page.getByRole('navigation', { name: 'Main' });
  await expect(main.getByRole('link', { name: 'Request', exact: true })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Toggle navigation bar' })).toBeHidden();
  await expect(page.getByRole('button', { name: 'On this page' })).toBeHidden();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  await page.getByRole('link', { name: 'If it still fails', exact: true }).click();
  await expect(page).toHaveURL(`${ADDRESS}#if-it-still-fails`);
  await page.getByRole('navigation', { name: 'Docs sidebar' }).getByRole('link', { name: 'Link your identity' }).click();
  await expect(page).toHaveURL('/access/cloud/link');
}

test('shows the links of bar, page and menu when the scripts do not arrive', async ({ page }) => {
  await page.route('**/*.js', (route) => route.abort());
  await page.goto(ADDRESS);
  await page.getByRole('button', { name: 'Toggle navigation bar' }).click();
  await canGoOn(page);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('shows the links of bar, page and menu', async ({ page }) => {
    await page.goto(ADDRESS);
    await canGoOn(page);
  });

  test('every page can be read and left by a link', async ({ page }) => {
    test.setTimeout(90_000);
    const faults: string[] = [];
    for (const address of [...allPages(), '/404.html']) {
      await page.goto(address, { waitUntil: 'domcontentloaded' });
      const { title, letters, links } = await page.evaluate(() => ({
        title: document.querySelector('h1')?.checkVisibility(),
        letters: document.querySelector('main')?.innerText.length ?? 0,
        links: [...document.querySelectorAll('main a[href]')].filter((link) => link.checkVisibility()).length,
      }));
      if (!title || letters <= 150 || links === 0) faults.push(`${address}: ${title ? 'a title' : 'no title'}, ${letters} letters, ${links} links`);
    }
    expect(faults).toEqual([]);
  });
});
