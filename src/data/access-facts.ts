/** Facts about the approvals before the data: how long they take and what limits them. */
import type { Fact } from './fact';

export const accessFacts = {
  credentialingTime: { value: '1–2 weeks', grade: 'A', source: 'https://github.com/MIT-LCP/mimic.mit.edu/blob/26c49804/docs/faq/how-to-get-access.md', asOf: '2026-05', checked: '2026-11-22', note: 'typically, if all information is complete' },
  downloadTime: { value: 'about eight hours', grade: 'B', source: 'https://github.com/Medical-Event-Data-Standard/MIMIC_IV_MEDS/pull/72', asOf: '2026-08-10', checked: '2026-11-22', note: 'MIMIC-IV 3.1 with 8 connections: 7 h 58 min, 9.9 GiB in 41 files' },
  patients: { value: '365,000', grade: 'C', source: 'https://github.com/hannesill/m4/blob/6ed5590/README.md', asOf: '2026-05-30', checked: '2026-11-22', note: 'about; MIMIC-IV 3.1' },
  demoPatients: { value: '100 patients', grade: 'A', source: 'https://physionet.org/content/mimic-iv-demo/2.2/', asOf: '2026-06-05', checked: '2026-11-22' },
  /** What a download from AWS took one user; PhysioNet's server would have needed hours. */
  awsDownloadTime: { value: 'about 3 minutes', grade: 'C', source: 'public copy: report in a public repository', asOf: '2026-05', checked: '2026-11-22', note: '6.1 GB through an access point; the same report expected 22 hours with wget' },
  tooManyConnections: { value: '24 connections', grade: 'A', source: 'https://github.com/Medical-Event-Data-Standard/MIMIC_IV_MEDS/pull/72', asOf: '2026-08-10', checked: '2026-11-23', note: 'ended in ConnectTimeout at 830 MB' },
  accessPointUsers: { value: '500 users', grade: 'B', source: 'public copy: s3.py of PhysioNet’s code', asOf: 'undated', checked: '2026-11-22', note: 'MAX_PRINCIPALS_PER_AP_POLICY; after 2025-08' },
  gsutilLeaves: { value: 'March 2027', grade: 'A', source: 'https://docs.cloud.google.com/storage/docs/gsutil', asOf: 'undated', checked: '2026-11-23', note: '2027-03: after it, gsutil is no longer part of the Google Cloud command line, only a package of its own' },
  googleDelay: { value: 'typically needs several minutes', grade: 'A', source: 'https://docs.cloud.google.com/iam/docs/access-change-propagation', asOf: 'undated', checked: '2026-11-29', note: 'until a change of a Google group holds, as after a request; potentially hours or longer' },
  requesterPaysSince: { value: 'September 2023', grade: 'A', source: 'https://github.com/MIT-LCP/physionet-build/pull/2083', asOf: '2023-09-14', checked: '2026-11-22', note: 'default for new buckets' },
  derivedTables: { value: '65 tables', grade: 'A', source: 'https://github.com/MIT-LCP/mimic-code/issues/1958', asOf: '2025-12-24', checked: '2026-11-22', note: 'seen in mimiciv_3_1_derived; 49 in mimiciv_2_2_derived' },
  rollingVersion: { value: '3.1', grade: 'A', source: 'https://github.com/MIT-LCP/mimic-code/blob/main/mimic-iv/buildmimic/bigquery/make_version.sh', asOf: '2025-04-20', checked: '2026-11-23', note: 'version that the script writes for mimiciv_hosp and mimiciv_icu' },
  bigqueryLocation: { value: 'US', grade: 'C', source: 'https://github.com/MIT-LCP/mimic-code/discussions/2012', asOf: 'undated', checked: '2026-11-22', note: 'multi-region; also --location=US in public code' },
  programsLetIn: { value: 'Wget and libwfdb', grade: 'A', source: 'https://github.com/MIT-LCP/physionet-build/blob/f9c0f0bf/physionet-django/project/utility.py', asOf: '2024-10-24', checked: '2026-11-22', note: 'only these may log in with a password (http_auth_allowed)' },
  client: { value: '0.2.0', grade: 'A', source: 'https://pypi.org/project/physionet/0.2.0/', asOf: 'undated', checked: '2026-11-23', note: 'the program physionet; needs Python 3.9 or later' },
  notebookInstall: { value: '%pip install', grade: 'A', source: 'https://ipython.readthedocs.io/en/9.3.0/api/generated/IPython.core.magics.packaging.html', asOf: 'undated', checked: '2026-11-29', note: 'runs pip for the Python of a Jupyter notebook' },
  colab: { value: 'needs no installation', grade: 'A', source: 'https://github.com/googlecolab', asOf: 'undated', checked: '2026-11-29', note: 'Colab, a Jupyter notebook at Google' },
  rLogin: { value: 'Your browser may open and ask you to log in', grade: 'A', source: 'https://search.r-project.org/CRAN/refmans/bigrquery/html/bq_auth.html', asOf: 'undated', checked: '2026-11-29', note: 'bq_auth of bigrquery; a login that it remembers opens none' },
  llmNotice: { value: '24 September 2025', grade: 'A', source: 'https://physionet.org/news/post/llm-responsible-use', asOf: '2025-09-24', checked: '2026-11-23' },
  derivedNotice: { value: '24 April 2024', grade: 'A', source: 'https://physionet.org/', asOf: '2024-04-24', checked: '2026-11-22', note: 'guidelines for creating datasets and models from MIMIC' },
  agreement: { value: 'version 1.5.0', grade: 'A', source: 'https://github.com/MIT-LCP/license-and-dua', asOf: 'undated', checked: '2026-11-22', note: 'PhysioNet Credentialed Health Data Use Agreement; shown for MIMIC-CXR-JPG 2.1.0; other projects may bear another version' },
} as const satisfies Record<string, Fact<string>>;
