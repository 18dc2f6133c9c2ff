/**
 * Names in BigQuery that people meet in old texts and that do not work (any more), with what to write instead.
 *
 * Google answers each of them like missing access. So only problem pages and the reference may show them:
 * `npm run check` refuses them everywhere else. One line is one name.
 */
import type { Fact } from './fact';

export interface RetiredName extends Fact<string> {
  /** `misspelt`: was announced or guessed, and never existed; `retired`: existed in an older version. */
  kind: 'misspelt' | 'retired';
  /** The name that holds the same content today, as `datasets.ts` has it. */
  instead: string;
}

export const retiredNames: readonly RetiredName[] = [
  // PhysioNet's announcement of 2024-11-12 has a letter v in front of the version; the data sets have none.
  { value: 'mimiciv_v3_1_hosp', kind: 'misspelt', instead: 'mimiciv_3_1_hosp', grade: 'A', source: 'https://github.com/MIT-LCP/mimic-code/issues/1986', asOf: '2026-04-13', checked: '2026-11-22', note: 'announced on 2024-11-12 at https://physionet.org/news/post/mimic-iv-v3-1-on-bigquery' },
  { value: 'mimiciv_v3_1_icu', kind: 'misspelt', instead: 'mimiciv_3_1_icu', grade: 'A', source: 'https://github.com/MIT-LCP/mimic-code/issues/1827', asOf: '2024-11-13', checked: '2026-11-22', note: 'announced on 2024-11-12 at https://physionet.org/news/post/mimic-iv-v3-1-on-bigquery' },
  { value: 'mimiciv_v2_2_hosp', kind: 'misspelt', instead: 'mimiciv_2_2_hosp', grade: 'A', source: 'https://github.com/MIT-LCP/mimic-code/issues/1828', asOf: '2024-11-15', checked: '2026-11-22', note: 'announced on 2024-11-12 at https://physionet.org/news/post/mimic-iv-v3-1-on-bigquery' },
  { value: 'mimiciv_v2_2_icu', kind: 'misspelt', instead: 'mimiciv_2_2_icu', grade: 'A', source: 'https://github.com/MIT-LCP/mimic-code/issues/1828', asOf: '2024-11-15', checked: '2026-11-22', note: 'announced on 2024-11-12 at https://physionet.org/news/post/mimic-iv-v3-1-on-bigquery' },
  { value: 'mimiciv_3_0_hosp', kind: 'misspelt', instead: 'mimiciv_3_1_hosp', grade: 'B', source: 'https://github.com/MIT-LCP/mimic-code/issues/1803', asOf: '2024-09-24', checked: '2026-11-22', note: 'version 3.0 was never announced on BigQuery' },
  { value: 'mimiciv_3_0_icu', kind: 'misspelt', instead: 'mimiciv_3_1_icu', grade: 'B', source: 'https://github.com/MIT-LCP/mimic-code/issues/1803', asOf: '2024-09-24', checked: '2026-11-22', note: 'version 3.0 was never announced on BigQuery' },

  // Names from before version 2.0.
  { value: 'mimic_core', kind: 'retired', instead: 'mimiciv_3_1_hosp', grade: 'A', source: 'https://github.com/MIT-LCP/mimic-code/issues/1410', asOf: '2022-10-27', checked: '2026-11-22', note: 'removed in version 2.0; its tables are in the hospital data set' },
  { value: 'mimic_hosp', kind: 'retired', instead: 'mimiciv_3_1_hosp', grade: 'C', source: 'https://github.com/MIT-LCP/mimic-code/issues/1410', asOf: '2022-10-27', checked: '2026-11-22', note: 'name of version 1.0' },
  { value: 'mimic_icu', kind: 'retired', instead: 'mimiciv_3_1_icu', grade: 'C', source: 'https://github.com/MIT-LCP/mimic-code/issues/1410', asOf: '2022-10-27', checked: '2026-11-22', note: 'name of version 1.0' },
  { value: 'mimic_derived', kind: 'retired', instead: 'mimiciv_3_1_derived', grade: 'B', source: 'https://github.com/MIT-LCP/mimic.mit.edu/blob/26c49804/docs/gettingstarted/cloud/index.md', asOf: '2026-05-08', checked: '2026-11-22', note: 'the MIMIC website still names it; mimic-code writes to mimiciv_derived and copies to mimiciv_3_1_derived' },
];
