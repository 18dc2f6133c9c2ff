/** The site with the headers of `_headers`, as Netlify and Cloudflare Pages send them. */
import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { wake } from './pages';

/** Reads the file as those hosts do. */
function rules(): { path: RegExp; headers: Record<string, string> }[] {
  const blocks = readFileSync('build/_headers', 'utf8').split(/^(?=\/)/m);
  return blocks.map((block) => {
    const [path = '', ...lines] = block.trim().split('\n');
    const pattern = path.split('*').map((part) => part.replaceAll(/[.+?^${}()|[\]\\]/g, String.raw`\$&`)).join('.*');
    return { path: new RegExp(`^${pattern}$`), headers: Object.fromEntries(lines.map((line) => line.trim().split(/: (.*)/).slice(0, 2) as [string, string])) };
  });
}

/** @param spoil what somebody has done to the pages */
async function sendHeaders(page: Page, spoil?: (html: string) => string): Promise<void> {
  const all = rules();
  await page.route('**/*', async (route) => {
    const response = await route.fetch({ maxRedirects: 0 });
    const { pathname } = new URL(route.request().url());
    const added = Object.assign({}, ...all.filter(({ path }) => path.test(pathname)).map(({ headers }) => headers)) as Record<string, string>;
    const headers = { ...response.headers(), ...added };
    await route.fulfill(spoil && route.request().resourceType() === 'document' ? { response, headers, body: spoil(await response.text()) } : { response, headers });
  });
}

// An answer may still be on its way when a test ends.
test.afterEach(({ page }) => page.unrouteAll({ behavior: 'ignoreErrors' }));

test('everything works under the headers, and nothing is complained of', async ({ page }) => {
  const said: string[] = [];
  page.on('console', (message) => ['error', 'warning'].includes(message.type()) && said.push(message.text()));
  await sendHeaders(page);
  const response = await page.goto('/access/cloud/request');
  expect(response?.headers()['content-security-policy']).toContain("frame-ancestors 'none'");
  await wake(page);
  await page.keyboard.press('/');
  await page.getByRole('searchbox', { name: 'Search this guide' }).fill('requester pays');
  await expect(page.getByRole('dialog').getByRole('listitem').first()).toBeVisible();
  await page.goto('/help/not-requested');
  await expect(page.locator('h1')).toBeVisible();
  await page.goto('/docs/faq#kept');
  await expect(page).toHaveURL('/help#kept');
  expect(said).toEqual([]);
});

test('no script runs that was put into a page which has lost its own policy', async ({ page }) => {
  const injected = '<script>document.title = "broken in"</script><img src=data:, onerror="document.title = \'broken in\'">';
  await sendHeaders(page, (html) => html.replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, '').replace('</body>', `${injected}</body>`));
  const refused: string[] = [];
  page.on('console', (message) => /Content Security Policy/.test(message.text()) && refused.push(message.text()));
  await page.goto('/about/privacy');
  await expect.poll(() => refused.length).toBe(2);
  await expect(page).toHaveTitle(/^Privacy/);
  // The page's own inline script is named in the header too.
  await wake(page);
});

test('no page of another site can frame it', async ({ page, baseURL }) => {
  await sendHeaders(page);
  await page.route('http://elsewhere.test/', (route) => route.fulfill({ contentType: 'text/html', body: `<iframe src="${baseURL}/access"></iframe>` }));
  const refused = page.waitForEvent('console', (message) => /frame-ancestors|X-Frame-Options/.test(message.text()));
  await page.goto('http://elsewhere.test/');
  await refused;
  await expect(page.frameLocator('iframe').locator('article')).toHaveCount(0);
});
