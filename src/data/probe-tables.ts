/**
 * What is inside the data sets in BigQuery, as far as the preflight script needs it: one table of each, to ask
 * whether the reader may query it. The names of the data sets themselves are in `datasets.ts`.
 */
import type { Fact } from './fact';

export const tables = {
  mimiciv_3_1_hosp: { value: 'patients', grade: 'B', source: 'public copy: queries in public code', asOf: 'undated', checked: '2026-11-22' },
  mimiciv_3_1_icu: { value: 'icustays', grade: 'B', source: 'public copy: queries in public code', asOf: 'undated', checked: '2026-11-22' },
  mimiciv_3_1_derived: { value: 'icustay_detail', grade: 'B', source: 'public copy: queries in public code', asOf: 'undated', checked: '2026-11-22' },
  mimiciv_2_2_hosp: { value: 'patients', grade: 'B', source: 'public copy: queries in public code', asOf: 'undated', checked: '2026-11-22' },
  mimiciv_2_2_icu: { value: 'icustays', grade: 'B', source: 'public copy: queries in public code', asOf: 'undated', checked: '2026-11-22' },
  mimiciv_2_2_derived: { value: 'icustay_detail', grade: 'B', source: 'public copy: queries in public code', asOf: 'undated', checked: '2026-11-22' },
  mimiciii_clinical: { value: 'patients', grade: 'B', source: 'public copy: queries in public code', asOf: 'undated', checked: '2026-11-22' },
  mimiciii_notes: { value: 'noteevents', grade: 'B', source: 'public copy: queries in public code', asOf: 'undated', checked: '2026-11-22' },
  mimiciii_derived: { value: 'icustay_detail', grade: 'B', source: 'public copy: queries in public code', asOf: 'undated', checked: '2026-11-22' },
  mimiciv_ed: { value: 'edstays', grade: 'B', source: 'public copy: queries in public code', asOf: 'undated', checked: '2026-11-22' },
  mimiciv_note: { value: 'discharge', grade: 'B', source: 'public copy: queries in public code', asOf: 'undated', checked: '2026-11-22' },
  mimic_cxr: { value: 'record_list', grade: 'B', source: 'public copy: queries in public code', asOf: 'undated', checked: '2026-11-22' },
  mimiciv_ecg: { value: 'record_list', grade: 'B', source: 'public copy: queries in public code', asOf: 'undated', checked: '2026-11-22' },
  mimiciv_echo: { value: 'echo_record_list', grade: 'B', source: 'public copy: queries in public code', asOf: 'undated', checked: '2026-11-22' },
  mimiciii_demo: { value: 'patients', grade: 'B', source: 'public copy: queries in public code', asOf: 'undated', checked: '2026-11-22' },
  eicu_crd: { value: 'patient', grade: 'B', source: 'public copy: queries in public code', asOf: 'undated', checked: '2026-11-22' },
  eicu_crd_derived: { value: 'icustay_detail', grade: 'B', source: 'public copy: queries in public code', asOf: 'undated', checked: '2026-11-22' },
  eicu_crd_demo: { value: 'patient', grade: 'B', source: 'public copy: queries in public code', asOf: 'undated', checked: '2026-11-22' },
} as const satisfies Record<string, Fact<string>>;
