/** Reads Lighthouse's reports and makes a table of them. */

/** What is measured of a page; times in ms, sizes in bytes as sent, scores of 100. */
export interface Figures {
  performance: number;
  accessibility: number;
  bestPractices: number;
  seo: number;
  fcp: number;
  lcp: number;
  tbt: number;
  cls: number;
  bytes: number;
  script: number;
  style: number;
}

interface Report {
  categories: Record<string, { score: number | null }>;
  audits: Record<string, { numericValue?: number; details?: { items?: { resourceType?: string; transferSize?: number }[] } }>;
}

/** @throws if the report lacks a figure: the page was not measured */
export function read(report: Report): Figures {
  const score = (name: string): number => Math.round(100 * given(report.categories[name]?.score, name));
  const value = (name: string): number => given(report.audits[name]?.numericValue, name);
  const sent = (kind: string): number => given(report.audits['resource-summary']?.details?.items?.find(({ resourceType }) => resourceType === kind)?.transferSize, kind);
  return {
    performance: score('performance'), accessibility: score('accessibility'), bestPractices: score('best-practices'), seo: score('seo'),
    fcp: value('first-contentful-paint'), lcp: value('largest-contentful-paint'), tbt: value('total-blocking-time'), cls: value('cumulative-layout-shift'),
    bytes: sent('total'), script: sent('script'), style: sent('stylesheet'),
  };
}

function given(value: number | null | undefined, name: string): number {
  if (value === null || value === undefined) throw new Error(`Lighthouse gave no figure for "${name}": the page was not measured.`);
  return value;
}

/** The median of each figure. */
export function medians(runs: readonly Figures[]): Figures {
  const [first] = runs;
  if (!first) throw new Error('No run to take the median of.');
  const names = Object.keys(first) as (keyof Figures)[];
  return Object.fromEntries(names.map((name) => [name, runs.map((figures) => figures[name]).toSorted((a, b) => a - b)[Math.floor(runs.length / 2)]])) as unknown as Figures;
}

/** What each of our pages shall keep; LCP is also held against Starlight's. */
const TARGETS: readonly { says: string; isMet(ours: Figures, starlight: Figures | undefined): boolean }[] = [
  { says: 'a score below 100', isMet: ({ performance, accessibility, bestPractices, seo }) => Math.min(performance, accessibility, bestPractices, seo) === 100 },
  { says: 'LCP over 0.8 of Starlight’s', isMet: ({ lcp }, starlight) => !starlight || lcp <= 0.8 * starlight.lcp },
  { says: 'blocked for more than 20 ms', isMet: ({ tbt }) => tbt <= 20 },
  { says: 'layout shift', isMet: ({ cls }) => cls === 0 },
];

/** The targets that a page misses, in words; none if it keeps all. */
export function missed(ours: Figures, starlight: Figures | undefined): string[] {
  return TARGETS.filter(({ isMet }) => !isMet(ours, starlight)).map(({ says }) => says);
}

export const HEADINGS = ['perf', 'a11y', 'best', 'seo', 'FCP ms', 'LCP ms', 'TBT ms', 'CLS', 'kB', 'JS kB', 'CSS kB'] as const;

const kilo = (bytes: number): string => (bytes / 1000).toFixed(1);

/** The cells of a line, in the order of `HEADINGS`. */
export function cells(figures: Figures): string[] {
  const { performance, accessibility, bestPractices, seo, fcp, lcp, tbt, cls, bytes, script, style } = figures;
  return [performance, accessibility, bestPractices, seo, Math.round(fcp), Math.round(lcp), Math.round(tbt), cls.toFixed(3), kilo(bytes), kilo(script), kilo(style)].map(String);
}
