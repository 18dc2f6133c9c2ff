/** The foot of a page, and the page for addresses that are none. */
import { expect, test } from '@playwright/test';
import { axe } from './axe';

const ADDRESS = '/help/jobs-create';

test('the page is copied as Markdown at the first press, and can be opened as such', async ({ page, context, request }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(ADDRESS);
  await page.getByRole('button', { name: 'Copy as Markdown' }).click();
  await expect(page.getByText('Copied.')).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain('# No right to run queries in the chosen project');
  expect(copied).toBe(await (await request.get(`${ADDRESS}.md`)).text());
  await expect(page.getByRole('link', { name: 'This page as Markdown' })).toHaveAttribute('href', `${ADDRESS}.md`);
});

test('a failed copy is told', async ({ page }) => {
  await page.route('**/*.md', (route) => route.abort());
  await page.goto(ADDRESS);
  await page.getByRole('button', { name: 'Copy as Markdown' }).click();
  await expect(page.getByText('It could not be copied. Open it instead.')).toBeVisible();
});

test('a report begins with the address of the page', async ({ page }) => {
  await page.goto(ADDRESS);
  const address = new URL((await page.getByRole('link', { name: 'Report a problem with this page' }).getAttribute('href'))!);
  expect(address.pathname).toMatch(/\/issues\/new$/);
  expect(Object.fromEntries(address.searchParams)).toEqual({ template: 'page.yml', page: `https://mimic-cloud-access-guide.github.io${ADDRESS}` });
});

test('an address that is none leads on: by itself to the nearest pages, and by links', async ({ page }) => {
  const response = await page.goto('/help/job-create');
  expect(response?.status()).toBe(404);
  await expect(page.getByRole('heading', { name: 'Page not found' })).toBeVisible();
  await expect(page.getByRole('link', { name: ADDRESS, exact: true })).toBeVisible();
  expect(await axe(page)).toEqual([]);
  await page.getByRole('link', { name: ADDRESS, exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('No right to run queries in the chosen project');
});

test('a strange address is only text', async ({ page }) => {
  await page.goto('/%3Cimg%20src=x%20onerror=alert(1)%3E');
  await expect(page.getByRole('heading', { name: 'Page not found' })).toBeVisible();
});
