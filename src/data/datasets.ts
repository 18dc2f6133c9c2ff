/**
 * The data sets this guide covers, newest version first: what each version is called in each place.
 *
 * One line is one fact. To change one, change its `value` and say where you read it (`source`), on what
 * date that was true (`asOf`) and when you looked (`checked`). Addresses that follow from the id and the
 * version (project page, files, access point) are not repeated here: see `addresses.ts`.
 */
import { valueOf, type Fact, type Finding } from './fact';

/** Where the files of a version lie on AWS. */
export type AwsLocation =
  /** Controlled: each person copies the command with their access point from their own project page. */
  | { kind: 'access-point' }
  /** Open: anybody, without signing requests. */
  | { kind: 'open-bucket'; bucket: string };

/** One published version of a data set and where the cloud holds it. */
export interface Version {
  version: Fact<string>;
  /** `YYYY-MM-DD`, or as much of it as the source tells. */
  published: Finding<string>;
  doi: Finding<string>;
  /** `likely`: follows from how the project page is made, not seen. */
  zip: Finding<'shown' | 'likely'>;
  /** Names inside the project `physionet-data`. Empty: the option was seen, the name was not. */
  bigquery: Finding<readonly string[]>;
  /** Cloud Storage bucket, requester pays. Never a name that only follows from the naming rule. */
  bucket: Finding<string>;
  aws: Finding<AwsLocation>;
  /** Page in the Registry of Open Data on AWS. */
  openData: Finding<string>;
}

/** An older version: only what a source says of it. */
export type OlderVersion = Pick<Version, 'version' | 'published' | 'doi'> & Partial<Version>;

export interface Dataset {
  /** The name in PhysioNet's addresses (its "slug"). */
  id: string;
  title: string;
  /** What is in it, in a few plain words. */
  holds: string;
  /** `credentialed`: training, identity and a signed agreement; `open`: none of them for the files. */
  access: Fact<'credentialed' | 'open'>;
  size: Finding<string>;
  /** Where its clinical notes are, if it has any: in a data set of BigQuery and in its files, or in one file alone. */
  notes?: Fact<{ bigquery: string } | { file: string }>;
  /** BigQuery names without a version, whose content changes when a new version comes out. */
  rollingBigquery?: Fact<readonly string[]>;
  current: Version;
  older: readonly OlderVersion[];
}

