/** What a paper says of MIMIC-IV and PhysioNet: the two papers beside the DOI of the version, and the approval. */
import type { Fact } from './fact';

export interface Paper extends Fact<string> {
  doi: string;
}

export const papers = {
  mimiciv: { value: 'Johnson, A.E.W., Bulgarelli, L., Shen, L. et al. MIMIC-IV, a freely accessible electronic health record dataset. Sci Data 10, 1 (2023)', doi: '10.1038/s41597-022-01899-x', grade: 'A', source: 'https://physionet.org/content/mimiciv/3.1/', asOf: '2024-10-11', checked: '2026-11-23' },
  physionet: { value: 'Goldberger, A., Amaral, L., Glass, L. et al. PhysioBank, PhysioToolkit, and PhysioNet. Circulation 101 (23), e215–e220 (2000)', doi: '10.1161/01.CIR.101.23.e215', grade: 'A', source: 'https://physionet.org/content/mimiciv/3.1/', asOf: '2024-10-11', checked: '2026-11-23', note: 'the page gives no DOI; it is that of the journal' },
} as const satisfies Record<string, Paper>;

/** From maintainers' words in an issue that was still open on the day of the check. */
export const ethics = {
  mit: { value: '0403000206', grade: 'A', source: 'https://github.com/MIT-LCP/mimic.mit.edu/issues/198', asOf: '2023-04-17', checked: '2026-11-23', note: 'protocol number, Massachusetts Institute of Technology' },
  hospital: { value: '2001-P-001699/14', grade: 'A', source: 'https://github.com/MIT-LCP/mimic.mit.edu/issues/198', asOf: '2023-04-17', checked: '2026-11-23', note: 'protocol number, Beth Israel Deaconess Medical Center' },
  waiver: { value: 'waiver of informed consent', grade: 'A', source: 'https://github.com/MIT-LCP/mimic.mit.edu/issues/198', asOf: '2023-04-04', checked: '2026-11-23' },
} as const satisfies Record<string, Fact<string>>;
