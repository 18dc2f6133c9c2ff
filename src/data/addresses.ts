/**
 * Addresses and commands that follow from a data set's id and version by PhysioNet's own rules.
 * The rules are facts too: each function names its source.
 */
import { versionsOf, type AwsLocation, type Dataset, type OlderVersion } from './datasets';
import { valueOf, type Fact, type Finding } from './fact';

const CODE = 'https://github.com/MIT-LCP/physionet-build/blob/f9c0f0bf/physionet-django' as const;

/** The Google Cloud project that holds the data. It is never the project that pays. */
export const dataProject: Fact<string> =
  { value: 'physionet-data', grade: 'A', source: `${CODE}/notification/templates/notification/email/notify_gcp_access_request.html`, asOf: '2024-10-24', checked: '2026-11-22' };

/** PhysioNet's AWS account, which owns the access points. */
export const awsAccount: Fact<string> =
  { value: '724665945834', grade: 'A', source: 'https://github.com/MIT-LCP/physionet-build/issues/2086', asOf: '2023-10', checked: '2026-11-22' };

export const awsRegion: Fact<string> =
  { value: 'us-east-1', grade: 'B', source: 'public copy: s3.py of PhysioNet’s code', asOf: 'undated', checked: '2026-11-22' };

/** Project page of one version. Rule: `search/urls.py` of PhysioNet's code. */
export function projectPage(dataset: Dataset, version = dataset.current.version.value): string {
  return `https://physionet.org/content/${dataset.id}/${version}/`;
}

/** Folder of one version's files. Rule: as above. */
export function filesAddress(dataset: Dataset, version = dataset.current.version.value): string {
  return `https://physionet.org/files/${dataset.id}/${version}/`;
}

/**
 * The download command that the Files section prints. Open projects need no user name.
 * Rule: `published_project.html` of PhysioNet's code, 2024-10-24.
 *
 * @param file to take alone, with the list of fingerprints for the check
 */
export function wgetCommand(dataset: Dataset, version = dataset.current.version.value, file?: string): string {
  const login = dataset.access.value === 'open' ? '' : '--user USERNAME --ask-password ';
  const folder = filesAddress(dataset, version);
  return `wget -r -N -c -np ${login}${file === undefined ? folder : `${folder}${file} ${folder}SHA256SUMS.txt`}`;
}

/**
 * Name of a version's access point on AWS. NN stands for the number, which differs between people.
 * Rule: `s3.py` of PhysioNet's code (undated copy, after 2025-08).
 */
export function accessPointName(dataset: Dataset, version = dataset.current.version.value): string {
  return `${dataset.id}-v${version.replaceAll('.', '-')}-NN`;
}

/**
 * The newest version of a data set of which something was found: a new version is often out before it is in every cloud.
 *
 * @returns undefined if it was found of no version.
 */
export function newestWith<T>(dataset: Dataset, what: (version: OlderVersion) => Finding<T> | undefined): { version: string; value: T } | undefined {
  for (const version of versionsOf(dataset)) {
    const value = valueOf(what(version));
    if (value !== undefined) return { version: version.version.value, value };
  }
  return undefined;
}

/**
 * The sync command on AWS of the newest version that is there, for showing its form. NN differs between people, so readers are
 * told to copy the command from their own page. Rule: `s3.py` of PhysioNet's code (undated copy, after 2025-08).
 *
 * @returns undefined if no AWS location is known.
 */
export function awsCommand(dataset: Dataset): string | undefined {
  const newest = newestWith(dataset, ({ aws }) => aws);
  return newest && awsCommandAt(dataset, newest.version, newest.value);
}

/**
 * The same for one version whose place on AWS is known.
 *
 * @param file to take alone
 */
export function awsCommandAt(dataset: Dataset, version: string, location: AwsLocation, file?: string): string {
  const what = file === undefined ? 'sync' : 'cp';
  const path = `${dataset.id}/${version}/${file === undefined ? ' DESTINATION' : `${file} DESTINATION/${file}`}`;
  if (location.kind === 'open-bucket') return `aws s3 ${what} --no-sign-request s3://${location.bucket}/${path}`;
  return `aws s3 ${what} s3://arn:aws:s3:${awsRegion.value}:${awsAccount.value}:accesspoint/${accessPointName(dataset, version)}/${path}`;
}
