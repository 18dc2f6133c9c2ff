/**
 * Every label and notice of PhysioNet and the cloud consoles that a page quotes, word for word.
 *
 * On pages a label stands in bold and nothing else does; `npm run check` holds each bold span and each
 * quoted message to this list. In a notice, EMAIL, TITLE and X stand for the reader's own address, the
 * project and its version.
 *
 * One line is one label. To confirm one, see CONTRIBUTING.md, "Facts".
 */
import type { Fact } from './fact';

export interface Label extends Fact<string> {
  /** The page or program that shows it. */
  where: string;
  kind: 'label' | 'success' | 'failure' | 'refusal';
}

const CODE = 'https://github.com/MIT-LCP/physionet-build/blob/f9c0f0bf/physionet-django' as const;

export const labels: readonly Label[] = [
  // PhysioNet settings menu
  { value: 'Profile', kind: 'label', where: 'PhysioNet settings menu', grade: 'A', source: `${CODE}/user/templatetags/user_templatetags.py`, asOf: '2024-10-24', checked: '2026-11-22' },
  { value: 'Emails', kind: 'label', where: 'PhysioNet settings menu', grade: 'A', source: `${CODE}/user/templatetags/user_templatetags.py`, asOf: '2024-10-24', checked: '2026-11-22' },
  { value: 'Cloud', kind: 'label', where: 'PhysioNet settings menu', grade: 'A', source: `${CODE}/user/templatetags/user_templatetags.py`, asOf: '2024-10-24', checked: '2026-11-22' },
  { value: 'ORCID', kind: 'label', where: 'PhysioNet settings menu', grade: 'A', source: `${CODE}/user/templatetags/user_templatetags.py`, asOf: '2024-10-24', checked: '2026-11-22' },
  { value: 'Credentialing', kind: 'label', where: 'PhysioNet settings menu', grade: 'A', source: `${CODE}/user/templatetags/user_templatetags.py`, asOf: '2024-10-24', checked: '2026-11-22' },
  { value: 'Training', kind: 'label', where: 'PhysioNet settings menu', grade: 'A', source: `${CODE}/user/templatetags/user_templatetags.py`, asOf: '2024-10-24', checked: '2026-11-22' },
  { value: 'Agreements', kind: 'label', where: 'PhysioNet settings menu', grade: 'A', source: `${CODE}/user/templatetags/user_templatetags.py`, asOf: '2024-10-24', checked: '2026-11-22' },

  // PhysioNet, Emails
  { value: 'Add Email', kind: 'label', where: 'PhysioNet, Emails', grade: 'A', source: `${CODE}/user/templates/user/edit_emails.html`, asOf: '2024-10-24', checked: '2026-11-22' },

  // PhysioNet, Cloud
  { value: 'Edit Cloud Details', kind: 'label', where: 'PhysioNet, Cloud', grade: 'A', source: `${CODE}/user/templates/user/edit_cloud.html`, asOf: '2024-10-24', checked: '2026-11-22' },
  { value: 'Google Cloud Platform', kind: 'label', where: 'PhysioNet, Cloud', grade: 'A', source: `${CODE}/user/templates/user/edit_cloud.html`, asOf: '2024-10-24', checked: '2026-11-22' },
  { value: 'Google (Email)', kind: 'label', where: 'PhysioNet, Cloud', grade: 'A', source: `${CODE}/user/templates/user/edit_cloud.html`, asOf: '2024-10-24', checked: '2026-11-22' },
  { value: 'Amazon Web Services', kind: 'label', where: 'PhysioNet, Cloud', grade: 'A', source: `${CODE}/user/templates/user/edit_cloud.html`, asOf: '2024-10-24', checked: '2026-11-22' },
  { value: 'Save', kind: 'label', where: 'PhysioNet, Cloud', grade: 'A', source: `${CODE}/user/templates/user/edit_cloud.html`, asOf: '2024-10-24', checked: '2026-11-22' },
  { value: 'Submit', kind: 'label', where: 'PhysioNet, Cloud', grade: 'A', source: `${CODE}/user/templates/user/edit_cloud.html`, asOf: '2024-10-24', checked: '2026-11-22' },
  { value: 'Remove', kind: 'label', where: 'PhysioNet, Cloud', grade: 'A', source: `${CODE}/user/templates/user/edit_cloud.html`, asOf: '2024-10-24', checked: '2026-11-22' },
  { value: 'Verify AWS Account', kind: 'label', where: 'PhysioNet, Cloud', grade: 'A', source: `${CODE}/user/templates/user/edit_cloud.html`, asOf: '2024-10-24', checked: '2026-11-22' },
  { value: 'Your cloud information has been saved.', kind: 'success', where: 'PhysioNet, Cloud', grade: 'A', source: `${CODE}/user/views.py`, asOf: '2024-10-24', checked: '2026-11-22' },
  { value: 'Invalid ARN. Please use an IAM user identity (arn:aws:iam::111111111111:user/NAME) rather than a root user or IAM role.', kind: 'refusal', where: 'PhysioNet, Cloud', grade: 'A', source: `${CODE}/user/validators.py`, asOf: '2024-10-24', checked: '2026-11-22' },
  { value: 'Copy and paste the output of the `aws sts get-caller-identity` command.', kind: 'refusal', where: 'PhysioNet, Cloud', grade: 'A', source: `${CODE}/user/validators.py`, asOf: '2024-10-24', checked: '2026-11-22' },
  { value: 'AWS identity verification is currently unavailable.', kind: 'refusal', where: 'PhysioNet, Cloud', grade: 'A', source: `${CODE}/user/awsverification.py`, asOf: '2024-10-24', checked: '2026-11-22' },

  // PhysioNet project page
  { value: 'Files', kind: 'label', where: 'PhysioNet project page', grade: 'A', source: `${CODE}/project/templates/project/published_project.html`, asOf: '2024-10-24', checked: '2026-11-22' },
  { value: 'Access the files', kind: 'label', where: 'PhysioNet project page', grade: 'A', source: `${CODE}/project/templates/project/published_project.html`, asOf: '2024-10-24', checked: '2026-11-22' },
  { value: 'Download the ZIP file', kind: 'label', where: 'PhysioNet project page', grade: 'A', source: `${CODE}/project/templates/project/published_project.html`, asOf: '2024-10-24', checked: '2026-11-22' },
  { value: 'Request access', kind: 'label', where: 'PhysioNet project page', grade: 'A', source: `${CODE}/project/templates/project/published_project.html`, asOf: '2024-10-24', checked: '2026-11-22' },
  { value: 'Google Cloud Storage Browser', kind: 'label', where: 'PhysioNet project page', grade: 'A', source: `${CODE}/project/templates/project/published_project.html`, asOf: '2024-10-24', checked: '2026-11-22' },
  { value: 'Request access using Google BigQuery.', kind: 'label', where: 'PhysioNet project page', grade: 'A', source: `${CODE}/project/templates/project/published_project.html`, asOf: '2024-10-24', checked: '2026-11-22' },
  { value: 'Open Data repository', kind: 'label', where: 'PhysioNet project page', grade: 'A', source: `${CODE}/project/templates/project/published_project.html`, asOf: '2024-10-24', checked: '2026-11-22' },
  { value: 'Download the files using your terminal:', kind: 'label', where: 'PhysioNet project page', grade: 'A', source: `${CODE}/project/templates/project/published_project.html`, asOf: '2024-10-24', checked: '2026-11-22' },
  { value: 'Request access to the files using the Google Cloud Storage Browser. Login with a Google account is required.', kind: 'label', where: 'PhysioNet project page', grade: 'A', source: `${CODE}/project/templates/project/published_project.html`, asOf: '2024-10-24', checked: '2026-11-22' },
  { value: 'Access using AWS Open Data repository', kind: 'label', where: 'PhysioNet project page', grade: 'A', source: `${CODE}/project/templates/project/published_project.html`, asOf: '2024-10-24', checked: '2026-11-22' },
  { value: 'Download the files using AWS command line tools:', kind: 'label', where: 'PhysioNet project page', grade: 'A', source: `${CODE}/project/templates/project/published_project.html`, asOf: '2024-10-24', checked: '2026-11-22' },
  { value: 'Total uncompressed size:', kind: 'label', where: 'PhysioNet project page', grade: 'A', source: `${CODE}/project/templates/project/published_project.html`, asOf: '2024-10-24', checked: '2026-11-22' },
  { value: 'To download the files using AWS command line tools, first configure your AWS credentials.', kind: 'label', where: 'PhysioNet project page', grade: 'B', source: 'public copy: MIMIC-CXR-JPG 2.1.0 project page', asOf: '2025-07', checked: '2026-11-22' },
  { value: 'configure your AWS credentials', kind: 'label', where: 'PhysioNet project page', grade: 'B', source: 'public copy: MIMIC-CXR-JPG 2.1.0 project page', asOf: '2025-07', checked: '2026-11-22' },
  { value: 'Enable AWS access', kind: 'label', where: 'PhysioNet project page', grade: 'A', source: 'https://github.com/MIT-LCP/physionet-build/pull/2446', asOf: '2025-07-15', checked: '2026-11-22' },

  // PhysioNet project page, a requirement is missing
  { value: 'This is a restricted-access resource. To access the files, you must fulfill all of the following requirements:', kind: 'label', where: 'PhysioNet project page, a requirement is missing', grade: 'A', source: `${CODE}/project/templates/project/published_project_unauthorized.html`, asOf: '2024-10-24', checked: '2026-11-22' },
  { value: 'credentialed user', kind: 'label', where: 'PhysioNet project page, a requirement is missing', grade: 'A', source: `${CODE}/project/templates/project/published_project_unauthorized.html`, asOf: '2024-10-24', checked: '2026-11-22' },
  { value: 'complete required training:', kind: 'label', where: 'PhysioNet project page, a requirement is missing', grade: 'A', source: `${CODE}/project/templates/project/published_project_unauthorized.html`, asOf: '2024-10-24', checked: '2026-11-22' },
  { value: 'sign the data use agreement', kind: 'label', where: 'PhysioNet project page, a requirement is missing', grade: 'A', source: `${CODE}/project/templates/project/published_project_unauthorized.html`, asOf: '2024-10-24', checked: '2026-11-22' },
  { value: 'be a credentialed user', kind: 'label', where: 'PhysioNet project page, a requirement is missing', grade: 'A', source: `${CODE}/project/templates/project/published_project_unauthorized.html`, asOf: '2024-10-24', checked: '2026-11-22' },
  { value: 'sign the data use agreement for the project', kind: 'label', where: 'PhysioNet project page, a requirement is missing', grade: 'A', source: `${CODE}/project/templates/project/published_project_unauthorized.html`, asOf: '2024-10-24', checked: '2026-11-22' },

  // PhysioNet project page
  { value: 'Data is not available in your region due to legal or policy restrictions.', kind: 'failure', where: 'PhysioNet project page', grade: 'A', source: 'https://github.com/MIT-LCP/mimic-code/issues/1936', asOf: '2025-09-22', checked: '2026-11-22' },

  // PhysioNet, Sign Data Use Agreement
  { value: 'I agree', kind: 'label', where: 'PhysioNet, Sign Data Use Agreement', grade: 'A', source: `${CODE}/project/templates/project/sign_dua.html`, asOf: '2024-10-24', checked: '2026-11-22' },
  { value: 'Sign Data Use Agreement', kind: 'label', where: 'PhysioNet, Sign Data Use Agreement', grade: 'A', source: `${CODE}/project/templates/project/sign_dua.html`, asOf: '2024-10-24', checked: '2026-11-22' },

  // PhysioNet, after the request
  { value: 'Access to the GCP BigQuery has been granted to EMAIL for project: TITLE vX', kind: 'success', where: 'PhysioNet, after the request', grade: 'A', source: `${CODE}/project/utility.py`, asOf: '2024-10-24', checked: '2026-11-22' },
  { value: 'Access to the GCP bucket has been granted to EMAIL for project: TITLE vX', kind: 'success', where: 'PhysioNet, after the request', grade: 'A', source: `${CODE}/project/utility.py`, asOf: '2024-10-24', checked: '2026-11-22' },
  { value: 'Access to the GCP BigQuery was previously awarded to EMAIL for project: TITLE vX', kind: 'success', where: 'PhysioNet, after the request', grade: 'A', source: `${CODE}/project/utility.py`, asOf: '2024-10-24', checked: '2026-11-22' },
  { value: 'Access to the GCP bucket was previously awarded to EMAIL for project: TITLE vX', kind: 'success', where: 'PhysioNet, after the request', grade: 'A', source: `${CODE}/project/utility.py`, asOf: '2024-10-24', checked: '2026-11-22' },
  { value: 'Unable to provision access, please verify EMAIL is a valid Google account', kind: 'failure', where: 'PhysioNet, after the request', grade: 'A', source: `${CODE}/project/utility.py`, asOf: '2024-10-24', checked: '2026-11-22' },
  { value: 'Unable to grant Access to the GCP BigQuery access to EMAIL for TITLE vX', kind: 'failure', where: 'PhysioNet, after the request', grade: 'A', source: `${CODE}/project/utility.py`, asOf: '2024-10-24', checked: '2026-11-22' },
  { value: 'Please set the user cloud information in your settings', kind: 'failure', where: 'PhysioNet, after the request', grade: 'A', source: `${CODE}/project/views.py`, asOf: '2024-10-24', checked: '2026-11-22' },

  // E-mail from PhysioNet
  { value: 'PhysioNet Google Cloud Platform BigQuery access', kind: 'label', where: 'E-mail from PhysioNet', grade: 'A', source: `${CODE}/notification/templates/notification/email/notify_gcp_access_request.html`, asOf: '2024-10-24', checked: '2026-11-22' },
  { value: 'PhysioNet Google Cloud Platform storage read access', kind: 'label', where: 'E-mail from PhysioNet', grade: 'A', source: `${CODE}/notification/templates/notification/email/notify_gcp_access_request.html`, asOf: '2024-10-24', checked: '2026-11-22' },
  { value: '+ADD DATA', kind: 'label', where: 'E-mail from PhysioNet', grade: 'A', source: `${CODE}/notification/templates/notification/email/notify_gcp_access_request.html`, asOf: '2024-10-24', checked: '2026-11-22' },
  { value: 'Star a project by name', kind: 'label', where: 'E-mail from PhysioNet', grade: 'A', source: `${CODE}/notification/templates/notification/email/notify_gcp_access_request.html`, asOf: '2024-10-24', checked: '2026-11-22' },

  // CITI Program
  { value: 'Massachusetts Institute of Technology Affiliates', kind: 'label', where: 'CITI Program', grade: 'A', source: `${CODE}/templates/about/citi_course.html`, asOf: '2024-10-24', checked: '2026-11-22' },
  { value: 'Data or Specimens Only Research', kind: 'label', where: 'CITI Program', grade: 'A', source: `${CODE}/templates/about/citi_course.html`, asOf: '2024-10-24', checked: '2026-11-22' },
  { value: 'Conflicts of Interest', kind: 'label', where: 'CITI Program', grade: 'A', source: `${CODE}/templates/about/citi_course.html`, asOf: '2024-10-24', checked: '2026-11-22' },
  { value: 'Add affiliation', kind: 'label', where: 'CITI Program', grade: 'A', source: `${CODE}/templates/about/citi_course.html`, asOf: '2024-10-24', checked: '2026-11-22' },
  { value: 'Records', kind: 'label', where: 'CITI Program', grade: 'A', source: `${CODE}/templates/about/citi_course.html`, asOf: '2024-10-24', checked: '2026-11-22' },
  { value: 'View-Print-Share', kind: 'label', where: 'CITI Program', grade: 'A', source: `${CODE}/templates/about/citi_course.html`, asOf: '2024-10-24', checked: '2026-11-22' },
  { value: 'Completion Record', kind: 'label', where: 'CITI Program', grade: 'A', source: `${CODE}/templates/about/citi_course.html`, asOf: '2024-10-24', checked: '2026-11-22' },

  // PhysioNet, Credentialing
  { value: 'Application for Credentialed Access', kind: 'label', where: 'PhysioNet, Credentialing', grade: 'A', source: `${CODE}/user/templates/user/credential_application.html`, asOf: '2024-10-24', checked: '2026-11-22' },
  { value: 'Personal Details', kind: 'label', where: 'PhysioNet, Credentialing', grade: 'A', source: `${CODE}/user/templates/user/credential_application.html`, asOf: '2024-10-24', checked: '2026-11-22' },
  { value: 'Reference', kind: 'label', where: 'PhysioNet, Credentialing', grade: 'A', source: `${CODE}/user/templates/user/credential_application.html`, asOf: '2024-10-24', checked: '2026-11-22' },
  { value: 'Research Area', kind: 'label', where: 'PhysioNet, Credentialing', grade: 'A', source: `${CODE}/user/templates/user/credential_application.html`, asOf: '2024-10-24', checked: '2026-11-22' },

  // BigQuery console
  { value: 'Explorer', kind: 'label', where: 'BigQuery console', grade: 'A', source: 'https://cloud.google.com/bigquery/docs/release-notes#November_07_2022', asOf: '2022-11-07', checked: '2026-11-22' },
  { value: 'Run', kind: 'label', where: 'BigQuery console', grade: 'B', source: 'https://docs.cloud.google.com/bigquery/docs/running-queries', asOf: 'undated', checked: '2026-11-22' },
  { value: 'More', kind: 'label', where: 'BigQuery console', grade: 'B', source: 'https://tempered.works/posts/2024/02/16/the-bigquery-safety-net/', asOf: '2024-02-16', checked: '2026-11-22' },
  { value: 'Query settings', kind: 'label', where: 'BigQuery console', grade: 'B', source: 'https://tempered.works/posts/2024/02/16/the-bigquery-safety-net/', asOf: '2024-02-16', checked: '2026-11-22' },
  { value: 'Advanced settings', kind: 'label', where: 'BigQuery console', grade: 'B', source: 'https://tempered.works/posts/2024/02/16/the-bigquery-safety-net/', asOf: '2024-02-16', checked: '2026-11-22' },
  { value: 'Maximum bytes billed', kind: 'label', where: 'BigQuery console', grade: 'B', source: 'https://tempered.works/posts/2024/02/16/the-bigquery-safety-net/', asOf: '2024-02-16', checked: '2026-11-22' },

  // Google Cloud console, quotas
  { value: 'Query usage per day', kind: 'label', where: 'Google Cloud console, quotas', grade: 'A', source: 'https://docs.cloud.google.com/bigquery/docs/custom-quotas', asOf: 'undated', checked: '2026-11-23' },
  { value: 'Query usage per day per user', kind: 'label', where: 'Google Cloud console, quotas', grade: 'A', source: 'https://docs.cloud.google.com/bigquery/docs/custom-quotas', asOf: 'undated', checked: '2026-11-23' },

  // BigQuery
  { value: 'User does not have permission to query table physionet-data:DATASET.TABLE, or perhaps it does not exist.', kind: 'failure', where: 'BigQuery', grade: 'A', source: 'https://github.com/MIT-LCP/mimic-code/issues/1986', asOf: '2026-04-13', checked: '2026-11-22' },
  { value: 'Access Denied: Project physionet-data: User does not have bigquery.jobs.create permission in project physionet-data.', kind: 'failure', where: 'BigQuery', grade: 'A', source: 'https://github.com/MIT-LCP/mimic-code/issues/1175', asOf: '2021-10-21', checked: '2026-11-22' },
  { value: 'Query exceeded limit for bytes billed', kind: 'failure', where: 'BigQuery', grade: 'B', source: 'https://www.edureka.co/community/questions/60005/there-way-limit-the-query-costs-restricting-the-number-bytes', asOf: 'undated', checked: '2026-11-22' },

  // Cloud Storage
  { value: 'BadRequestException: 400 Bucket is requester pays bucket but no user project provided.', kind: 'failure', where: 'Cloud Storage', grade: 'A', source: 'https://github.com/MIT-LCP/physionet-build/pull/1340', asOf: '2021-05-12', checked: '2026-11-22' },
  { value: 'ServiceException: 401 Requester pays bucket access requires authentication.', kind: 'failure', where: 'Cloud Storage', grade: 'A', source: 'https://github.com/MIT-LCP/physionet-build/pull/1340', asOf: '2021-05-12', checked: '2026-11-22' },

  // AWS command line
  { value: 'An error occurred (AccessDenied) when calling the ListObjectsV2 operation: Access Denied', kind: 'failure', where: 'AWS command line', grade: 'A', source: 'https://github.com/MIT-LCP/mimic-code/issues/1896', asOf: '2025-05-05', checked: '2026-11-22' },
];

/**
 * The label with exactly these words.
 *
 * @throws if there is none, with the list to add it to.
 */
export function label(words: string): Label {
  const found = labels.find((candidate) => candidate.value === words);
  if (!found) throw new Error(`"${words}" is not in src/data/labels.ts. Add it there, with the source in which you read it.`);
  return found;
}
