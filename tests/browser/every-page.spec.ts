/** What holds for every page, whatever is on it: one load, looked at in all the ways in which readers look at it. */
import { expect, test as base, type Page } from '@playwright/test';
import { axe } from './axe';
import { walk } from './keyboard';
import { cutBySpacing, cutOnPaper, foldedOnPaper, linksWithoutAddress } from './page-checks';
import { allPages, wake } from './pages';

const DESKTOP = { width: 1280, height: 800 };
const PHONE = { width: 360, height: 740 };
/** Also a screen of 1280 px at 400 %. */
const NARROW = { width: 320, height: 640 };
/** A4 within margins of 10 mm, as browsers print it. */
const SHEET = { width: 718, height: 1047 };

const PAGES = [...allPages(), '/404.html'];
const test = base.extend<object, { shared: Page }>({
  /** One browser page for all: it keeps the site's scripts, as a reader's does. */
  shared: [
    async ({ browser }, use) => {
      const page = await browser.newPage();
      await use(page);
      await page.close();
    },
    { scope: 'worker' },
  ],
});

/** Puts an open page into other colours, as the switch in the bar and the system do, and waits for the last to have changed. */
async function colours(page: Page, colorScheme: 'light' | 'dark', forcedColors: 'none' | 'active' = 'none'): Promise<void> {
  await page.emulateMedia({ colorScheme, forcedColors });
  await page.evaluate((scheme) => document.documentElement.setAttribute('data-theme', scheme), colorScheme);
  await page.evaluate(async () => {
    await new Promise(requestAnimationFrame);
    await Promise.allSettled(document.getAnimations().map(({ finished }) => finished));
  });
}

const widthOf = (page: Page): Promise<number> => page.evaluate(() => document.documentElement.scrollWidth);

for (const address of PAGES) {
  test(`${address} is accessible, quiet and private`, async ({ shared: page, baseURL }) => {
    page.removeAllListeners();
    const errors: string[] = [];
    const foreign: string[] = [];
    page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
    page.on('pageerror', (error) => errors.push(error.message));
    page.on('request', (request) => {
      const url = new URL(request.url());
      if (url.protocol !== 'data:' && url.origin !== baseURL) foreign.push(request.url());
    });
    await page.setViewportSize(PHONE);
    await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce', forcedColors: 'none', media: 'screen' });
    expect((await page.goto(`${baseURL}${address}`))?.status()).toBe(200);

    await test.step('before its scripts run has one title, and nothing for axe to find on a phone', async () => {
      await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');
      await expect(page.locator('h1')).toHaveCount(1);
      await expect(page.locator('h1')).toBeVisible();
      expect.soft(await axe(page), 'phone, light').toEqual([]);
      await colours(page, 'dark');
      expect.soft(await axe(page, 'colours'), 'phone, dark').toEqual([]);
      await colours(page, 'light', 'active');
      expect.soft(await axe(page, 'colours'), 'phone, forced colours').toEqual([]);
    });

    await test.step('does not scroll sideways at 320 px, also with letters far apart', async () => {
      await page.setViewportSize(NARROW);
      expect.soft(await widthOf(page)).toBeLessThanOrEqual(NARROW.width);
      expect.soft(await page.evaluate(cutBySpacing), 'at 320 px').toEqual([]);
      await page.setViewportSize(DESKTOP);
      expect.soft(await page.evaluate(cutBySpacing), 'at 1280 px').toEqual([]);
    });

    await test.step('prints all its text with the addresses of links, and no navigation', async () => {
      await page.emulateMedia({ media: 'print' });
      await expect(page.locator('nav:visible')).toHaveCount(0);
      expect.soft(await page.evaluate(foldedOnPaper)).toEqual([]);
      await page.setViewportSize(SHEET);
      expect.soft(await page.evaluate(cutOnPaper), 'on paper').toEqual([]);
      await page.setViewportSize(DESKTOP);
      expect.soft(await page.evaluate(linksWithoutAddress)).toEqual([]);
      await page.emulateMedia({ media: 'screen' });
    });

    await colours(page, 'light');
    await wake(page);
    await test.step('with its scripts has nothing for axe to find', async () => {
      expect.soft(await axe(page), 'light').toEqual([]);
      await colours(page, 'light', 'active');
      expect.soft(await axe(page, 'colours'), 'forced colours').toEqual([]);
      await colours(page, 'dark');
      expect.soft(await axe(page, 'colours'), 'dark').toEqual([]);
      await colours(page, 'light');
    });

    await test.step('is gone through by the keyboard, which always shows where it is', async () => {
      const { forwards, back } = await walk(page);
      expect(forwards.length).toBeGreaterThan(10);
      expect.soft([...forwards, ...back].filter(({ unmarked, hidden }) => unmarked || hidden)).toEqual([]);
    });

    await page.waitForLoadState('networkidle');
    expect(errors).toEqual([]);
    expect(foreign).toEqual([]);
    expect(await page.context().cookies()).toEqual([]);
  });
}
