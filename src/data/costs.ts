/** Prices and free amounts that pages state. Google and AWS may change them any day: pages say “about”. */
import type { Fact } from './fact';

export const costs = {
  /** BigQuery on-demand, US multi-region, for each TiB that queries read beyond the free amount. */
  queryPerTebibyte: { value: '$6.25', grade: 'C', source: 'https://cloud.google.com/bigquery/pricing', asOf: '2026-09-28', checked: '2026-11-22', note: 'read from Google’s page by third parties on this date' },
  /** BigQuery, read by queries each month without a charge. */
  freeQueriesPerMonth: { value: '1 TiB', grade: 'A', source: 'https://cloud.google.com/bigquery/pricing', asOf: '2026-09', checked: '2026-11-22' },
  /** BigQuery, tables of your own kept each month without a charge. */
  freeStoragePerMonth: { value: '10 GiB', grade: 'A', source: 'https://cloud.google.com/bigquery/pricing', asOf: 'undated', checked: '2026-11-22' },
  /** BigQuery, the least that is counted for a table that a query reads. */
  smallestRead: { value: '10 MB', grade: 'A', source: 'https://cloud.google.com/bigquery/pricing', asOf: 'undated', checked: '2026-11-22', note: 'error texts of BigQuery name the same number: 10485760 bytes' },
  /** BigQuery, read by all queries of a project in a day unless its owner sets less. */
  dailyQuota: { value: '200 TiB', grade: 'A', source: 'https://docs.cloud.google.com/bigquery/docs/custom-quotas', asOf: 'undated', checked: '2026-11-23', note: 'a lower one of your own counts from midnight, Pacific time' },
  /** BigQuery without a billing account (“sandbox”): how long tables of your own are kept. */
  sandboxExpiry: { value: '60 days', grade: 'B', source: 'https://docs.cloud.google.com/bigquery/docs/sandbox', asOf: '2026-05', checked: '2026-11-23' },
} as const satisfies Record<string, Fact<string>>;
