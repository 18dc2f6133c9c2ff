/**
 * Every label and notice of PhysioNet and the cloud consoles that a page quotes, word for word.
 *
 * On pages a label stands in bold and nothing else does; `npm run check` holds each bold span and each
 * quoted notice to this list. In a notice, EMAIL, TITLE and X stand for the reader's own address, the
 * project and its version.
 */
import type { Fact, Grade, Source } from './fact';

export interface Label extends Fact<string> {
  /** The page or program that shows it. */
  where: string;
  kind: 'label' | 'success' | 'failure' | 'refusal';
}

const CODE = 'https://github.com/MIT-LCP/physionet-build/blob/f9c0f0bf/physionet-django' as const;
const CHECKED = '2026-11-22';

/** Several labels from one source: the usual case, since a screen is read at one time. */
function from(
  where: string,
  source: Source,
  asOf: string,
  grade: Grade,
  values: readonly string[],
  kind: Label['kind'] = 'label',
): Label[] {
  return values.map((value) => ({ value, where, source, asOf, grade, checked: CHECKED, kind }));
}

export const labels: readonly Label[] = [
  ...from('PhysioNet settings menu', `${CODE}/user/templatetags/user_templatetags.py`, '2024-10-24', 'A', [
    'Profile', 'Emails', 'Cloud', 'ORCID', 'Credentialing', 'Training', 'Agreements',
  ]),
  ...from('PhysioNet, Emails', `${CODE}/user/templates/user/edit_emails.html`, '2024-10-24', 'A', ['Add Email']),
  ...from('PhysioNet, Cloud', `${CODE}/user/templates/user/edit_cloud.html`, '2024-10-24', 'A', [
    'Edit Cloud Details', 'Google Cloud Platform', 'Google (Email)', 'Amazon Web Services', 'Save', 'Submit', 'Remove',
    'Verify AWS Account',
  ]),
  ...from('PhysioNet, Cloud', `${CODE}/user/views.py`, '2024-10-24', 'A',
    ['Your cloud information has been saved.'], 'success'),
  ...from('PhysioNet, Cloud', `${CODE}/user/validators.py`, '2024-10-24', 'A', [
    'Invalid ARN. Please use an IAM user identity (arn:aws:iam::111111111111:user/NAME) rather than a root user or IAM role.',
    'Copy and paste the output of the `aws sts get-caller-identity` command.',
  ], 'refusal'),
  ...from('PhysioNet, Cloud', `${CODE}/user/awsverification.py`, '2024-10-24', 'A',
    ['AWS identity verification is currently unavailable.'], 'refusal'),

  ...from('PhysioNet project page', `${CODE}/project/templates/project/published_project.html`, '2024-10-24', 'A', [
    'Files', 'Access the files', 'Download the ZIP file', 'Request access', 'Google Cloud Storage Browser',
    'Request access using Google BigQuery.', 'Open Data repository', 'Download the files using your terminal:',
    'Request access to the files using the Google Cloud Storage Browser. Login with a Google account is required.',
    'Access using AWS Open Data repository',
    'Download the files using AWS command line tools:',
    'Total uncompressed size:',
  ]),
  ...from('PhysioNet project page', 'public copy: MIMIC-CXR-JPG 2.1.0 project page', '2025-07', 'B', [
    'To download the files using AWS command line tools, first configure your AWS credentials.',
    'configure your AWS credentials',
  ]),
  ...from('PhysioNet project page', 'https://github.com/MIT-LCP/physionet-build/pull/2446', '2025-07-15', 'A', [
    'Enable AWS access',
  ]),
  ...from('PhysioNet project page, a requirement is missing',
    `${CODE}/project/templates/project/published_project_unauthorized.html`, '2024-10-24', 'A', [
      'This is a restricted-access resource. To access the files, you must fulfill all of the following requirements:',
      'credentialed user', 'complete required training:', 'sign the data use agreement',
      'be a credentialed user', 'sign the data use agreement for the project',
    ]),
  ...from('PhysioNet project page', 'https://github.com/MIT-LCP/mimic-code/issues/1936', '2025-09-22', 'A', [
    'Data is not available in your region due to legal or policy restrictions.',
  ], 'failure'),
  ...from('PhysioNet, Sign Data Use Agreement', `${CODE}/project/templates/project/sign_dua.html`, '2024-10-24', 'A', [
    'I agree', 'Sign Data Use Agreement',
  ]),

  ...from('PhysioNet, after the request', `${CODE}/project/utility.py`, '2024-10-24', 'A', [
    'Access to the GCP BigQuery has been granted to EMAIL for project: TITLE vX',
    'Access to the GCP bucket has been granted to EMAIL for project: TITLE vX',
    'Access to the GCP BigQuery was previously awarded to EMAIL for project: TITLE vX',
    'Access to the GCP bucket was previously awarded to EMAIL for project: TITLE vX',
  ], 'success'),
  ...from('PhysioNet, after the request', `${CODE}/project/utility.py`, '2024-10-24', 'A', [
    'Unable to provision access, please verify EMAIL is a valid Google account',
    'Unable to grant Access to the GCP BigQuery access to EMAIL for TITLE vX',
  ], 'failure'),
  ...from('PhysioNet, after the request', `${CODE}/project/views.py`, '2024-10-24', 'A', [
    'Please set the user cloud information in your settings',
  ], 'failure'),
  ...from('E-mail from PhysioNet', `${CODE}/notification/templates/notification/email/notify_gcp_access_request.html`,
    '2024-10-24', 'A', [
      'PhysioNet Google Cloud Platform BigQuery access', 'PhysioNet Google Cloud Platform storage read access',
      '+ADD DATA', 'Star a project by name',
    ]),

  ...from('CITI Program', `${CODE}/templates/about/citi_course.html`, '2024-10-24', 'A', [
    'Massachusetts Institute of Technology Affiliates', 'Data or Specimens Only Research', 'Conflicts of Interest',
    'Add affiliation', 'Records', 'View-Print-Share', 'Completion Record',
  ]),
  ...from('PhysioNet, Credentialing', `${CODE}/user/templates/user/credential_application.html`, '2024-10-24', 'A', [
    'Application for Credentialed Access', 'Personal Details', 'Reference', 'Research Area',
  ]),

  ...from('BigQuery console', 'https://cloud.google.com/bigquery/docs/release-notes#November_07_2022', '2022-11-07', 'A', [
    'Explorer',
  ]),
  ...from('BigQuery console', 'https://docs.cloud.google.com/bigquery/docs/running-queries', 'undated', 'B', ['Run']),
  ...from('BigQuery console', 'https://tempered.works/posts/2024/02/16/the-bigquery-safety-net/', '2024-02-16', 'B', [
    'More', 'Query settings', 'Advanced settings', 'Maximum bytes billed',
  ]),
  ...from('BigQuery', 'https://github.com/MIT-LCP/mimic-code/issues/1986', '2026-04-13', 'A', [
    'User does not have permission to query table physionet-data:DATASET.TABLE, or perhaps it does not exist.',
  ], 'failure'),
  ...from('BigQuery', 'https://github.com/MIT-LCP/mimic-code/issues/1175', '2021-10-21', 'A', [
    'Access Denied: Project physionet-data: User does not have bigquery.jobs.create permission in project physionet-data.',
  ], 'failure'),
  ...from('BigQuery', 'https://www.edureka.co/community/questions/60005/there-way-limit-the-query-costs-restricting-the-number-bytes', 'undated', 'B', [
    'Query exceeded limit for bytes billed',
  ], 'failure'),
  ...from('Cloud Storage', 'https://github.com/MIT-LCP/physionet-build/pull/1340', '2021-05-12', 'A', [
    'BadRequestException: 400 Bucket is requester pays bucket but no user project provided.',
    'ServiceException: 401 Requester pays bucket access requires authentication.',
  ], 'failure'),
  ...from('AWS command line', 'https://github.com/MIT-LCP/mimic-code/issues/1896', '2025-05-05', 'A', [
    'An error occurred (AccessDenied) when calling the ListObjectsV2 operation: Access Denied',
  ], 'failure'),
];
