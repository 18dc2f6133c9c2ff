import { expect, type Page } from '@playwright/test';

/** Holds the scripts of the page back, as a slow line does. @returns lets them go */
export async function holdScripts(page: Page): Promise<() => Promise<void>> {
  const held: (() => Promise<void>)[] = [];
  await page.route('**/main.*.js', (route) => void held.push(() => route.continue()));
  return async () => {
    await expect.poll(() => held.length).toBeGreaterThan(0);
    await Promise.all(held.map((go) => go()));
  };
}
