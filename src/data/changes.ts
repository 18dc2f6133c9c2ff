/**
 * What changed in the data and in the ways to them, newest first. One line is one change, dated by its source.
 * A change of this site's own words does not belong here.
 */
import type { Fact } from './fact';

/** The value is a sentence for readers; `asOf` is the date of the change. */
export interface Change extends Fact<string> {
  asOf: string;
}

export const changes: readonly Change[] = [
  { value: 'PhysioNet prepared a change of its BigQuery e-mail: it will say that your project needs an active billing account. It was not in force when we looked.', grade: 'A', source: 'https://github.com/MIT-LCP/physionet-build/pull/2694', asOf: '2026-09-03', checked: '2026-11-22' },
  { value: 'MIMIC-IV-ECHO 1.0 was published. Version 1.0.1 followed later in the year.', grade: 'A', source: 'https://physionet.org/content/mimic-iv-echo/1.0/', asOf: '2026-03-10', checked: '2026-11-22' },
  { value: 'The derived tables in mimiciv_3_1_derived were complete. Those in mimiciv_2_2_derived stayed incomplete.', grade: 'A', source: 'https://github.com/MIT-LCP/mimic-code/issues/1958', asOf: '2025-12-24', checked: '2026-11-22' },
  { value: 'PhysioNet published a new notice on large language models and online services. It replaces that of April 2023 and recommends no service.', grade: 'A', source: 'https://physionet.org/news/post/llm-responsible-use', asOf: '2025-09-24', checked: '2026-11-23' },
  { value: 'Some open data on AWS began to need a login, where PhysioNet limits them to some regions.', grade: 'A', source: 'https://github.com/MIT-LCP/physionet-build/pull/2473', asOf: '2025-08-20', checked: '2026-11-22' },
  { value: 'The project page got the link “Enable AWS access”, for people who signed the agreement before they verified AWS.', grade: 'A', source: 'https://github.com/MIT-LCP/physionet-build/pull/2446', asOf: '2025-07-15', checked: '2026-11-22' },
  { value: 'PhysioNet’s code got a mark for data that may be withheld by region.', grade: 'A', source: 'https://github.com/MIT-LCP/physionet-build/pull/2433', asOf: '2025-06-19', checked: '2026-11-22' },
  { value: 'The MIMIC-IV data sets on BigQuery got a table _metadata, which states the version of the data.', grade: 'A', source: 'https://github.com/MIT-LCP/mimic-code/pull/1889', asOf: '2025-04-24', checked: '2026-11-22' },
  { value: 'PhysioNet’s code learned to give access on AWS through access points, to a verified IAM user. They were in use by July 2025.', grade: 'A', source: 'https://github.com/MIT-LCP/physionet-build/pull/2293', asOf: '2025', checked: '2026-11-22', note: 'merged after 2025-01-22' },
  { value: 'mimiciv_hosp and mimiciv_icu were announced to change from version 2.2 to 3.1 on this day.', grade: 'B', source: 'https://github.com/MIT-LCP/mimic-code/issues/1859', asOf: '2024-11-25', checked: '2026-11-23', note: 'announcement quoted in the issue' },
  { value: 'MIMIC-IV 3.1 became available on BigQuery.', grade: 'B', source: 'https://physionet.org/news/post/mimic-iv-v3-1-on-bigquery', asOf: '2024-11-12', checked: '2026-11-22' },
  { value: 'MIMIC-IV 3.1 was published.', grade: 'A', source: 'https://physionet.org/content/mimiciv/3.1/', asOf: '2024-10-11', checked: '2026-11-22' },
  { value: 'New buckets of PhysioNet on Google Cloud became requester pays: who copies, pays.', grade: 'A', source: 'https://github.com/MIT-LCP/physionet-build/pull/2083', asOf: '2023-09-14', checked: '2026-11-22' },
];
