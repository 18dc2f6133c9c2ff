/** The search on a slow or broken line: what is typed meanwhile is kept, and readers are told what they wait for. */
import { expect, test, type Page } from '@playwright/test';
import { axe } from './axe';
import { ADDRESS, ask, button, dialog, input, results } from './search-dialog';
import { holdScripts } from './slow-line';

const unloaded = (page: Page) => page.getByRole('textbox', { name: 'The search is not loaded: type again' });

test.describe('opens', () => {
  for (const [how, act] of [
    ['its key', (page: Page) => page.keyboard.press('/')],
    ['a press of its button', (page: Page) => button(page).click()],
  ] as const) {
    test(`with what was typed after ${how}, before it was there`, async ({ page, context }) => {
      await context.grantPermissions(['clipboard-read', 'clipboard-write']);
      const release = await holdScripts(page);
      await page.goto(ADDRESS);
      const link = page.getByRole('link', { name: 'Check the names' });
      await link.evaluate((element) => element.focus());
      await page.evaluate(() => navigator.clipboard.writeText(' bucket'));
      await act(page);
      // Seen, and heard when it takes the focus.
      const waiting = page.getByRole('textbox', { name: 'The search is loading' });
      await expect(waiting).toBeFocused();
      expect(await axe(page, 'all', 'body > label')).toEqual([]);
      const place = await waiting.boundingBox();
      await page.keyboard.type('a/billink');
      await expect(page.getByText('The search is loading')).toBeVisible();
      expect(await waiting.boundingBox()).toEqual(place);
      await page.keyboard.press('Backspace');
      await page.keyboard.type('g');
      await page.keyboard.press('Control+v');
      await release();
      await expect(input(page)).toHaveValue('a/billing bucket');
      await expect(waiting).toHaveCount(0);
      await expect(results(page).first()).toBeVisible();
      await page.keyboard.type('s');
      await expect(input(page)).toHaveValue('a/billing buckets');
      // The next time it is empty.
      await dialog(page).getByRole('button', { name: 'Close' }).click();
      await expect(how === 'its key' ? link : button(page)).toBeFocused();
      await button(page).click();
      await expect(input(page)).toHaveValue('');
    });
  }

  test.describe('if the scripts do not arrive', () => {
    test.beforeEach(async ({ page }) => {
      await page.route('**/main.*.js', (route) => route.abort());
      await page.goto(ADDRESS);
    });

    test('with the next key, and what was typed', async ({ page }) => {
      const link = page.getByRole('link', { name: 'Check the names' });
      await link.evaluate((element) => element.focus());
      await page.keyboard.press('/');
      await expect(unloaded(page)).toBeFocused();
      await expect(page.getByText('The search is not loaded: type again')).toBeVisible();
      expect(await axe(page, 'all', 'body > label')).toEqual([]);
      await page.keyboard.type('bil');
      await expect(unloaded(page)).toHaveValue('bil');
      await expect(unloaded(page)).toBeFocused();
      // Its own words belong to it: a press on them goes on with it.
      await page.getByText('The search is not loaded').click();
      await expect(unloaded(page)).toHaveValue('bil');
      await expect(unloaded(page)).toBeFocused();
      const release = await holdScripts(page);
      await page.keyboard.type('l');
      await expect(page.getByText('The search is loading')).toBeVisible();
      await page.keyboard.type('ing');
      await release();
      await expect(input(page)).toHaveValue('billing');
      await expect(results(page).first()).toBeVisible();
      await dialog(page).getByRole('button', { name: 'Close' }).click();
      await expect(link).toBeFocused();
    });

    test('by its button, once more', async ({ page }) => {
      for (let time = 0; time < 2; time += 1) {
        await button(page).click();
        await expect(unloaded(page)).toBeFocused();
      }
      await page.unroute('**/main.*.js');
      await button(page).click();
      await expect(input(page)).toBeFocused();
    });

    test('no more, after Escape or a press beside the field', async ({ page }) => {
      for (const leave of [() => page.keyboard.press('Escape'), () => page.locator('h1').click()]) {
        await button(page).focus();
        await page.keyboard.press('/');
        await expect(unloaded(page)).toBeFocused();
        await leave();
        await expect(page.locator('body > label')).toHaveCount(0);
      }
      await page.unroute('**/main.*.js');
      // An act while the scripts are still being refused does not count.
      await expect(async () => {
        await page.keyboard.press('Shift');
        await expect(page.locator('html')).toHaveAttribute('data-has-hydrated', 'true', { timeout: 500 });
      }).toPass();
      await expect(dialog(page)).toHaveCount(0);
    });

    test('on a phone by its button still, which covers no link, and its field lies above the bar', async ({ page }) => {
      await page.setViewportSize({ width: 320, height: 640 });
      await button(page).click();
      await expect(unloaded(page)).toBeFocused();
      const place = (await unloaded(page).boundingBox())!;
      expect(await page.evaluate(({ x: left, y: top }) => document.elementFromPoint(left + 5, top + 5)?.localName, place)).toBe('input');
      const { x, y } = (await button(page).boundingBox())!;
      for (const link of await page.locator('.navbar').getByRole('link').filter({ visible: true }).all()) {
        const box = (await link.boundingBox())!;
        // The name of the site is as wide as the bar, its words are not.
        if (box.width < 200) expect(box.y > y + 30 || box.x + box.width <= x, await link.innerText()).toBe(true);
      }
    });
  });

  test('not, if the reader took it back by Escape before it was there', async ({ page }) => {
    const release = await holdScripts(page);
    await page.goto(ADDRESS);
    const link = page.getByRole('link', { name: 'Check the names' });
    await link.evaluate((element) => element.focus());
    await page.keyboard.press('/');
    await page.keyboard.press('Escape');
    await expect(link).toBeFocused();
    await release();
    await expect(page.locator('html')).toHaveAttribute('data-has-hydrated', 'true');
    await expect(dialog(page)).toHaveCount(0);
  });

  test('empty, if the reader pressed something else before it was there', async ({ page }) => {
    const release = await holdScripts(page);
    await page.goto(ADDRESS);
    await page.keyboard.press('/');
    await page.keyboard.type('hello');
    await page.getByRole('button', { name: /Switch between dark and light mode/ }).click();
    await release();
    await expect(page.locator('html')).toHaveAttribute('data-has-hydrated', 'true');
    await button(page).click();
    await expect(input(page)).toHaveValue('');
  });

  test('and leaves to a field what is typed there meanwhile', async ({ page }) => {
    await page.route('**/main.*.js', () => {});
    await page.goto('/help');
    await page.keyboard.press('/');
    const box = page.getByRole('textbox', { name: 'Paste your error message' });
    await box.focus();
    await page.keyboard.type('a b');
    await expect(box).toHaveValue('a b');
  });
});

test.describe('results', () => {
  test.beforeEach(async ({ page }) => {
    await page.goto(ADDRESS);
    await page.keyboard.press('/');
  });

  test('are said to be on their way on a slow line', async ({ page }) => {
    const held: (() => Promise<void>)[] = [];
    await page.route('**/pagefind/index/**', (route) => void held.push(() => route.continue()));
    await input(page).fill('bucket');
    await expect(dialog(page).getByRole('status')).toHaveText('Searching…');
    await Promise.all(held.map((go) => go()));
    await expect(dialog(page).getByRole('status')).toContainText('pages found');
  });

  for (const part of ['**/pagefind/**', '**/pagefind/*.pagefind', '**/pagefind/index/**', '**/pagefind/fragment/**']) {
    test(`are told to be out of reach, if ${part} is`, async ({ page }) => {
      await page.keyboard.press('Escape');
      await page.reload();
      await page.route(part, (route) => route.abort());
      await button(page).click();
      await ask(page, 'bucket');
      await expect(dialog(page).getByRole('status')).toContainText('The search could not be loaded.');
      await page.unroute(part);
      await ask(page, 'buckets');
      await expect(results(page).first()).toBeVisible();
    });
  }
});
