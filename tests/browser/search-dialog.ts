import type { Page } from '@playwright/test';

/** A page from which the search is opened. */
export const ADDRESS = '/access/cloud/using-data';

/** The open dialog of the search, and what is in it. */
export const dialog = (page: Page) => page.getByRole('dialog', { name: 'Search this guide' });
export const input = (page: Page) => page.getByRole('searchbox', { name: 'Search this guide' });
export const results = (page: Page) => dialog(page).getByRole('listitem').getByRole('link');

/** What opens it. */
export const button = (page: Page) => page.getByRole('button', { name: 'Search' });

/** Searches in the open dialog, and waits until what is shown belongs to the query. */
export async function ask(page: Page, query: string): Promise<void> {
  await input(page).fill(query);
  // Looked at with each frame, since this is asked some hundred times.
  await page.waitForFunction(() => document.querySelector('dialog[open] [aria-busy]')?.getAttribute('aria-busy') === 'false');
}
