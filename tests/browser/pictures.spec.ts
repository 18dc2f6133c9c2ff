/** What every picture promises, on every page that shows one. */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { SMALLEST_TEXT, WIDTH } from '../../scripts/screens/style';
import { fileOf } from '../../src/data/page-files';
import { allPages } from './pages';

const REQUEST = '/access/cloud/request';

/** Loads every picture of the page that is shown, and returns the addresses and shown widths. */
async function shownPictures(page: Page): Promise<{ address: string; width: number }[]> {
  const images = page.locator('figure[id^="picture-"] img:visible');
  for (const image of await images.all()) await image.scrollIntoViewIfNeeded();
  await expect.poll(() => images.evaluateAll((all) => all.every((image) => (image as HTMLImageElement).naturalWidth > 0))).toBe(true);
  return images.evaluateAll((all) =>
    all.map((image) => ({ address: (image as HTMLImageElement).currentSrc, width: image.getBoundingClientRect().width })),
  );
}

/** Bytes of the pictures of a page for one reader. */
async function pictureBytes(page: Page, address: string): Promise<number> {
  const sizes: Promise<number>[] = [];
  page.on('response', (response) => {
    if (response.url().includes('/img/cloud/')) sizes.push(response.body().then((body) => body.length));
  });
  await page.goto(address);
  const pictures = await shownPictures(page);
  expect(pictures.length).toBeGreaterThan(0);
  expect(sizes).toHaveLength(new Set(pictures.map((picture) => picture.address)).size);
  return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
}

test('every picture is on a page', () => {
  const ids = readdirSync('src/data/screens').map((name) => name.replace('.json', ''));
  const shown = new Set<string>();
  for (const address of allPages()) {
    const html = readFileSync(`build${fileOf(address)}.html`, 'utf8');
    const figures = [...html.matchAll(/<figure[^>]* id="?picture-([\w-]+)/g)].map((match) => match[1] ?? '');
    for (const id of figures) shown.add(id);
  }
  expect(ids.length).toBeGreaterThan(0);
  expect(ids.filter((id) => !shown.has(id))).toEqual([]);
});

for (const [shape, width] of [['wide', 1280], ['narrow', 360]] as const) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test.describe(`a fine ${shape} screen in ${colorScheme}`, () => {
      test.use({ deviceScaleFactor: 2, colorScheme, viewport: { width, height: 800 } });
      test('loads less than 80 kB of pictures on Request access', async ({ page }) => {
        const bytes = await pictureBytes(page, REQUEST);
        test.info().annotations.push({ type: 'bytes', description: String(bytes) });
        expect(bytes).toBeLessThan(80_000);
      });
    });
  }
}

test('no text in a picture is under 12 px, however wide the window is', async ({ page }) => {
  for (const width of [320, 360, 640, 680, 681, 996, 997, 1180, 1181, 1440]) {
    await page.setViewportSize({ width, height: 800 });
    await page.goto(REQUEST);
    for (const picture of await shownPictures(page)) {
      const drawn = picture.address.includes('-narrow') ? WIDTH.narrow : WIDTH.wide;
      expect((picture.width / drawn) * SMALLEST_TEXT, `${picture.address} in ${width} px`).toBeGreaterThanOrEqual(12);
    }
  }
});

test('dark follows the site’s own switch, not the system', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto(REQUEST);
  const picture = page.locator('#picture-files-section img:visible');
  await expect(picture).toHaveCount(1);
  await expect(picture).toHaveAttribute('src', /mimic_files\.webp$/);
  await page.evaluate(() => document.documentElement.setAttribute('data-theme', 'dark'));
  await expect(picture).toHaveCount(1);
  await expect(picture).toHaveAttribute('src', /mimic_files-dark\.webp$/);
});

test('what all pictures of a page are is said once, and of what date each is, below each', async ({ page }) => {
  await page.goto(REQUEST);
  await expect(page.getByText('They are not captures.')).toHaveCount(1);
  const figures = page.locator('figure[id^="picture-"]');
  expect(await figures.count()).toBeGreaterThan(2);
  await expect(figures.getByText(/Drawn with labels of 20\d\d-/)).toHaveCount(await figures.count());
});

test('is described in words, by keyboard', async ({ page }) => {
  await page.goto(REQUEST);
  const line = page.locator('#picture-files-section').getByText('Number 1. Download the ZIP file (link) (SIZE)');
  await expect(line).toBeHidden();
  await page.locator('#picture-files-section summary').focus();
  await page.keyboard.press('Enter');
  await expect(line).toBeVisible();
});

test('prints the light drawing and its description', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark', media: 'print' });
  await page.goto(REQUEST);
  await expect(page.locator('#picture-files-section img:visible')).toHaveAttribute('src', /mimic_files\.webp$/);
  await expect(page.locator('#picture-files-section').getByText('Number 1. Download the ZIP file (link) (SIZE)')).toBeVisible();
});

test('keeps its frame and its numbers’ meaning in forced colours', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto(REQUEST);
  const picture = page.locator('#picture-files-section img:visible');
  expect(await picture.evaluate((image) => getComputedStyle(image).borderTopWidth)).toBe('1px');
  await expect(page.locator('#picture-files-section').getByRole('link', { name: 'BigQuery', exact: true })).toBeVisible();
});
