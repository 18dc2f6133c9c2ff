/** Facts about the approvals before the data: how long they take and what limits them. */
import type { Fact } from './fact';

export const accessFacts = {
  credentialingTime: { value: '1–2 weeks', grade: 'A', source: 'https://github.com/MIT-LCP/mimic.mit.edu/blob/26c49804/docs/faq/how-to-get-access.md', asOf: '2026-05', checked: '2026-11-22', note: 'typically, if all information is complete' },
  downloadTime: { value: 'about eight hours', grade: 'B', source: 'https://github.com/Medical-Event-Data-Standard/MIMIC_IV_MEDS/pull/72', asOf: '2026-08-10', checked: '2026-11-22', note: 'MIMIC-IV 3.1 with 8 connections: 7 h 58 min, 9.9 GiB in 41 files' },
  patients: { value: '365,000', grade: 'C', source: 'https://github.com/hannesill/m4/blob/6ed5590/README.md', asOf: '2026-05-30', checked: '2026-11-22', note: 'about; MIMIC-IV 3.1' },
  demoPatients: { value: '100 patients', grade: 'A', source: 'https://physionet.org/content/mimic-iv-demo/2.2/', asOf: '2026-06-05', checked: '2026-11-22' },
} as const satisfies Record<string, Fact<string>>;