export const datasets = [
  {
    id: 'mimiciv',
    title: 'MIMIC-IV',
    holds: 'Hospital and intensive care records',
    access: { value: 'credentialed', grade: 'A', source: 'https://physionet.org/content/mimiciv/3.1/', asOf: '2024-10', checked: '2026-11-22' },
    size: { value: 'about 9.9 GiB of files', grade: 'B', source: 'https://github.com/Medical-Event-Data-Standard/MIMIC_IV_MEDS/pull/72', asOf: '2026-08-10', checked: '2026-11-22', note: '41 files of 3.1, as one person measured' },
    rollingBigquery: { value: ['mimiciv_hosp', 'mimiciv_icu', 'mimiciv_derived'], grade: 'A', source: 'https://github.com/MIT-LCP/mimic-code/pull/1889', asOf: '2025-04-24', checked: '2026-11-22', note: 'each has a _metadata table that states the version of its data' },
    current: {
      version: { value: '3.1', grade: 'A', source: 'https://physionet.org/content/mimiciv/3.1/', asOf: '2026-08-10', checked: '2026-11-22', note: '3.2: not found' },
      published: { value: '2024-10-11', grade: 'A', source: 'https://physionet.org/content/mimiciv/3.1/', asOf: '2024-10', checked: '2026-11-22' },
      doi: { value: '10.13026/kpb9-mt58', grade: 'A', source: 'https://physionet.org/content/mimiciv/3.1/', asOf: '2024-10', checked: '2026-11-22' },
      zip: { value: 'likely', grade: 'C', source: 'https://github.com/MIT-LCP/physionet-build/blob/f9c0f0bf/physionet-django/search/urls.py', asOf: '2024-10-24', checked: '2026-11-22' },
      bigquery: { value: ['mimiciv_3_1_hosp', 'mimiciv_3_1_icu', 'mimiciv_3_1_derived'], grade: 'A', source: 'https://github.com/MIT-LCP/mimic-code/blob/8bcbd190/mimic-iv/README.md', asOf: '2026-08-10', checked: '2026-11-22' },
      bucket: { notFound: true, checked: '2026-11-22', note: 'the naming rule gives a name, but no use of it was found' },
      aws: { value: { kind: 'access-point' }, grade: 'B', source: 'public copy: access point in public code', asOf: '2026-05', checked: '2026-11-22' },
      openData: { notFound: true, checked: '2026-11-22' },
    },
    older: [
      {
        version: { value: '3.0', grade: 'A', source: 'https://physionet.org/content/mimiciv/3.0/', asOf: 'undated', checked: '2026-11-22' },
        published: { value: '2024-07-23', grade: 'A', source: 'https://physionet.org/content/mimiciv/3.0/', asOf: 'undated', checked: '2026-11-22' },
        doi: { value: '10.13026/hxp0-hg59', grade: 'A', source: 'https://physionet.org/content/mimiciv/3.0/', asOf: 'undated', checked: '2026-11-22' },
      },
      {
        version: { value: '2.2', grade: 'A', source: 'https://physionet.org/content/mimiciv/2.2/', asOf: 'undated', checked: '2026-11-22' },
        published: { value: '2023-01-06', grade: 'A', source: 'https://physionet.org/content/mimiciv/2.2/', asOf: 'undated', checked: '2026-11-22' },
        doi: { value: '10.13026/6mm1-ek67', grade: 'A', source: 'https://physionet.org/content/mimiciv/2.2/', asOf: 'undated', checked: '2026-11-22' },
        bigquery: { value: ['mimiciv_2_2_hosp', 'mimiciv_2_2_icu', 'mimiciv_2_2_derived'], grade: 'A', source: 'https://github.com/MIT-LCP/mimic-code/issues/1828', asOf: '2024-11-15', checked: '2026-11-22', note: 'mimiciv_2_2_derived is incomplete: 49 tables (mimic-code issue 1958, 2025-12-24)' },
        aws: { value: { kind: 'access-point' }, grade: 'B', source: 'public copy: access point in public code', asOf: 'undated', checked: '2026-11-22' },
      },
      {
        version: { value: '2.0', grade: 'A', source: 'https://physionet.org/content/mimiciv/2.0/', asOf: 'undated', checked: '2026-11-22' },
        published: { value: '2022-06-12', grade: 'A', source: 'https://physionet.org/content/mimiciv/2.0/', asOf: 'undated', checked: '2026-11-22' },
        doi: { value: '10.13026/7vcr-e114', grade: 'A', source: 'https://physionet.org/content/mimiciv/2.0/', asOf: 'undated', checked: '2026-11-22' },
      },
    ],
  },
  {
    id: 'mimiciii',
    title: 'MIMIC-III',
    holds: 'Intensive care records, the predecessor of MIMIC-IV',
    access: { value: 'credentialed', grade: 'A', source: 'https://physionet.org/content/mimiciii/1.4/', asOf: 'undated', checked: '2026-11-22' },
    size: { value: '6.2 GB of files, 6.2 GB as ZIP', grade: 'A', source: 'https://github.com/MIT-LCP/mimic-website/blob/fc37ce9f/static/img/cloud/mimic_files.png', asOf: '2019', checked: '2026-11-22' },
    notes: { value: { bigquery: 'mimiciii_notes' }, grade: 'A', source: 'https://github.com/MIT-LCP/mimic-code/tree/8bcbd190/mimic-iii', asOf: '2026-08-10', checked: '2026-11-22' },
    current: {
      version: { value: '1.4', grade: 'A', source: 'https://physionet.org/content/mimiciii/1.4/', asOf: 'undated', checked: '2026-11-22' },
      published: { value: '2016-09-04', grade: 'A', source: 'https://physionet.org/content/mimiciii/1.4/', asOf: 'undated', checked: '2026-11-22' },
      doi: { value: '10.13026/C2XW26', grade: 'A', source: 'https://physionet.org/content/mimiciii/1.4/', asOf: 'undated', checked: '2026-11-22' },
      zip: { value: 'shown', grade: 'A', source: 'https://github.com/MIT-LCP/mimic-website/blob/fc37ce9f/static/img/cloud/mimic_files.png', asOf: '2019', checked: '2026-11-22' },
      bigquery: { value: ['mimiciii_clinical', 'mimiciii_notes', 'mimiciii_derived'], grade: 'A', source: 'https://github.com/MIT-LCP/mimic-code/tree/8bcbd190/mimic-iii', asOf: '2026-08-10', checked: '2026-11-22' },
      bucket: { value: 'mimiciii-1.4.physionet.org', grade: 'A', source: 'https://github.com/MIT-LCP/mimic-code/tree/8bcbd190/mimic-iii', asOf: '2026-08-10', checked: '2026-11-22', doubt: 'two users reported in September 2025 that it was withdrawn (MLforHealth/MIMIC_Extract issues 83 and 84)' },
      aws: { value: { kind: 'access-point' }, grade: 'B', source: 'public copy: access point in public code', asOf: 'undated', checked: '2026-11-22' },
      openData: { value: 'https://registry.opendata.aws/mimiciii/', grade: 'A', source: 'https://github.com/awslabs/open-data-registry/blob/main/datasets/mimiciii.yaml', asOf: '2025-02-04', checked: '2026-11-22' },
    },
    older: [],
  },
  {
    id: 'mimic-iv-ed',
    title: 'MIMIC-IV-ED',
    holds: 'Emergency department records',
    access: { value: 'credentialed', grade: 'A', source: 'https://physionet.org/content/mimic-iv-ed/2.2/', asOf: 'undated', checked: '2026-11-22' },
    size: { notFound: true, checked: '2026-11-22' },
    current: {
      version: { value: '2.2', grade: 'A', source: 'https://physionet.org/content/mimic-iv-ed/2.2/', asOf: 'undated', checked: '2026-11-22' },
      published: { value: '2023-01-05', grade: 'A', source: 'https://physionet.org/content/mimic-iv-ed/2.2/', asOf: 'undated', checked: '2026-11-22' },
      doi: { value: '10.13026/5ntk-km72', grade: 'A', source: 'https://physionet.org/content/mimic-iv-ed/2.2/', asOf: 'undated', checked: '2026-11-22' },
      zip: { value: 'likely', grade: 'C', source: 'https://github.com/MIT-LCP/physionet-build/blob/f9c0f0bf/physionet-django/search/urls.py', asOf: '2024-10-24', checked: '2026-11-22' },
      bigquery: { value: ['mimiciv_ed'], grade: 'A', source: 'https://github.com/MIT-LCP/mimic.mit.edu/blob/26c49804/docs/gettingstarted/cloud/bigquery.md', asOf: '2026-05-08', checked: '2026-11-22' },
      bucket: { notFound: true, checked: '2026-11-22' },
      aws: { notFound: true, checked: '2026-11-22' },
      openData: { notFound: true, checked: '2026-11-22' },
    },
    older: [
      {
        version: { value: '2.0', grade: 'A', source: 'https://physionet.org/content/mimic-iv-ed/2.0/', asOf: 'undated', checked: '2026-11-22' },
        published: { value: '2022-06-27', grade: 'A', source: 'https://physionet.org/content/mimic-iv-ed/2.0/', asOf: 'undated', checked: '2026-11-22' },
        doi: { value: '10.13026/as7t-c445', grade: 'A', source: 'https://physionet.org/content/mimic-iv-ed/2.0/', asOf: 'undated', checked: '2026-11-22' },
      },
      {
        version: { value: '1.0', grade: 'A', source: 'https://physionet.org/content/mimic-iv-ed/1.0/', asOf: 'undated', checked: '2026-11-22' },
        published: { value: '2021-06-03', grade: 'A', source: 'https://physionet.org/content/mimic-iv-ed/1.0/', asOf: 'undated', checked: '2026-11-22' },
        doi: { value: '10.13026/77z6-9w59', grade: 'A', source: 'https://physionet.org/content/mimic-iv-ed/1.0/', asOf: 'undated', checked: '2026-11-22' },
      },
    ],
  },
  {
    id: 'mimic-iv-note',
    title: 'MIMIC-IV-Note',
    holds: 'Discharge summaries and radiology reports',
    access: { value: 'credentialed', grade: 'A', source: 'https://physionet.org/content/mimic-iv-note/2.2/', asOf: 'undated', checked: '2026-11-22' },
    size: { notFound: true, checked: '2026-11-22' },
    notes: { value: { bigquery: 'mimiciv_note' }, grade: 'A', source: 'https://github.com/MIT-LCP/mimic.mit.edu/blob/26c49804/docs/gettingstarted/cloud/bigquery.md', asOf: '2026-05-08', checked: '2026-11-22' },
    current: {
      version: { value: '2.2', grade: 'A', source: 'https://physionet.org/content/mimic-iv-note/2.2/', asOf: 'undated', checked: '2026-11-22' },
      published: { value: '2023-01-06', grade: 'A', source: 'https://physionet.org/content/mimic-iv-note/2.2/', asOf: 'undated', checked: '2026-11-22' },
      doi: { value: '10.13026/1n74-ne17', grade: 'A', source: 'https://physionet.org/content/mimic-iv-note/2.2/', asOf: 'undated', checked: '2026-11-22' },
      zip: { value: 'likely', grade: 'C', source: 'https://github.com/MIT-LCP/physionet-build/blob/f9c0f0bf/physionet-django/search/urls.py', asOf: '2024-10-24', checked: '2026-11-22' },
      bigquery: { value: ['mimiciv_note'], grade: 'A', source: 'https://github.com/MIT-LCP/mimic.mit.edu/blob/26c49804/docs/gettingstarted/cloud/bigquery.md', asOf: '2026-05-08', checked: '2026-11-22' },
      bucket: { notFound: true, checked: '2026-11-22' },
      aws: { value: { kind: 'access-point' }, grade: 'B', source: 'public copy: access point in public code', asOf: 'undated', checked: '2026-11-22' },
      openData: { notFound: true, checked: '2026-11-22' },
    },
    older: [
      {
        version: { value: '2.1', grade: 'A', source: 'https://physionet.org/content/mimic-iv-note/2.1/', asOf: 'undated', checked: '2026-11-22' },
        published: { value: '2023-01-05', grade: 'A', source: 'https://physionet.org/content/mimic-iv-note/2.1/', asOf: 'undated', checked: '2026-11-22' },
        doi: { value: '10.13026/0p14-t007', grade: 'A', source: 'https://physionet.org/content/mimic-iv-note/2.1/', asOf: 'undated', checked: '2026-11-22' },
      },
    ],
  },
  {
    id: 'mimic-cxr',
    title: 'MIMIC-CXR',
    holds: 'Chest X-rays as DICOM, with reports',
    access: { value: 'credentialed', grade: 'A', source: 'https://physionet.org/content/mimic-cxr/2.1.0/', asOf: 'undated', checked: '2026-11-22' },
    size: { value: 'over 4.7 TB of files', grade: 'A', source: 'https://github.com/MIT-LCP/mimic.mit.edu/blob/26c49804/docs/gettingstarted/cloud/gcs.md', asOf: '2023-05-16', checked: '2026-11-22' },
    notes: { value: { file: 'mimic-cxr-reports.zip' }, grade: 'B', source: 'public copy: download commands in public code', asOf: 'undated', checked: '2026-11-28', note: 'the reports of all studies in one file' },
    current: {
      version: { value: '2.1.0', grade: 'A', source: 'https://physionet.org/content/mimic-cxr/2.1.0/', asOf: 'undated', checked: '2026-11-22' },
      published: { value: '2024-07-23', grade: 'A', source: 'https://physionet.org/content/mimic-cxr/2.1.0/', asOf: 'undated', checked: '2026-11-22' },
      doi: { value: '10.13026/4jqj-jw95', grade: 'A', source: 'https://physionet.org/content/mimic-cxr/2.1.0/', asOf: 'undated', checked: '2026-11-22' },
      zip: { notFound: true, checked: '2026-11-22' },
      bigquery: { value: ['mimic_cxr'], grade: 'B', source: 'public copy: data set name in public code', asOf: 'undated', checked: '2026-11-22' },
      bucket: { notFound: true, checked: '2026-11-22' },
      aws: { value: { kind: 'access-point' }, grade: 'B', source: 'public copy: access point in public code', asOf: 'undated', checked: '2026-11-22' },
      openData: { notFound: true, checked: '2026-11-22' },
    },
    older: [
      {
        version: { value: '2.0.0', grade: 'A', source: 'https://physionet.org/content/mimic-cxr/2.0.0/', asOf: 'undated', checked: '2026-11-22' },
        published: { value: '2019-09-19', grade: 'A', source: 'https://physionet.org/content/mimic-cxr/2.0.0/', asOf: 'undated', checked: '2026-11-22' },
        doi: { value: '10.13026/C2JT1Q', grade: 'A', source: 'https://physionet.org/content/mimic-cxr/2.0.0/', asOf: 'undated', checked: '2026-11-22' },
        bucket: { value: 'mimic-cxr-2.0.0.physionet.org', grade: 'A', source: 'https://github.com/MIT-LCP/physionet-build/issues/2004', asOf: '2023-05-16', checked: '2026-11-22' },
      },
    ],
  },
  {
    id: 'mimic-cxr-jpg',
    title: 'MIMIC-CXR-JPG',
    holds: 'Chest X-rays as JPEG, with labels',
    access: { value: 'credentialed', grade: 'A', source: 'https://physionet.org/content/mimic-cxr-jpg/2.1.0/', asOf: 'undated', checked: '2026-11-22' },
    size: { value: '570.3 GB of files, 567.1 GB as ZIP', grade: 'B', source: 'public copy: project page or report in a public repository', asOf: '2025-07', checked: '2026-11-22' },
    current: {
      version: { value: '2.1.0', grade: 'A', source: 'https://physionet.org/content/mimic-cxr-jpg/2.1.0/', asOf: 'undated', checked: '2026-11-22' },
      published: { value: '2024-03-12', grade: 'A', source: 'https://physionet.org/content/mimic-cxr-jpg/2.1.0/', asOf: 'undated', checked: '2026-11-22' },
      doi: { value: '10.13026/jsn5-t979', grade: 'A', source: 'https://physionet.org/content/mimic-cxr-jpg/2.1.0/', asOf: 'undated', checked: '2026-11-22' },
      zip: { value: 'shown', grade: 'B', source: 'public copy: MIMIC-CXR-JPG 2.1.0 project page', asOf: '2025-07', checked: '2026-11-22' },
      bigquery: { value: [], grade: 'B', source: 'public copy: MIMIC-CXR-JPG 2.1.0 project page', asOf: '2025-07', checked: '2026-11-22', note: 'the option is on the page; the name of the data set was not found, public code uses mimic_cxr' },
      bucket: { value: 'mimic-cxr-jpg-2.1.0.physionet.org', grade: 'B', source: 'public copy: bucket name in public code', asOf: 'undated', checked: '2026-11-22' },
      aws: { value: { kind: 'access-point' }, grade: 'B', source: 'public copy: access point in public code', asOf: 'undated', checked: '2026-11-22' },
      openData: { notFound: true, checked: '2026-11-22' },
    },
    older: [
      {
        version: { value: '2.0.0', grade: 'A', source: 'https://physionet.org/content/mimic-cxr-jpg/2.0.0/', asOf: 'undated', checked: '2026-11-22' },
        published: { value: '2019-11-14', grade: 'A', source: 'https://physionet.org/content/mimic-cxr-jpg/2.0.0/', asOf: 'undated', checked: '2026-11-22' },
        doi: { notFound: true, checked: '2026-11-22' },
        bucket: { value: 'mimic-cxr-jpg-2.0.0.physionet.org', grade: 'A', source: 'https://github.com/MIT-LCP/physionet-build/issues/2004', asOf: '2023-05-16', checked: '2026-11-22' },
      },
    ],
  },
  {
    id: 'mimic-iv-ecg',
    title: 'MIMIC-IV-ECG',
    holds: 'Electrocardiograms',
    access: { value: 'open', grade: 'A', source: 'https://physionet.org/content/mimic-iv-ecg/1.0/', asOf: '2026-06-05', checked: '2026-11-22' },
    size: { value: 'about 90 GB of files, 34 GB as ZIP', grade: 'C', source: 'https://github.com/MIT-LCP/mimic-code/issues/2001', asOf: '2026-05-06', checked: '2026-11-28' },
    current: {
      version: { value: '1.0', grade: 'A', source: 'https://github.com/awslabs/open-data-registry/blob/main/datasets/mimic-iv-ecg.yaml', asOf: '2026-06-05', checked: '2026-11-22' },
      published: { value: '2023-09-15', grade: 'A', source: 'https://physionet.org/content/mimic-iv-ecg/1.0/', asOf: 'undated', checked: '2026-11-22' },
      doi: { value: '10.13026/4nqg-sb35', grade: 'A', source: 'https://physionet.org/content/mimic-iv-ecg/1.0/', asOf: '2026-06-05', checked: '2026-11-22' },
      zip: { value: 'likely', grade: 'C', source: 'https://github.com/MIT-LCP/physionet-build/blob/f9c0f0bf/physionet-django/search/urls.py', asOf: '2024-10-24', checked: '2026-11-22' },
      bigquery: { value: ['mimiciv_ecg'], grade: 'B', source: 'public copy: data set name in public code', asOf: 'undated', checked: '2026-11-22' },
      bucket: { notFound: true, checked: '2026-11-22' },
      aws: { value: { kind: 'access-point' }, grade: 'B', source: 'public copy: access point in public code', asOf: '2026', checked: '2026-11-22', doubt: 'the AWS registry of June 2026 still names a bucket that is open to everybody, physionet-open; users in 2026 were given an access point' },
      openData: { value: 'https://registry.opendata.aws/mimic-iv-ecg/', grade: 'A', source: 'https://github.com/awslabs/open-data-registry/blob/main/datasets/mimic-iv-ecg.yaml', asOf: '2026-06-05', checked: '2026-11-22' },
    },
    older: [],
  },
  {
    id: 'mimic-iv-echo',
    title: 'MIMIC-IV-ECHO',
    holds: 'Echocardiograms',
    access: { value: 'credentialed', grade: 'A', source: 'https://physionet.org/content/mimic-iv-echo/1.0.1/', asOf: '2026-03', checked: '2026-11-22' },
    size: { value: 'about 1.7 TB of files', grade: 'C', source: 'public copy: project page or report in a public repository', asOf: '2026', checked: '2026-11-22' },
    current: {
      version: { value: '1.0.1', grade: 'B', source: 'public copy: version number in public repositories', asOf: '2026', checked: '2026-11-22' },
      published: { notFound: true, checked: '2026-11-22', note: 'after 2026-03-10' },
      doi: { value: '10.13026/307c-mr50', grade: 'B', source: 'public copy: citation in a public repository', asOf: '2026', checked: '2026-11-22' },
      zip: { notFound: true, checked: '2026-11-22' },
      bigquery: { value: ['mimiciv_echo'], grade: 'B', source: 'public copy: data set name in public code', asOf: '2026', checked: '2026-11-22' },
      bucket: { notFound: true, checked: '2026-11-22', note: 'public code names a bucket of version 1.0; none of 1.0.1 was found' },
      aws: { notFound: true, checked: '2026-11-22' },
      openData: { notFound: true, checked: '2026-11-22' },
    },
    older: [
      {
        version: { value: '1.0', grade: 'A', source: 'https://physionet.org/content/mimic-iv-echo/1.0/', asOf: 'undated', checked: '2026-11-22' },
        published: { value: '2026-03-10', grade: 'A', source: 'https://physionet.org/content/mimic-iv-echo/1.0/', asOf: 'undated', checked: '2026-11-22' },
        doi: { value: '10.13026/nrjh-5r77', grade: 'A', source: 'https://physionet.org/content/mimic-iv-echo/1.0/', asOf: 'undated', checked: '2026-11-22' },
        bucket: { value: 'mimic-iv-echo-1.0.physionet.org', grade: 'B', source: 'public copy: bucket name in public code', asOf: '2026', checked: '2026-11-22' },
      },
      {
        version: { value: '0.1', grade: 'A', source: 'https://physionet.org/content/mimic-iv-echo/0.1/', asOf: 'undated', checked: '2026-11-22' },
        published: { value: '2023-07-21', grade: 'A', source: 'https://physionet.org/content/mimic-iv-echo/0.1/', asOf: 'undated', checked: '2026-11-22' },
        doi: { value: '10.13026/ef48-v217', grade: 'A', source: 'https://physionet.org/content/mimic-iv-echo/0.1/', asOf: 'undated', checked: '2026-11-22' },
      },
    ],
  },
  {
    id: 'mimic4wdb',
    title: 'MIMIC-IV Waveform',
    holds: 'Bedside monitor waveforms',
    access: { value: 'open', grade: 'A', source: 'https://physionet.org/content/mimic4wdb/0.1.0/', asOf: 'undated', checked: '2026-11-22' },
    size: { notFound: true, checked: '2026-11-22' },
    current: {
      version: { value: '0.1.0', grade: 'A', source: 'https://physionet.org/content/mimic4wdb/0.1.0/', asOf: '2026-08-04', checked: '2026-11-22' },
      published: { value: '2022-07-10', grade: 'A', source: 'https://physionet.org/content/mimic4wdb/0.1.0/', asOf: 'undated', checked: '2026-11-22' },
      doi: { value: '10.13026/a2mw-f949', grade: 'A', source: 'https://physionet.org/content/mimic4wdb/0.1.0/', asOf: 'undated', checked: '2026-11-22' },
      zip: { notFound: true, checked: '2026-11-22' },
      bigquery: { notFound: true, checked: '2026-11-22' },
      bucket: { notFound: true, checked: '2026-11-22' },
      aws: { notFound: true, checked: '2026-11-22' },
      openData: { notFound: true, checked: '2026-11-22' },
    },
    older: [],
  },
  {
    id: 'mimic-iv-demo',
    title: 'MIMIC-IV demo',
    holds: 'A small open sample of MIMIC-IV: 100 patients',
    access: { value: 'open', grade: 'A', source: 'https://physionet.org/content/mimic-iv-demo/2.2/', asOf: '2026-06-05', checked: '2026-11-22' },
    size: { notFound: true, checked: '2026-11-22', note: '100 patients' },
    current: {
      version: { value: '2.2', grade: 'A', source: 'https://github.com/awslabs/open-data-registry/blob/main/datasets/mimic-iv-demo.yaml', asOf: '2026-06-05', checked: '2026-11-22' },
      published: { value: '2023-01-31', grade: 'A', source: 'https://physionet.org/content/mimic-iv-demo/2.2/', asOf: 'undated', checked: '2026-11-22' },
      doi: { value: '10.13026/dp1f-ex47', grade: 'A', source: 'https://github.com/awslabs/open-data-registry/blob/main/datasets/mimic-iv-demo.yaml', asOf: '2026-06-05', checked: '2026-11-22' },
      zip: { value: 'likely', grade: 'C', source: 'https://github.com/MIT-LCP/physionet-build/blob/f9c0f0bf/physionet-django/search/urls.py', asOf: '2024-10-24', checked: '2026-11-22' },
      bigquery: { notFound: true, checked: '2026-11-22', note: 'names mimiciv_demo* occur only in unreliable third-party text' },
      bucket: { notFound: true, checked: '2026-11-22' },
      aws: { value: { kind: 'open-bucket', bucket: 'physionet-open' }, grade: 'A', source: 'https://github.com/awslabs/open-data-registry/blob/main/datasets/mimic-iv-demo.yaml', asOf: '2026-06-05', checked: '2026-11-22' },
      openData: { value: 'https://registry.opendata.aws/mimic-iv-demo/', grade: 'A', source: 'https://github.com/awslabs/open-data-registry/blob/main/datasets/mimic-iv-demo.yaml', asOf: '2026-06-05', checked: '2026-11-22' },
    },
    older: [],
  },
  {
    id: 'mimiciii-demo',
    title: 'MIMIC-III demo',
    holds: 'A small open sample of MIMIC-III',
    access: { value: 'open', grade: 'A', source: 'https://github.com/MIT-LCP/mimic.mit.edu/blob/26c49804/docs/gettingstarted/cloud/bigquery.md', asOf: '2026-05-08', checked: '2026-11-22' },
    size: { notFound: true, checked: '2026-11-22' },
    current: {
      version: { value: '1.4', grade: 'B', source: 'public copy: version number in public repositories', asOf: 'undated', checked: '2026-11-22' },
      published: { notFound: true, checked: '2026-11-22' },
      doi: { notFound: true, checked: '2026-11-22' },
      zip: { notFound: true, checked: '2026-11-22' },
      bigquery: { value: ['mimiciii_demo'], grade: 'A', source: 'https://github.com/MIT-LCP/mimic.mit.edu/blob/26c49804/docs/gettingstarted/cloud/bigquery.md', asOf: '2026-05-08', checked: '2026-11-22', note: 'visible without a request' },
      bucket: { notFound: true, checked: '2026-11-22' },
      aws: { notFound: true, checked: '2026-11-22' },
      openData: { notFound: true, checked: '2026-11-22' },
    },
    older: [],
  },
  {
    id: 'eicu-crd',
    title: 'eICU-CRD',
    holds: 'Intensive care records from many hospitals',
    access: { value: 'credentialed', grade: 'B', source: 'https://github.com/hannesill/m4/blob/6ed5590/README.md', asOf: '2026-05-30', checked: '2026-11-22' },
    size: { value: 'about 20 GB compressed', grade: 'C', source: 'public copy: project page or report in a public repository', asOf: 'undated', checked: '2026-11-22' },
    current: {
      version: { value: '2.0', grade: 'B', source: 'https://github.com/hannesill/m4/blob/6ed5590/src/m4/core/datasets.py', asOf: '2026-05-30', checked: '2026-11-22' },
      published: { value: '2019-04', grade: 'B', source: 'public copy: citation in a public repository', asOf: 'undated', checked: '2026-11-22' },
      doi: { notFound: true, checked: '2026-11-22' },
      zip: { value: 'likely', grade: 'C', source: 'https://github.com/MIT-LCP/physionet-build/blob/f9c0f0bf/physionet-django/search/urls.py', asOf: '2024-10-24', checked: '2026-11-22' },
      bigquery: { value: ['eicu_crd', 'eicu_crd_derived'], grade: 'B', source: 'https://github.com/hannesill/m4/blob/6ed5590/docs/BIGQUERY.md', asOf: '2026-05-30', checked: '2026-11-22' },
      bucket: { value: 'eicu-crd-2.0.physionet.org', grade: 'A', source: 'https://github.com/MIT-LCP/physionet-build/pull/1340', asOf: '2021-05-12', checked: '2026-11-22', doubt: 'the only source is of May 2021' },
      aws: { notFound: true, checked: '2026-11-22' },
      openData: { notFound: true, checked: '2026-11-22' },
    },
    older: [],
  },
  {
    id: 'eicu-crd-demo',
    title: 'eICU-CRD demo',
    holds: 'A small open sample of eICU-CRD',
    access: { value: 'open', grade: 'A', source: 'https://github.com/MIT-LCP/mimic.mit.edu/blob/26c49804/docs/gettingstarted/cloud/bigquery.md', asOf: '2026-05-08', checked: '2026-11-22' },
    size: { notFound: true, checked: '2026-11-22' },
    current: {
      version: { value: '2.0.1', grade: 'B', source: 'public copy: version number in public repositories', asOf: '2026', checked: '2026-11-22' },
      published: { notFound: true, checked: '2026-11-22', note: '2021 as cited' },
      doi: { notFound: true, checked: '2026-11-22' },
      zip: { notFound: true, checked: '2026-11-22' },
      bigquery: { value: ['eicu_crd_demo'], grade: 'A', source: 'https://github.com/MIT-LCP/mimic.mit.edu/blob/26c49804/docs/gettingstarted/cloud/bigquery.md', asOf: '2026-05-08', checked: '2026-11-22', note: 'visible without a request' },
      bucket: { notFound: true, checked: '2026-11-22' },
      aws: { notFound: true, checked: '2026-11-22' },
      openData: { notFound: true, checked: '2026-11-22' },
    },
    older: [],
  },
] as const satisfies readonly Dataset[];

/** The data sets as plain `Dataset`s, for code that treats them alike. */
export const allDatasets: readonly Dataset[] = datasets;

/** All versions of a data set, newest first. */
export function versionsOf(dataset: Dataset): readonly OlderVersion[] {
  return [dataset.current, ...dataset.older];
}

/** The names that data sets have in BigQuery, with and without a version, each once. */
export function bigqueryNames(all: readonly Dataset[]): string[] {
  return [...new Set(all.flatMap((dataset) => [...versionsOf(dataset).flatMap((version) => valueOf(version.bigquery) ?? []), ...(dataset.rollingBigquery?.value ?? [])]))];
}
