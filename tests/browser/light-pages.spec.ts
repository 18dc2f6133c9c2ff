/** Pages whose scripts wait for the reader: nothing is loaded before, nothing is lost after. */
import { expect, test, type Page } from '@playwright/test';
import { MOST_BYTES_WITH_PICTURES, sent } from '../built/weight';
import { axe } from './axe';
import { looks, wake } from './pages';
import { holdScripts } from './slow-line';

const ADDRESS = '/access/cloud/using-data';
const awake = (page: Page) => page.locator('html[data-has-hydrated="true"]');

test('loads no script and no stylesheet before the reader acts, and both after', async ({ page }) => {
  const loaded: string[] = [];
  page.on('request', (request) => ['script', 'stylesheet'].includes(request.resourceType()) && loaded.push(request.url()));
  await page.goto(ADDRESS, { waitUntil: 'networkidle' });
  expect(loaded).toEqual([]);
  await wake(page);
  expect(loaded.some((url) => url.endsWith('.js'))).toBe(true);
  expect(loaded.some((url) => url.endsWith('.css'))).toBe(true);
});

for (const [machine, viewport] of [['phone', { width: 412, height: 823 }], ['desktop', { width: 1280, height: 800 }]] as const) test.describe(`on a sharp ${machine}`, () => {
  test.use({ viewport, deviceScaleFactor: 2 });

  test('the page with the most pictures stays small before the reader acts', async ({ page }) => {
    const bodies: Promise<number>[] = [];
    page.on('response', (response) => bodies.push(response.body().then((body) => (response.url().endsWith('.webp') ? body.length : sent(body)))));
    await page.goto('/access/cloud/request');
    // On a busy machine the first picture may be asked for long after the page is there.
    await expect.poll(() => page.evaluate(() => [...document.images].filter((image) => image.complete && image.naturalWidth > 0).length)).toBeGreaterThan(0);
    await page.waitForLoadState('networkidle');
    const sizes = await Promise.all(bodies);
    expect(sizes.length).toBeGreaterThan(1);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(MOST_BYTES_WITH_PICTURES);
  });
});

test('has a copy button as soon as the reader points at code, and copies what is shown', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/access/cloud/bigquery');
  const block = page.locator('pre', { hasText: 'COUNT(*)' }).first();
  await block.hover();
  await page.getByRole('button', { name: /Copy code/ }).first().click();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('SELECT');
});

for (const media of ['screen', 'print'] as const) test(`looks the same before and after waking, on ${media === 'print' ? 'paper' : 'the screen'}`, async ({ page }) => {
  await page.emulateMedia({ media });
  await page.goto(ADDRESS);
  const styles = ['display', 'color', 'background-color', 'font-size', 'font-weight', 'line-height', 'white-space', 'margin-top', 'padding-left', 'border-left-width', 'list-style-type', 'text-decoration-line'];
  // Waking adds the copy buttons of code blocks, which take no room.
  const measure = () => looks(page, ':is(.theme-doc-markdown, footer) :not(svg, svg *, [class*=buttonGroup], [class*=buttonGroup] *, [data-tool], [data-tool] *)', styles);
  const before = await measure();
  expect(before.length).toBeGreaterThan(50);
  await wake(page);
  await page.waitForLoadState('networkidle');
  expect(await measure()).toEqual(before);
});

test('is printed alike in both colour schemes, before and after waking', async ({ page }) => {
  const measure = () => looks(page, '.theme-doc-markdown :not(svg, svg *, [class*=buttonGroup], [class*=buttonGroup] *, [data-tool], [data-tool] *, :has([data-tool]))', ['color', 'background-color', 'border-top-color', 'display']);
  await page.emulateMedia({ media: 'print', colorScheme: 'light' });
  await page.goto('/access/cloud/bigquery');
  const light = await measure();
  expect(light.length).toBeGreaterThan(50);
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  expect(await measure()).toEqual(light);
  await wake(page);
  await page.waitForLoadState('networkidle');
  expect(await measure()).toEqual(light);
});

