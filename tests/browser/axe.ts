import { expect, type Page } from '@playwright/test';
import { source as axeSource, type AxeResults } from 'axe-core';

/** Rules that depend on colours, and not on what the page holds. */
const COLOURS = ['color-contrast', 'link-in-text-block'];

/**
 * Runs axe on what the browser shows: WCAG 2.2 AA and axe's best practices.
 *
 * @param only the rules about colours alone, for a page whose content has been looked at in other colours
 * @returns one line a fault
 */
export async function axe(page: Page, only?: 'colours'): Promise<string[]> {
  if (!(await page.evaluate('typeof axe === "object"'))) await page.evaluate(axeSource);
  const options = { resultTypes: ['violations'], ...(only ? { runOnly: COLOURS } : { rules: { 'target-size': { enabled: true } } }) };
  const results = (await page.evaluate(`axe.run(${JSON.stringify(options)})`)) as AxeResults;
  expect(results.passes.length, 'axe ran no rule').toBeGreaterThan(0);
  return results.violations.flatMap((fault) => fault.nodes.map((node) => `${fault.id}: ${node.target.join(' ')} — ${node.failureSummary ?? fault.help}`));
}
