/**
 * The options that commands on pages may use, by command; an option that is not here is a typing error or new.
 * Read from the tools' own help: Google Cloud SDK 528.0.0 (gcloud), BigQuery CLI 2.1.18 (bq), gsutil 5.34,
 * aws-cli 1.45.11, GNU Wget 1.21.3, GNU coreutils 9.1 (sha256sum, mkdir, pwd, tail, df), GNU grep 3.8, GNU sed 4.9,
 * shasum 6.02, pip 23.2; `physionet`: its page on PyPI, 0.2.0;
 * gcloud storage rsync: its page in Google's documentation, November 2026.
 */
const GCLOUD = ['--account', '--billing-project', '--project', '--quiet'];
const AWS = ['--no-sign-request', '--profile', '--region', '--output'];
const BQ = ['--project_id', '--location', '--format', '--quiet', '-q'];

export const OPTIONS: Readonly<Record<string, readonly string[]>> = {
  'aws configure': ['--profile'],
  'aws s3 cp': [...AWS, '--dryrun', '--recursive', '--exclude', '--include'],
  'aws s3 ls': [...AWS, '--recursive', '--human-readable', '--summarize'],
  'aws s3 presign': [...AWS, '--expires-in'],
  'aws s3 sync': [...AWS, '--dryrun', '--exclude', '--include', '--size-only', '--exact-timestamps', '--no-progress', '--only-show-errors'],
  'aws sts get-caller-identity': AWS,
  'bq ls': [...BQ, '--max_results', '-n'],
  'bq mk': [...BQ, '--dataset', '-d', '--description', '--default_table_expiration'],
  'bq query': [...BQ, '--dry_run', '--use_legacy_sql', '--nouse_legacy_sql', '--maximum_bytes_billed', '--destination_table', '--max_rows'],
  'bq show': [...BQ, '--schema'],
  cd: [],
  df: ['-h'],
  echo: [],
  'gcloud auth application-default login': [...GCLOUD, '--no-launch-browser', '--no-browser', '--disable-quota-project'],
  'gcloud auth list': GCLOUD,
  'gcloud auth login': [...GCLOUD, '--no-launch-browser', '--no-browser', '--update-adc'],
  'gcloud billing projects unlink': GCLOUD,
  'gcloud config get-value': GCLOUD,
  'gcloud config set': GCLOUD,
  'gcloud projects delete': GCLOUD,
  'gcloud storage cp': [...GCLOUD, '--recursive', '-r', '-R', '--no-clobber', '-n', '--continue-on-error'],
  'gcloud storage du': [...GCLOUD, '--readable-sizes', '-r', '--summarize', '-s', '--total', '-c'],
  'gcloud storage ls': [...GCLOUD, '--recursive', '-r', '-R', '--long', '-l', '--readable-sizes'],
  'gcloud storage rsync': [...GCLOUD, '--recursive', '-r', '-R', '--dry-run', '--no-clobber', '-n'],
  // gsutil's own options stand before the command, those of the command after it.
  gsutil: ['-m', '-u', '-r', '-R', '-n', '-l', '-h', '-s'],
  grep: [],
  head: ['-c'],
  mkdir: ['-p'],
  pwd: [],
  'physionet download': ['--version', '--include'],
  'physionet show': ['--version', '--json'],
  'physionet versions': ['--json'],
  'pip install': ['--upgrade'],
  'python first.py': [],
  'python3 check_access.py': ['--dataset', '--version', '--project', '--profile', '--username', '--bucket', '--aws-command', '--timeout', '--json', '--verbose', '--yes'],
  'python3 venv': ['-m'],
  sed: [],
  sha256sum: ['-c', '--check', '--quiet'],
  shasum: ['-a', '-c'],
  source: [],
  tail: ['-n'],
  unset: [],
  wget: ['--version', '-r', '--recursive', '-N', '--timestamping', '-c', '--continue', '-np', '--no-parent', '-nH', '--no-host-directories', '--cut-dirs', '-P', '--directory-prefix', '--user', '--ask-password', '-i', '--input-file', '-l', '--level', '-A', '--accept', '-R', '--reject', '-x', '--force-directories', '--tries', '--waitretry', '--timeout', '--retry-connrefused', '--retry-on-http-error'],
};
