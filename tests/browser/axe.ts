import { expect, type Page } from '@playwright/test';
import { source as axeSource, type AxeResults } from 'axe-core';

const OPTIONS = {
  all: { rules: { 'target-size': { enabled: true } } },
  /** The rules that depend on colours, and not on what the page holds. */
  colours: { runOnly: ['color-contrast', 'link-in-text-block'] },
};

/**
 * Runs axe on what the browser shows: WCAG 2.2 AA and axe's best practices.
 *
 * @param rules some of the rules, for a page to which the others have been put already
 * @param within the part to look at; the whole page if it is not given
 * @returns one line a fault
 */
export async function axe(page: Page, rules: keyof typeof OPTIONS = 'all', within?: string): Promise<string[]> {
  if (!(await page.evaluate('typeof axe === "object"'))) await page.evaluate(axeSource);
  const options = { resultTypes: ['violations'], ...OPTIONS[rules] };
  const results = (await page.evaluate(`axe.run(${within === undefined ? '' : `${JSON.stringify(within)}, `}${JSON.stringify(options)})`)) as AxeResults;
  expect(results.passes.length, 'axe ran no rule').toBeGreaterThan(0);
  return results.violations.flatMap((fault) => fault.nodes.map((node) => `${fault.id}: ${node.target.join(' ')} — ${node.failureSummary ?? fault.help}`));
}
