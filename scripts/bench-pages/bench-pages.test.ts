import { describe, expect, it } from 'vitest';
import { cells, HEADINGS, medians, missed, read, type Figures } from './figures';
import { parsePage } from './sites';

const report = (score: number, lcp: number) => ({
  categories: { performance: { score }, accessibility: { score: 1 }, 'best-practices': { score: 1 }, seo: { score: 1 } },
  audits: {
    'first-contentful-paint': { numericValue: 700 },
    'largest-contentful-paint': { numericValue: lcp },
    'total-blocking-time': { numericValue: 0 },
    'cumulative-layout-shift': { numericValue: 0 },
    'resource-summary': { details: { items: [['total', 15000], ['script', 0], ['stylesheet', 0]].map(([resourceType, transferSize]) => ({ resourceType, transferSize }) as { resourceType: string; transferSize: number }) } },
  },
});
const good = read(report(1, 800));

describe('the figures of a page', () => {
  it('are read from the report, one cell for each heading', () => {
    expect(cells(good)).toEqual(['100', '100', '100', '100', '700', '800', '0', '0.000', '15.0', '0.0', '0.0']);
    expect(cells(good)).toHaveLength(HEADINGS.length);
  });

  it('are not guessed where the report has none', () => {
    expect(() => read({ ...report(1, 800), audits: {} })).toThrow('first-contentful-paint');
    expect(() => medians([])).toThrow('No run');
  });

  it('are medians, each by itself', () => {
    expect(medians([read(report(0.5, 900)), read(report(1, 700)), read(report(0.9, 800))])).toMatchObject({ performance: 90, lcp: 800 });
  });
});

it.each<[string, Partial<Figures>, number]>([
  ['a score below 100', { seo: 99 }, 2000],
  ['LCP over 0.8', { lcp: 801 }, 1000],
  ['blocked', { tbt: 21 }, 2000],
  ['layout shift', { cls: 0.01 }, 2000],
])('a missed target is named: %s', (words, change, starlightLcp) => {
  expect(missed(good, { ...good, lcp: starlightLcp })).toEqual([]);
  expect(missed({ ...good, ...change }, { ...good, lcp: starlightLcp }).join()).toContain(words);
});

it('a page is taken apart for the other generators, and its links stay on the site', () => {
  const text = '---\ntitle: "A \\"t\\""\ndescription: "D"\naddress: "https://x.example/access"\n---\n\n# A "t"\n\nSee [b](https://x.example/help) and [c](https://y.example/).\n';
  expect(parsePage('access/cloud.md', text, 'https://x.example')).toEqual({ address: '/access/cloud', title: 'A "t"', description: 'D', body: '\nSee [b](/help) and [c](https://y.example/).\n' });
  expect(parsePage('index.md', text, 'https://x.example').address).toBe('/');
});
