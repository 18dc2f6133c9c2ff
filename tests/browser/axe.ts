import { expect, type Page } from '@playwright/test';
import { source as axeSource, type AxeResults } from 'axe-core';

/** Runs axe on what the browser shows; returns one line a fault. */
export async function axe(page: Page): Promise<string[]> {
  await page.evaluate(axeSource);
  const results = (await page.evaluate('axe.run({ resultTypes: ["violations"] })')) as AxeResults;
  expect(results.passes.length, 'axe ran no rule').toBeGreaterThan(0);
  return results.violations.flatMap((fault) => fault.nodes.map((node) => `${fault.id}: ${node.target.join(' ')} — ${node.failureSummary ?? fault.help}`));
}
