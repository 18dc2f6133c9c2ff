import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';

/**
 * The addresses of all pages, read from the built sitemap.
 *
 * @throws if the site was not built, or the sitemap is empty: then nothing would be tested.
 */
export function allPages(): string[] {
  const sitemap = readFileSync('build/sitemap.xml', 'utf8');
  const pages = [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map((match) => new URL(match[1]!).pathname);
  if (pages.length === 0) throw new Error('build/sitemap.xml lists no page. Run: npm run build');
  return pages;
}

/** Acts as a reader does, and waits until the page's scripts have run. */
export async function wake(page: Page): Promise<void> {
  await page.keyboard.press('Shift');
  // Seen at once: `expect` looks less and less often, which is felt in a hundred tests.
  await page.waitForSelector('html[data-has-hydrated="true"]');
}

/** Text, place, size and the named styles of elements, a line each: to hold a page to its look before and after an act. */
export async function looks(page: Page, selector: string, styles: readonly string[]): Promise<string[]> {
  return page.locator(selector).evaluateAll(
    (all, names) =>
      all.map((element) => {
        const { x, y, width, height } = element.getBoundingClientRect();
        const style = getComputedStyle(element);
        return [element.tagName, element.textContent, ...[x, y, width, height].map(Math.round), ...names.map((name) => style.getPropertyValue(name))].join(' ');
      }),
    styles,
  );
}