for (const tool of ['/help', '/my-path']) test(`the tool of ${tool} looks the same before and after waking`, async ({ page }) => {
  await page.goto(tool);
  const measure = () => looks(page, '[data-tool] :is(label, legend, button, select, textarea, input):not([class*=buttonGroup] *)', ['color', 'background-color', 'font-family', 'font-size', 'line-height', 'padding-top', 'padding-left', 'border-left-width']);
  const before = await measure();
  expect(before.length).toBeGreaterThan(1);
  await wake(page);
  await page.waitForLoadState('networkidle');
  expect(await measure()).toEqual(before);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true });

  test('axe finds nothing in the open menu, in any colours', async ({ page }) => {
    for (const media of [{ colorScheme: 'light' }, { colorScheme: 'dark' }, { forcedColors: 'active' }] as const) {
      await page.emulateMedia({ forcedColors: 'none', ...media, reducedMotion: 'reduce' });
      await page.goto(ADDRESS);
      await page.getByRole('button', { name: 'Toggle navigation bar' }).tap();
      await expect(page.locator('.navbar-sidebar--show').getByRole('link').first()).toBeVisible();
      await page.evaluate(async () => void (await Promise.allSettled(document.getAnimations().map(({ finished }) => finished))));
      expect(await axe(page, 'all', '.navbar-sidebar')).toEqual([]);
    }
  });

  test('opens the menu at the first tap, once', async ({ page }) => {
    await page.goto(ADDRESS);
    await page.getByRole('button', { name: 'Toggle navigation bar' }).tap();
    await expect(page.locator('.navbar-sidebar--show')).toBeVisible();
    await expect(page.getByRole('link', { name: 'Link your identity' }).first()).toBeVisible();
    await page.keyboard.press('Shift');
    await expect(page.locator('.navbar-sidebar--show')).toBeVisible();
  });

  test('holds the focus in the open menu, and closes it by Escape, back to its button', async ({ page }) => {
    await page.goto(ADDRESS);
    const button = page.getByRole('button', { name: 'Toggle navigation bar' });
    await button.focus();
    for (const time of ['first', 'second']) {
      await page.keyboard.press('Enter');
      await expect(page.getByRole('button', { name: 'Close navigation bar' }), time).toBeFocused();
      for (let press = 0; press < 4; press += 1) {
        await page.keyboard.press('Shift+Tab');
        expect(await page.evaluate(() => document.activeElement === document.body || document.activeElement?.closest('.navbar-sidebar') !== null), time).toBe(true);
      }
      await page.keyboard.press('Escape');
      await expect(page.locator('.navbar-sidebar'), time).toBeHidden();
      await expect(button, time).toBeFocused();
    }
  });

  test('shows of a press that it waits for the scripts', async ({ page }) => {
    const release = await holdScripts(page);
    await page.goto(ADDRESS);
    const button = page.getByRole('button', { name: 'Toggle navigation bar' });
    await button.tap();
    await expect(button).toHaveAttribute('aria-busy', 'true');
    // The last press counts.
    await page.getByRole('button', { name: 'Search' }).tap();
    await expect(button).not.toHaveAttribute('aria-busy', 'true');
    await button.tap();
    await release();
    await expect(page.locator('.navbar-sidebar--show')).toBeVisible();
    await expect(button).not.toHaveAttribute('aria-busy', 'true');
  });

  test('follows a link at the first tap', async ({ page }) => {
    await page.goto(ADDRESS);
    await page.getByRole('link', { name: 'access that was granted' }).tap();
    await expect(page).toHaveURL('/access/cloud/request');
  });
});

for (const [system, other] of [['light', 'dark'], ['dark', 'light']] as const) test(`changes the colour scheme at each click, of which the first may come before the scripts, on a ${system} system`, async ({ page }) => {
  await page.emulateMedia({ colorScheme: system });
  await page.goto(ADDRESS);
  const root = page.locator('html');
  await expect(root).toHaveAttribute('data-theme', system);
  const button = page.getByRole('button', { name: /Switch between dark and light mode/ });
  await button.click();
  await expect(root).toHaveAttribute('data-theme', other);
  await expect(root).toHaveAttribute('data-theme-choice', other);
  await page.reload();
  await expect(root).toHaveAttribute('data-theme', other);
  await expect(root).toHaveAttribute('data-theme-choice', other);
  // The system's own scheme follows the system.
  await button.click();
  await expect(root).toHaveAttribute('data-theme', system);
  await expect(root).toHaveAttribute('data-theme-choice', 'system');
  await button.click();
  await page.emulateMedia({ colorScheme: other });
  await page.reload();
  await expect(root).toHaveAttribute('data-theme', other);
  await button.click();
  await expect(root).toHaveAttribute('data-theme', system);
});

