/** Prices and free amounts that pages state. Google and AWS may change them any day: pages say “about”. */
import type { Fact } from './fact';

export const costs = {
  /** BigQuery on-demand, US multi-region, for each TiB that queries read beyond the free amount. */
  queryPerTebibyte: { value: '$6.25', grade: 'C', source: 'https://cloud.google.com/bigquery/pricing', asOf: '2026-09-28', checked: '2026-11-22', note: 'read from Google’s page by third parties on this date' },
  /** BigQuery, read by queries each month without a charge. */
  freeQueriesPerMonth: { value: '1 TiB', grade: 'A', source: 'https://cloud.google.com/bigquery/pricing', asOf: '2026-09', checked: '2026-11-22' },
} as const satisfies Record<string, Fact<string>>;
