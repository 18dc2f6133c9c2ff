/** Nothing of what a reader does is stored or sent, on a page of each kind and on each with a tool. */
import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { fileOf } from '../../src/data/page-files';
import { allPages, wake } from './pages';

const KINDS = ['/', '/reference/names', '/about/privacy', '/no-such-page'];

/** The pages with a field to type into, beside the search that all have. */
function withTools(): string[] {
  const pages = allPages().map((address) => ({ address, tools: [...readFileSync(`build${fileOf(address)}.html`, 'utf8').matchAll(/data-tool="?([\w-]+)/g)].map((match) => match[1]) }));
  const kinds = new Set(pages.flatMap(({ tools }) => tools));
  if (kinds.size < 3) throw new Error(`Pages hold tools of ${kinds.size} kinds, and there are three.`);
  return pages.filter(({ tools }) => tools.length > 0).map(({ address }) => address);
}

for (const address of new Set([...KINDS, ...withTools()])) {
  test(`${address} keeps and sends nothing, also of what is typed`, async ({ page, context, baseURL }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(`${request.method()} ${request.url()} ${request.postData() ?? ''}`));
    const kept = async () => ({
      cookies: await context.cookies(),
      stores: await page.evaluate(async () => [...Object.keys(localStorage), ...Object.keys(sessionStorage), ...(await indexedDB.databases()).map(({ name }) => name), ...(await caches.keys())]),
      workers: await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length),
    });
    const nothing = { cookies: [], stores: [], workers: 0 };
    await page.goto(address);
    expect(await kept()).toEqual(nothing);
    await wake(page);
    for (const field of await page.locator('main').locator('textarea, input:is([type=text], [type=search], [type=email], :not([type]))').all()) {
      if (await field.isVisible()) await field.fill('typed-by-a-reader');
    }
    for (const choice of await page.locator('main').locator('input:is([type=radio], [type=checkbox])').all()) {
      if (await choice.isVisible()) await choice.click();
    }
    await page.getByRole('button', { name: 'Search' }).first().click();
    await page.getByRole('searchbox', { name: 'Search this guide' }).fill('typed-by-a-reader');
    await expect(page.getByRole('dialog').locator('[aria-busy]')).toHaveAttribute('aria-busy', 'false');
    await page.waitForLoadState('networkidle');
    expect(await kept()).toEqual(nothing);
    expect(asked.filter((text) => !text.startsWith(`GET ${baseURL}/`) && !text.startsWith('GET data:'))).toEqual([]);
    expect(asked.filter((text) => text.includes('typed'))).toEqual([]);
  });
}