test('shows the page to which the way back leads, also when the page was loaded anew', async ({ page }) => {
  await page.goto('/help');
  await wake(page);
  await page.getByRole('link', { name: 'My path', exact: true }).first().click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('My path to the data');
  await page.reload();
  await page.goBack();
  await expect(page).toHaveURL('/help');
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText('My path to the data');
});

test('keeps focus and scroll position while waking', async ({ page }) => {
  await page.goto(ADDRESS);
  const link = page.getByRole('link', { name: 'Check the names' });
  await link.evaluate((element) => element.focus());
  const before = await page.evaluate(() => window.scrollY);
  expect(before).toBeGreaterThan(0);
  await wake(page);
  await expect(link).toBeFocused();
  expect(await page.evaluate(() => window.scrollY)).toBe(before);
});

test('offers the way back to the top, once the scripts run', async ({ page }) => {
  await page.goto(ADDRESS);
  const button = page.getByRole('button', { name: 'Scroll back to top' });
  await expect(page.locator('.theme-back-to-top-button')).toHaveCount(0);
  await wake(page);
  await page.mouse.move(400, 400);
  await page.mouse.wheel(0, 2000);
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(600);
  await page.mouse.wheel(0, -200);
  await button.click();
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBe(0);
});

test('stays readable when a script cannot be loaded, and tries again', async ({ page }) => {
  await page.goto(ADDRESS);
  await page.route('**/main.*.js', (route) => route.abort());
  const failed = page.waitForEvent('requestfailed');
  await page.keyboard.press('Shift');
  await failed;
  await expect(page.locator('h1')).toBeVisible();
  await page.unroute('**/main.*.js');
  await page.keyboard.press('Shift');
  await expect(awake(page)).toBeAttached();
});

test('says so beside a tool when a script cannot be loaded', async ({ page }) => {
  await page.goto('/help');
  await page.route('**/main.*.js', (route) => route.abort());
  const said = () => page.locator('[data-tool]').evaluate((tool) => getComputedStyle(tool, '::before').content);
  expect(await said()).toBe('none');
  await page.getByRole('button', { name: 'Find the problem' }).click();
  await expect.poll(said).toContain('The scripts did not arrive');
  await expect(page.getByRole('button', { name: 'Search' })).toBeVisible();
});

test('runs no script that was put into the page', async ({ page }) => {
  const refused: string[] = [];
  page.on('console', (message) => message.text().includes('Content Security Policy') && refused.push(message.text()));
  await page.goto(ADDRESS);
  await page.evaluate(() => {
    const script = document.createElement('script');
    script.textContent = 'document.title = "broken in"';
    document.body.append(script);
    const image = document.createElement('img');
    image.setAttribute('onerror', 'document.title = "broken in"');
    image.src = 'data:,';
    document.body.append(image);
  });
  await expect.poll(() => refused.length).toBeGreaterThan(0);
  expect(await page.title()).not.toBe('broken in');
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false, colorScheme: 'dark' });

  test('follows the colour scheme of the browser', async ({ page }) => {
    await page.goto(ADDRESS);
    await expect(page.locator('html')).not.toHaveAttribute('data-theme');
    await expect(page.locator('html')).toHaveCSS('background-color', 'rgb(18, 24, 31)');
    await expect(page.locator('p').first()).toHaveCSS('color', 'rgb(227, 233, 238)');
    await page.goto('/access/cloud/bigquery');
    await expect(page.locator('pre').first()).toHaveCSS('background-color', 'rgb(26, 34, 43)');
  });

  test('is printed in dark letters', async ({ page }) => {
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    await page.goto(ADDRESS);
    await expect(page.locator('p').first()).toHaveCSS('color', 'rgb(28, 37, 48)');
  });
});
