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
}

const CODE = 'https://github.com/MIT-LCP/physionet-build/blob/f9c0f0bf/physionet-django' as const;

export const labels: readonly Label[] = [
  // PhysioNet settings menu
  { value: 'Profile', where: 'PhysioNet settings menu', grade: 'A', source: `${CODE}/user/templatetags/user_templatetags.py`, asOf: '2024-10-24', checked: '2026-11-22' },
  { value: 'Password', where: 'PhysioNet settings menu', grade: 'A', source: `${CODE}/user/templatetags/user_templatetags.py`, asOf: '2024-10-24', checked: '2026-11-22' },
  { value: 'Emails', where: 'PhysioNet settings menu', grade: 'A', source: `${CODE}/user/templatetags/user_templatetags.py`, asOf: '2024-10-24', checked: '2026-11-22' },
  { value: 'Username', where: 'PhysioNet settings menu', grade: 'A', source: `${CODE}/user/templatetags/user_templatetags.py`, asOf: '2024-10-24', checked: '2026-11-22' },
  { value: 'Cloud', where: 'PhysioNet settings menu', grade: 'A', source: `${CODE}/user/templatetags/user_templatetags.py`, asOf: '2024-10-24', checked: '2026-11-22' },
  { value: 'ORCID', where: 'PhysioNet settings menu', grade: 'A', source: `${CODE}/user/templatetags/user_templatetags.py`, asOf: '2024-10-24', checked: '2026-11-22' },
  { value: 'Credentialing', where: 'PhysioNet settings menu', grade: 'A', source: `${CODE}/user/templatetags/user_templatetags.py`, asOf: '2024-10-24', checked: '2026-11-22' },
  { value: 'Training', where: 'PhysioNet settings menu', grade: 'A', source: `${CODE}/user/templatetags/user_templatetags.py`, asOf: '2024-10-24', checked: '2026-11-22' },
  { value: 'Certification', where: 'PhysioNet settings menu', grade: 'A', source: `${CODE}/user/templatetags/user_templatetags.py`, asOf: '2024-10-24', checked: '2026-11-22' },
  { value: 'Agreements', where: 'PhysioNet settings menu', grade: 'A', source: `${CODE}/user/templatetags/user_templatetags.py`, asOf: '2024-10-24', checked: '2026-11-22' },

  // PhysioNet, Emails
  { value: 'Add Email', where: 'PhysioNet, Emails', grade: 'A', source: `${CODE}/user/templates/user/edit_emails.html`, asOf: '2024-10-24', checked: '2026-11-22' },
  { value: 'Your Emails', where: 'PhysioNet, Emails', grade: 'A', source: 'https://github.com/MIT-LCP/physionet-build/blob/0c6f7548/physionet-django/user/templates/user/edit_emails.html', asOf: 'undated', checked: '2026-11-22' },
  { value: 'Primary', where: 'PhysioNet, Emails', grade: 'A', source: 'https://github.com/MIT-LCP/physionet-build/blob/0c6f7548/physionet-django/user/templates/user/edit_emails.html', asOf: 'undated', checked: '2026-11-22' },
  { value: 'Add another email address. A message will be sent to the address for verification.', where: 'PhysioNet, Emails', grade: 'A', source: 'https://github.com/MIT-LCP/physionet-build/blob/0c6f7548/physionet-django/user/templates/user/edit_emails.html', asOf: 'undated', checked: '2026-11-22' },

  // PhysioNet, Cloud
  { value: 'Edit Cloud Details', where: 'PhysioNet, Cloud', grade: 'A', source: `${CODE}/user/templates/user/edit_cloud.html`, asOf: '2024-10-24', checked: '2026-11-22' },
  { value: 'Google Cloud Platform', where: 'PhysioNet, Cloud', grade: 'A', source: `${CODE}/user/templates/user/edit_cloud.html`, asOf: '2024-10-24', checked: '2026-11-22' },
  { value: 'Google (Email)', where: 'PhysioNet, Cloud', grade: 'A', source: `${CODE}/user/templates/user/edit_cloud.html`, asOf: '2024-10-24', checked: '2026-11-22' },
  { value: 'Amazon Web Services', where: 'PhysioNet, Cloud', grade: 'A', source: `${CODE}/user/templates/user/edit_cloud.html`, asOf: '2024-10-24', checked: '2026-11-22' },
  { value: 'Save', where: 'PhysioNet, Cloud', grade: 'A', source: `${CODE}/user/templates/user/edit_cloud.html`, asOf: '2024-10-24', checked: '2026-11-22' },
  { value: 'Submit', where: 'PhysioNet, Cloud', grade: 'A', source: `${CODE}/user/templates/user/edit_cloud.html`, asOf: '2024-10-24', checked: '2026-11-22' },
  { value: 'Verify AWS Account', where: 'PhysioNet, Cloud', grade: 'A', source: `${CODE}/user/templates/user/edit_cloud.html`, asOf: '2024-10-24', checked: '2026-11-22' },
  { value: 'Create an Amazon Web Services account.', where: 'PhysioNet, Cloud', grade: 'A', source: `${CODE}/user/templates/user/edit_cloud.html`, asOf: '2024-10-24', checked: '2026-11-22' },
  { value: 'Install the AWS Command Line Interface.', where: 'PhysioNet, Cloud', grade: 'A', source: `${CODE}/user/templates/user/edit_cloud.html`, asOf: '2024-10-24', checked: '2026-11-22' },
  { value: 'Configure the AWS Command Line Interface to use IAM user credentials.', where: 'PhysioNet, Cloud', grade: 'A', source: `${CODE}/user/templates/user/edit_cloud.html`, asOf: '2024-10-24', checked: '2026-11-22' },
  { value: 'Open a terminal and run the following command:', where: 'PhysioNet, Cloud', grade: 'A', source: `${CODE}/user/templates/user/edit_cloud.html`, asOf: '2024-10-24', checked: '2026-11-22' },
  { value: 'Copy and paste the output into the box below.', where: 'PhysioNet, Cloud', grade: 'A', source: `${CODE}/user/templates/user/edit_cloud.html`, asOf: '2024-10-24', checked: '2026-11-22' },
  { value: 'Open a terminal and run the following command (one line):', where: 'PhysioNet, Verify AWS Account', grade: 'A', source: `${CODE}/user/templates/user/edit_cloud_aws.html`, asOf: '2024-10-24', checked: '2026-11-22' },
  { value: 'Your cloud information has been saved.', where: 'PhysioNet, Cloud', grade: 'A', source: `${CODE}/user/views.py`, asOf: '2024-10-24', checked: '2026-11-22' },
  { value: 'Invalid ARN. Please use an IAM user identity (arn:aws:iam::111111111111:user/NAME) rather than a root user or IAM role.', where: 'PhysioNet, Cloud', grade: 'A', source: `${CODE}/user/validators.py`, asOf: '2024-10-24', checked: '2026-11-22' },
  { value: 'Copy and paste the output of the `aws sts get-caller-identity` command.', where: 'PhysioNet, Cloud', grade: 'A', source: `${CODE}/user/validators.py`, asOf: '2024-10-24', checked: '2026-11-22' },
  { value: 'AWS identity verification is currently unavailable.', where: 'PhysioNet, Cloud', grade: 'A', source: `${CODE}/user/awsverification.py`, asOf: '2024-10-24', checked: '2026-11-22' },

  // PhysioNet project page
  { value: 'Files', where: 'PhysioNet project page', grade: 'A', source: `${CODE}/project/templates/project/published_project.html`, asOf: '2024-10-24', checked: '2026-11-22' },
  { value: 'Database', where: 'PhysioNet project page', grade: 'B', source: 'public copy: picture of the MIMIC-IV 0.4 project page on the predecessor site', asOf: 'undated', checked: '2026-11-22' },
  { value: 'Credentialed Access', where: 'PhysioNet project page', grade: 'A', source: `${CODE}/project/templatetags/project_templatetags.py`, asOf: '2024-10-24', checked: '2026-11-22' },
  { value: 'Access the files', where: 'PhysioNet project page', grade: 'A', source: `${CODE}/project/templates/project/published_project.html`, asOf: '2024-10-24', checked: '2026-11-22' },
  { value: 'Download the ZIP file', where: 'PhysioNet project page', grade: 'A', source: `${CODE}/project/templates/project/published_project.html`, asOf: '2024-10-24', checked: '2026-11-22' },
  { value: 'Request access', where: 'PhysioNet project page', grade: 'A', source: `${CODE}/project/templates/project/published_project.html`, asOf: '2024-10-24', checked: '2026-11-22' },
  { value: 'Google Cloud Storage Browser', where: 'PhysioNet project page', grade: 'A', source: `${CODE}/project/templates/project/published_project.html`, asOf: '2024-10-24', checked: '2026-11-22' },
  { value: 'Request access using Google BigQuery.', where: 'PhysioNet project page', grade: 'A', source: `${CODE}/project/templates/project/published_project.html`, asOf: '2024-10-24', checked: '2026-11-22' },
  { value: 'Download the files using your terminal:', where: 'PhysioNet project page', grade: 'A', source: `${CODE}/project/templates/project/published_project.html`, asOf: '2024-10-24', checked: '2026-11-22' },
  { value: 'Request access to the files using the Google Cloud Storage Browser. Login with a Google account is required.', where: 'PhysioNet project page', grade: 'A', source: `${CODE}/project/templates/project/published_project.html`, asOf: '2024-10-24', checked: '2026-11-22' },
  { value: 'Access using AWS Open Data repository', where: 'PhysioNet project page', grade: 'A', source: `${CODE}/project/templates/project/published_project.html`, asOf: '2024-10-24', checked: '2026-11-22' },
  { value: 'Download the files using AWS command line tools:', where: 'PhysioNet project page', grade: 'A', source: `${CODE}/project/templates/project/published_project.html`, asOf: '2024-10-24', checked: '2026-11-22' },
  { value: 'Total uncompressed size:', where: 'PhysioNet project page', grade: 'A', source: `${CODE}/project/templates/project/published_project.html`, asOf: '2024-10-24', checked: '2026-11-22' },
  { value: 'To download the files using AWS command line tools, first configure your AWS credentials.', where: 'PhysioNet project page', grade: 'B', source: 'public copy: MIMIC-CXR-JPG 2.1.0 project page', asOf: '2025-07', checked: '2026-11-22' },
  { value: 'configure your AWS credentials', where: 'PhysioNet project page', grade: 'B', source: 'public copy: MIMIC-CXR-JPG 2.1.0 project page', asOf: '2025-07', checked: '2026-11-22' },
  { value: 'Enable AWS access', where: 'PhysioNet project page', grade: 'A', source: 'https://github.com/MIT-LCP/physionet-build/pull/2446', asOf: '2025-07-15', checked: '2026-11-22' },
  { value: 'PhysioNet Credentialed Health Data Use Agreement 1.5.0', where: 'PhysioNet project page', grade: 'B', source: 'public copy: MIMIC-CXR-JPG 2.1.0 project page', asOf: '2025-07', checked: '2026-11-22' },
  { value: 'CITI Data or Specimens Only Research', where: 'PhysioNet project page', grade: 'B', source: 'public copy: MIMIC-CXR-JPG 2.1.0 project page', asOf: '2025-07', checked: '2026-11-22' },

  // PhysioNet project page, a requirement is missing
  { value: 'This is a restricted-access resource. To access the files, you must fulfill all of the following requirements:', where: 'PhysioNet project page, a requirement is missing', grade: 'A', source: `${CODE}/project/templates/project/published_project_unauthorized.html`, asOf: '2024-10-24', checked: '2026-11-22' },
  { value: 'complete required training:', where: 'PhysioNet project page, a requirement is missing', grade: 'A', source: `${CODE}/project/templates/project/published_project_unauthorized.html`, asOf: '2024-10-24', checked: '2026-11-22' },
  { value: 'sign the data use agreement', where: 'PhysioNet project page, a requirement is missing', grade: 'A', source: `${CODE}/project/templates/project/published_project_unauthorized.html`, asOf: '2024-10-24', checked: '2026-11-22' },
  { value: 'be a credentialed user', where: 'PhysioNet project page, a requirement is missing', grade: 'A', source: `${CODE}/project/templates/project/published_project_unauthorized.html`, asOf: '2024-10-24', checked: '2026-11-22' },
  { value: 'sign the data use agreement for the project', where: 'PhysioNet project page, a requirement is missing', grade: 'A', source: `${CODE}/project/templates/project/published_project_unauthorized.html`, asOf: '2024-10-24', checked: '2026-11-22' },
  { value: 'You may submit your training here.', where: 'PhysioNet project page, a requirement is missing', grade: 'A', source: `${CODE}/project/templates/project/published_project_unauthorized.html`, asOf: '2024-10-24', checked: '2026-11-22' },

  // PhysioNet project page
  { value: 'Data is not available in your region due to legal or policy restrictions.', where: 'PhysioNet project page', grade: 'A', source: 'https://github.com/MIT-LCP/mimic-code/issues/1936', asOf: '2025-09-22', checked: '2026-11-22' },

  // PhysioNet, Sign Data Use Agreement
  { value: 'I agree', where: 'PhysioNet, Sign Data Use Agreement', grade: 'A', source: `${CODE}/project/templates/project/sign_dua.html`, asOf: '2024-10-24', checked: '2026-11-22' },
  { value: 'I do not agree', where: 'PhysioNet, Sign Data Use Agreement', grade: 'A', source: `${CODE}/project/templates/project/sign_dua.html`, asOf: '2024-10-24', checked: '2026-11-22' },
  { value: 'Sign Data Use Agreement - TITLE', where: 'PhysioNet, Sign Data Use Agreement', grade: 'A', source: `${CODE}/project/templates/project/sign_dua.html`, asOf: '2024-10-24', checked: '2026-11-22' },
  { value: 'Sign the following data use agreement to access the files in TITLE.', where: 'PhysioNet, Sign Data Use Agreement', grade: 'A', source: `${CODE}/project/templates/project/sign_dua.html`, asOf: '2024-10-24', checked: '2026-11-22' },

  // PhysioNet, after the request
  { value: 'Access to the GCP BigQuery has been granted to EMAIL for project: TITLE vX', where: 'PhysioNet, after the request', grade: 'A', source: `${CODE}/project/utility.py`, asOf: '2024-10-24', checked: '2026-11-22' },
  { value: 'Access to the GCP bucket has been granted to EMAIL for project: TITLE vX', where: 'PhysioNet, after the request', grade: 'A', source: `${CODE}/project/utility.py`, asOf: '2024-10-24', checked: '2026-11-22' },
  { value: 'Access to the GCP BigQuery was previously awarded to EMAIL for project: TITLE vX', where: 'PhysioNet, after the request', grade: 'A', source: `${CODE}/project/utility.py`, asOf: '2024-10-24', checked: '2026-11-22' },
  { value: 'Access to the GCP bucket was previously awarded to EMAIL for project: TITLE vX', where: 'PhysioNet, after the request', grade: 'A', source: `${CODE}/project/utility.py`, asOf: '2024-10-24', checked: '2026-11-22' },
  { value: 'Unable to provision access, please verify EMAIL is a valid Google account', where: 'PhysioNet, after the request', grade: 'A', source: `${CODE}/project/utility.py`, asOf: '2024-10-24', checked: '2026-11-22' },
  { value: 'Unable to grant Access to the GCP BigQuery access to EMAIL for TITLE vX', where: 'PhysioNet, after the request', grade: 'A', source: `${CODE}/project/utility.py`, asOf: '2024-10-24', checked: '2026-11-22' },
  { value: 'Please set the user cloud information in your settings', where: 'PhysioNet, after the request', grade: 'A', source: `${CODE}/project/views.py`, asOf: '2024-10-24', checked: '2026-11-22' },

  // E-mail from PhysioNet
  { value: 'PhysioNet Google Cloud Platform BigQuery access', where: 'E-mail from PhysioNet', grade: 'A', source: `${CODE}/notification/templates/notification/email/notify_gcp_access_request.html`, asOf: '2024-10-24', checked: '2026-11-22' },
  { value: 'PhysioNet Google Cloud Platform storage read access', where: 'E-mail from PhysioNet', grade: 'A', source: `${CODE}/notification/templates/notification/email/notify_gcp_access_request.html`, asOf: '2024-10-24', checked: '2026-11-22' },
  { value: '+ADD DATA', where: 'E-mail from PhysioNet', grade: 'A', source: `${CODE}/notification/templates/notification/email/notify_gcp_access_request.html`, asOf: '2024-10-24', checked: '2026-11-22' },
  { value: 'Star a project by name', where: 'E-mail from PhysioNet', grade: 'A', source: `${CODE}/notification/templates/notification/email/notify_gcp_access_request.html`, asOf: '2024-10-24', checked: '2026-11-22' },

  // CITI Program
  { value: 'Massachusetts Institute of Technology Affiliates', where: 'CITI Program', grade: 'A', source: `${CODE}/templates/about/citi_course.html`, asOf: '2024-10-24', checked: '2026-11-22' },
  { value: 'Data or Specimens Only Research', where: 'CITI Program', grade: 'A', source: `${CODE}/templates/about/citi_course.html`, asOf: '2024-10-24', checked: '2026-11-22' },
  { value: 'Conflicts of Interest', where: 'CITI Program', grade: 'A', source: `${CODE}/templates/about/citi_course.html`, asOf: '2024-10-24', checked: '2026-11-22' },
  { value: 'Add affiliation', where: 'CITI Program', grade: 'A', source: `${CODE}/templates/about/citi_course.html`, asOf: '2024-10-24', checked: '2026-11-22' },
  { value: 'Records', where: 'CITI Program', grade: 'A', source: `${CODE}/templates/about/citi_course.html`, asOf: '2024-10-24', checked: '2026-11-22' },
  { value: 'View-Print-Share', where: 'CITI Program', grade: 'A', source: `${CODE}/templates/about/citi_course.html`, asOf: '2024-10-24', checked: '2026-11-22' },
  { value: 'Completion Record', where: 'CITI Program', grade: 'A', source: `${CODE}/templates/about/citi_course.html`, asOf: '2024-10-24', checked: '2026-11-22' },

  // PhysioNet, Credentialing
  { value: 'Application for Credentialed Access', where: 'PhysioNet, Credentialing', grade: 'A', source: `${CODE}/user/templates/user/credential_application.html`, asOf: '2024-10-24', checked: '2026-11-22' },
  { value: 'Personal Details', where: 'PhysioNet, Credentialing', grade: 'A', source: `${CODE}/user/templates/user/credential_application.html`, asOf: '2024-10-24', checked: '2026-11-22' },
  { value: 'Reference', where: 'PhysioNet, Credentialing', grade: 'A', source: `${CODE}/user/templates/user/credential_application.html`, asOf: '2024-10-24', checked: '2026-11-22' },
  { value: 'Research Area', where: 'PhysioNet, Credentialing', grade: 'A', source: `${CODE}/user/templates/user/credential_application.html`, asOf: '2024-10-24', checked: '2026-11-22' },

  // BigQuery console
  { value: 'Explorer', where: 'BigQuery console', grade: 'A', source: 'https://cloud.google.com/bigquery/docs/release-notes#November_07_2022', asOf: '2022-11-07', checked: '2026-11-22' },
  { value: 'Run', where: 'BigQuery console', grade: 'B', source: 'https://docs.cloud.google.com/bigquery/docs/running-queries', asOf: 'undated', checked: '2026-11-22' },
  { value: 'More', where: 'BigQuery console', grade: 'B', source: 'https://tempered.works/posts/2024/02/16/the-bigquery-safety-net/', asOf: '2024-02-16', checked: '2026-11-22' },
  { value: 'Query settings', where: 'BigQuery console', grade: 'B', source: 'https://tempered.works/posts/2024/02/16/the-bigquery-safety-net/', asOf: '2024-02-16', checked: '2026-11-22' },
  { value: 'Advanced settings', where: 'BigQuery console', grade: 'B', source: 'https://tempered.works/posts/2024/02/16/the-bigquery-safety-net/', asOf: '2024-02-16', checked: '2026-11-22' },
  { value: 'Maximum bytes billed', where: 'BigQuery console', grade: 'B', source: 'https://tempered.works/posts/2024/02/16/the-bigquery-safety-net/', asOf: '2024-02-16', checked: '2026-11-22' },
  { value: 'This query will process SIZE when run.', where: 'BigQuery console', grade: 'B', source: 'public copy: browser extension that reads this line in the console', asOf: 'undated', checked: '2026-11-22' },

  // Google Cloud console
  { value: 'Select a project', where: 'Google Cloud console', grade: 'C', source: 'public copy: setup guides that name this dialog', asOf: 'undated', checked: '2026-11-22' },
  { value: 'New project', where: 'Google Cloud console', grade: 'C', source: 'public copy: setup guides that name this button', asOf: 'undated', checked: '2026-11-22' },
  { value: 'Bucket details', where: 'Google Cloud console', grade: 'B', source: 'public copy: Google’s documentation of Cloud Composer', asOf: 'undated', checked: '2026-11-22' },
  { value: 'Objects', where: 'Google Cloud console', grade: 'B', source: 'public copy: Google’s lab on Cloud Storage', asOf: 'undated', checked: '2026-11-22' },

  // Google Cloud console, quotas
  { value: 'Query usage per day', where: 'Google Cloud console, quotas', grade: 'A', source: 'https://docs.cloud.google.com/bigquery/docs/custom-quotas', asOf: 'undated', checked: '2026-11-23' },
  { value: 'Query usage per day per user', where: 'Google Cloud console, quotas', grade: 'A', source: 'https://docs.cloud.google.com/bigquery/docs/custom-quotas', asOf: 'undated', checked: '2026-11-23' },

  // BigQuery
  { value: 'User does not have permission to query table physionet-data:DATASET.TABLE, or perhaps it does not exist.', where: 'BigQuery', grade: 'A', source: 'https://github.com/MIT-LCP/mimic-code/issues/1986', asOf: '2026-04-13', checked: '2026-11-22' },
  { value: 'Access Denied: Project physionet-data: User does not have bigquery.jobs.create permission in project physionet-data.', where: 'BigQuery', grade: 'A', source: 'https://github.com/MIT-LCP/mimic-code/issues/1175', asOf: '2021-10-21', checked: '2026-11-22' },
  { value: 'User does not have bigquery.jobs.create permission in project YOUR_PROJECT_ID.', where: 'BigQuery', grade: 'B', source: 'https://github.com/xlang-ai/Spider2/issues/34', asOf: '2024-12-10', checked: '2026-11-29' },
  { value: 'BigQuery Job User', where: 'Google Cloud console', grade: 'B', source: 'https://github.com/r-dbi/bigrquery/issues/237', asOf: '2018-04-23', checked: '2026-11-29' },
  { value: 'Query exceeded limit for bytes billed', where: 'BigQuery', grade: 'B', source: 'https://www.edureka.co/community/questions/60005/there-way-limit-the-query-costs-restricting-the-number-bytes', asOf: 'undated', checked: '2026-11-22' },

  // Cloud Storage
  { value: 'BadRequestException: 400 Bucket is requester pays bucket but no user project provided.', where: 'Cloud Storage', grade: 'A', source: 'https://github.com/MIT-LCP/physionet-build/pull/1340', asOf: '2021-05-12', checked: '2026-11-22' },
  { value: 'ServiceException: 401 Requester pays bucket access requires authentication.', where: 'Cloud Storage', grade: 'A', source: 'https://github.com/MIT-LCP/physionet-build/pull/1340', asOf: '2021-05-12', checked: '2026-11-22' },

  // AWS command line
  { value: 'An error occurred (AccessDenied) when calling the ListObjectsV2 operation: Access Denied', where: 'AWS command line', grade: 'A', source: 'https://github.com/MIT-LCP/mimic-code/issues/1896', asOf: '2025-05-05', checked: '2026-11-22' },

  // Messages on problem pages
  { value: 'Data Not Available', where: 'PhysioNet project page', grade: 'A', source: 'https://github.com/MIT-LCP/mimic-code/issues/1936', asOf: '2025-09-22', checked: '2026-11-22' },
  { value: 'The files for this project are no longer available.', where: 'PhysioNet project page', grade: 'A', source: `${CODE}/project/templates/project/published_project.html`, asOf: '2024-10-24', checked: '2026-11-22' },
  { value: 'The files for this version of the project (X) are no longer available.', where: 'PhysioNet project page', grade: 'A', source: `${CODE}/project/templates/project/published_project.html`, asOf: '2024-10-24', checked: '2026-11-22' },
  { value: 'The files in this project version are under embargo until: DATE', where: 'PhysioNet project page', grade: 'A', source: `${CODE}/project/templates/project/published_project.html`, asOf: '2024-10-24', checked: '2026-11-22' },
  { value: 'This project is access restricted and the files are only available via a research environment.', where: 'PhysioNet project page', grade: 'A', source: `${CODE}/project/templates/project/published_project.html`, asOf: '2024-10-24', checked: '2026-11-22' },
  { value: 'Credentialing Required', where: 'PhysioNet, Credentialing Required', grade: 'A', source: 'https://github.com/MIT-LCP/physionet-build/tree/f9c0f0bf/physionet-django', asOf: '2024-10-24', checked: '2026-11-22' },
  { value: 'In order to access a restricted-access resource, you must first be a credentialed user.', where: 'PhysioNet, Credentialing Required', grade: 'A', source: 'https://github.com/MIT-LCP/physionet-build/tree/f9c0f0bf/physionet-django', asOf: '2024-10-24', checked: '2026-11-22' },
  { value: 'Invalid submission. See errors below.', where: 'PhysioNet, Cloud', grade: 'A', source: `${CODE}/user/views.py`, asOf: '2024-10-24', checked: '2026-11-22' },
  { value: 'Invalid AWS ID. Please provide a valid AWS ID, which should be a 12-digit number.', where: 'PhysioNet, Cloud', grade: 'A', source: `${CODE}/user/validators.py`, asOf: '2024-10-24', checked: '2026-11-22' },
  { value: 'Invalid AWS user ID. Your user ID should be 16 to 21 characters long, beginning with "AIDA".', where: 'PhysioNet, Cloud', grade: 'A', source: `${CODE}/user/validators.py`, asOf: '2024-10-24', checked: '2026-11-22' },
  { value: 'Invalid verification code (not an AWS signed URL). Please run the command exactly as shown, and copy and paste the output.', where: 'PhysioNet, Cloud', grade: 'A', source: `${CODE}/user/awsverification.py`, asOf: '2024-10-24', checked: '2026-11-22' },
  { value: 'Invalid verification code (incorrect hostname). Please run the command exactly as shown, and copy and paste the output.', where: 'PhysioNet, Cloud', grade: 'A', source: `${CODE}/user/awsverification.py`, asOf: '2024-10-24', checked: '2026-11-22' },
  { value: 'Invalid verification code (incorrect path). Please run the command exactly as shown, and copy and paste the output.', where: 'PhysioNet, Cloud', grade: 'A', source: `${CODE}/user/awsverification.py`, asOf: '2024-10-24', checked: '2026-11-22' },
  { value: 'Invalid verification code (incorrect signature). Please run the command exactly as shown, and copy and paste the output.', where: 'PhysioNet, Cloud', grade: 'A', source: `${CODE}/user/awsverification.py`, asOf: '2024-10-24', checked: '2026-11-22' },
  { value: 'Access could not be granted.', where: 'PhysioNet, after the request', grade: 'A', source: `${CODE}/project/views.py`, asOf: '2024-10-24', checked: '2026-11-22' },
  { value: 'We were unable to grant access to TITLE in GCP.', where: 'E-mail from PhysioNet', grade: 'A', source: `${CODE}/notification/templates/notification/email/notify_gcp_access_request.html`, asOf: '2024-10-24', checked: '2026-11-22' },
  { value: 'Your cloud ID or email is invalid. Please check the cloud credentials in your profile.', where: 'E-mail from PhysioNet', grade: 'A', source: `${CODE}/notification/templates/notification/email/notify_gcp_access_request.html`, asOf: '2024-10-24', checked: '2026-11-22' },
  { value: 'The service is no longer available.', where: 'E-mail from PhysioNet', grade: 'A', source: `${CODE}/notification/templates/notification/email/notify_gcp_access_request.html`, asOf: '2024-10-24', checked: '2026-11-22' },
  { value: 'You did not submit the required CITI completion report, listing the training modules you completed, with dates and scores.', where: 'PhysioNet, Training', grade: 'A', source: 'https://github.com/MIT-LCP/physionet-build/pull/1209', asOf: '2021', checked: '2026-11-22' },
  { value: 'The document did not list required training modules, with dates and scores.', where: 'PhysioNet, Training', grade: 'B', source: 'https://github.com/MIT-LCP/physionet-build/pull/1757', asOf: '2022-12', checked: '2026-11-22' },
  { value: 'The training is out of date.', where: 'PhysioNet, Training', grade: 'B', source: 'https://github.com/MIT-LCP/physionet-build/pull/1757', asOf: '2022-12', checked: '2026-11-22' },
  { value: 'We did not receive a response from your reference.', where: 'PhysioNet, Credentialing', grade: 'B', source: 'https://github.com/MIT-LCP/physionet-build/pull/1269', asOf: '2021', checked: '2026-11-22' },
  { value: 'Incomplete or erroneous applications will be rejected.', where: 'PhysioNet, Credentialing', grade: 'A', source: `${CODE}/user/templates/user/credential_application.html`, asOf: '2024-10-24', checked: '2026-11-22' },
  { value: 'Not enough information to identify the applicant', where: 'PhysioNet, Credentialing', grade: 'A', source: 'https://github.com/MIT-LCP/eicu-code/issues/168', asOf: '2021-03-12', checked: '2026-11-22' },
  { value: 'Permission bigquery.datasets.get denied on dataset physionet-data:DATASET (or it may not exist).', where: 'BigQuery', grade: 'B', source: 'https://docs.cloud.google.com/bigquery/docs/error-messages', asOf: 'undated', checked: '2026-11-22' },
  { value: 'Permission bigquery.tables.get denied on table physionet-data:DATASET.TABLE (or it may not exist).', where: 'BigQuery', grade: 'B', source: 'https://docs.cloud.google.com/bigquery/docs/error-messages', asOf: 'undated', checked: '2026-11-22' },
  { value: 'Permission bigquery.tables.create denied on dataset physionet-data:DATASET (or it may not exist).', where: 'BigQuery', grade: 'B', source: 'https://docs.cloud.google.com/bigquery/docs/error-messages', asOf: 'undated', checked: '2026-11-22' },
  { value: 'Not found: Dataset physionet-data:DATASET was not found in location LOCATION', where: 'BigQuery', grade: 'B', source: 'https://docs.cloud.google.com/bigquery/docs/error-messages', asOf: 'undated', checked: '2026-11-22' },
  { value: 'Not found: Dataset YOUR_PROJECT_ID:DATASET was not found in location US', where: 'BigQuery', grade: 'B', source: 'https://docs.cloud.google.com/bigquery/docs/error-messages', asOf: 'undated', checked: '2026-11-22' },
  { value: 'Not found: Table physionet-data:DATASET.TABLE was not found in location US', where: 'BigQuery', grade: 'B', source: 'https://docs.cloud.google.com/bigquery/docs/error-messages', asOf: 'undated', checked: '2026-11-22' },
  { value: 'Table "TABLE" must be qualified with a dataset (e.g. dataset.table).', where: 'BigQuery', grade: 'B', source: 'https://docs.cloud.google.com/bigquery/docs/error-messages', asOf: 'undated', checked: '2026-11-22' },
  { value: 'Cannot read and write in different locations', where: 'BigQuery', grade: 'B', source: 'https://docs.cloud.google.com/bigquery/docs/locations', asOf: 'undated', checked: '2026-11-22' },
  { value: '403 POST https://bigquery.googleapis.com/bigquery/v2/projects/physionet-data/jobs', where: 'BigQuery', grade: 'B', source: 'https://github.com/MIT-LCP/mimic-code/issues/1175', asOf: '2021-10-21', checked: '2026-11-22' },
  { value: 'BigQuery API has not been used in project PROJECT_NUMBER before or it is disabled.', where: 'BigQuery', grade: 'B', source: 'https://docs.cloud.google.com/bigquery/docs/error-messages', asOf: 'undated', checked: '2026-11-22' },
  { value: 'The project YOUR_PROJECT_ID has not enabled BigQuery.', where: 'BigQuery', grade: 'B', source: 'https://docs.cloud.google.com/bigquery/docs/error-messages', asOf: 'undated', checked: '2026-11-22' },
  { value: 'Billing has not been enabled for this project.', where: 'BigQuery', grade: 'B', source: 'https://docs.cloud.google.com/bigquery/docs/sandbox', asOf: 'undated', checked: '2026-11-22' },
  { value: 'Quota exceeded: Your project exceeded quota for free query bytes scanned.', where: 'BigQuery', grade: 'B', source: 'https://docs.cloud.google.com/bigquery/docs/troubleshoot-quotas', asOf: 'undated', checked: '2026-11-22' },
  { value: 'Your usage exceeded the custom quota for QueryUsagePerDay, which is set by your administrator.', where: 'BigQuery', grade: 'B', source: 'https://docs.cloud.google.com/bigquery/docs/custom-quotas', asOf: 'undated', checked: '2026-11-22' },
  { value: 'Exceeded rate limits: too many', where: 'BigQuery', grade: 'B', source: 'https://docs.cloud.google.com/bigquery/docs/troubleshoot-quotas', asOf: 'undated', checked: '2026-11-22' },
  { value: 'Response too large to return.', where: 'BigQuery', grade: 'B', source: 'https://docs.cloud.google.com/bigquery/docs/error-messages', asOf: 'undated', checked: '2026-11-22' },
  { value: 'Could not automatically determine credentials. Please set GOOGLE_APPLICATION_CREDENTIALS', where: 'Google login', grade: 'A', source: 'https://github.com/MIT-LCP/eicu-code/issues/86', asOf: '2020-05-05', checked: '2026-11-22' },
  { value: 'Your default credentials were not found.', where: 'Google login', grade: 'B', source: 'https://docs.cloud.google.com/docs/authentication/troubleshoot-adc', asOf: 'undated', checked: '2026-11-22' },
  { value: 'You do not currently have an active account selected.', where: 'Google login', grade: 'B', source: 'https://docs.cloud.google.com/sdk/gcloud/reference/auth/login', asOf: 'undated', checked: '2026-11-22' },
  { value: 'Reauthentication is needed. Please run `gcloud auth application-default login` to reauthenticate.', where: 'Google login', grade: 'B', source: 'https://docs.cloud.google.com/docs/authentication/troubleshoot-adc', asOf: 'undated', checked: '2026-11-22' },
  { value: 'Request had insufficient authentication scopes.', where: 'Google login', grade: 'B', source: 'https://docs.cloud.google.com/docs/authentication/troubleshoot-adc', asOf: 'undated', checked: '2026-11-22' },
  { value: 'This command is authenticated as EMAIL which is the active account specified by the [core/account] property.', where: 'Google login', grade: 'B', source: 'https://docs.cloud.google.com/sdk/gcloud/reference/config/set', asOf: 'undated', checked: '2026-11-22' },
  { value: 'Project was not passed and could not be determined from the environment.', where: 'Google login', grade: 'B', source: 'https://docs.cloud.google.com/bigquery/docs/reference/libraries', asOf: 'undated', checked: '2026-11-22' },
  { value: 'The required property [project] is not currently set.', where: 'Google login', grade: 'B', source: 'https://docs.cloud.google.com/sdk/gcloud/reference/config/set', asOf: 'undated', checked: '2026-11-22' },
  { value: 'Cannot start a job without a project id.', where: 'Google login', grade: 'B', source: 'https://github.com/ClickHouse/ClickBench/pull/694', asOf: '2025-11-24', checked: '2026-11-28' },
  { value: 'Invalid project ID \'NAME\'. Project IDs must contain 6-63 lowercase letters, digits, or dashes.', where: 'BigQuery', grade: 'B', source: 'https://github.com/r-dbi/bigrquery/issues/428', asOf: '2021-01-08', checked: '2026-11-28' },
  { value: 'Not found: Project', where: 'BigQuery', grade: 'B', source: 'https://github.com/GoogleCloudPlatform/data-science-on-gcp/issues/7', asOf: '2018-01-08', checked: '2026-11-29' },
  { value: 'Can\'t get Google credentials.', where: 'Google login', grade: 'A', source: 'https://github.com/r-dbi/bigrquery/issues/342', asOf: '2019-08-07', checked: '2026-11-28' },
  { value: 'BadRequestException: 400 Bucket is a requester pays bucket but no user project provided.', where: 'Cloud Storage', grade: 'B', source: 'https://docs.cloud.google.com/storage/docs/requester-pays', asOf: 'undated', checked: '2026-11-22' },
  { value: 'EMAIL does not have serviceusage.services.use access to the Google Cloud project.', where: 'Cloud Storage', grade: 'B', source: 'https://docs.cloud.google.com/storage/docs/requester-pays', asOf: 'undated', checked: '2026-11-22' },
  { value: 'The project to be billed is associated with an absent billing account.', where: 'Cloud Storage', grade: 'B', source: 'https://docs.cloud.google.com/storage/docs/requester-pays', asOf: 'undated', checked: '2026-11-22' },
  { value: 'AccessDeniedException: 403 EMAIL does not have storage.objects.list access to the Google Cloud Storage bucket.', where: 'Cloud Storage', grade: 'A', source: 'https://github.com/MIT-LCP/mimic-code/issues/1007', asOf: '2021-03-28', checked: '2026-11-22' },
  { value: 'EMAIL does not have storage.objects.get access to the Google Cloud Storage object.', where: 'Cloud Storage', grade: 'B', source: 'https://docs.cloud.google.com/storage/docs/troubleshooting', asOf: 'undated', checked: '2026-11-22' },
  { value: 'Anonymous caller does not have storage.objects.list access to the Google Cloud Storage bucket.', where: 'Cloud Storage', grade: 'B', source: 'https://docs.cloud.google.com/storage/docs/troubleshooting', asOf: 'undated', checked: '2026-11-22' },
  { value: 'BucketNotFoundException: 404 gs://BUCKET bucket does not exist.', where: 'Cloud Storage', grade: 'B', source: 'https://docs.cloud.google.com/storage/docs/troubleshooting', asOf: 'undated', checked: '2026-11-22' },
  { value: 'The specified bucket does not exist.', where: 'Cloud Storage', grade: 'B', source: 'https://docs.cloud.google.com/storage/docs/troubleshooting', asOf: 'undated', checked: '2026-11-22' },
  { value: 'An error occurred (AccessDenied) when calling the GetObject operation: Access Denied', where: 'AWS command line', grade: 'B', source: 'https://docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html', asOf: 'undated', checked: '2026-11-22' },
  { value: 'An error occurred (403) when calling the HeadObject operation: Forbidden', where: 'AWS command line', grade: 'B', source: 'https://docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html', asOf: 'undated', checked: '2026-11-22' },
  { value: 'Unable to locate credentials', where: 'AWS command line', grade: 'B', source: 'https://docs.aws.amazon.com/cli/latest/userguide/cli-chap-troubleshooting.html', asOf: 'undated', checked: '2026-11-22' },
  { value: 'The config profile (NAME) could not be found', where: 'AWS command line', grade: 'B', source: 'https://docs.aws.amazon.com/cli/latest/userguide/cli-chap-troubleshooting.html', asOf: 'undated', checked: '2026-11-22' },
  { value: 'The AWS Access Key Id you provided does not exist in our records.', where: 'AWS command line', grade: 'B', source: 'https://docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html', asOf: 'undated', checked: '2026-11-22' },
  { value: 'The security token included in the request is invalid', where: 'AWS command line', grade: 'B', source: 'https://docs.aws.amazon.com/cli/latest/userguide/cli-chap-troubleshooting.html', asOf: 'undated', checked: '2026-11-22' },
  { value: 'The provided token has expired.', where: 'AWS command line', grade: 'B', source: 'https://docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html', asOf: 'undated', checked: '2026-11-22' },
  { value: 'The request signature we calculated does not match the signature you provided. Check your key and signing method.', where: 'AWS command line', grade: 'B', source: 'https://docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html', asOf: 'undated', checked: '2026-11-22' },
  { value: 'SignatureDoesNotMatch', where: 'AWS command line', grade: 'A', source: 'https://github.com/MIT-LCP/physionet-build/pull/2592', asOf: '2026-03-04', checked: '2026-11-22' },
  { value: 'Parameter validation failed: Invalid bucket name', where: 'AWS command line', grade: 'B', source: 'https://docs.aws.amazon.com/cli/latest/userguide/cli-chap-troubleshooting.html', asOf: 'undated', checked: '2026-11-22' },
  { value: 'Could not connect to the endpoint URL', where: 'AWS command line', grade: 'B', source: 'https://docs.aws.amazon.com/cli/latest/userguide/cli-chap-troubleshooting.html', asOf: 'undated', checked: '2026-11-22' },
  { value: 'An error occurred (NoSuchAccessPoint) when calling the ListObjectsV2 operation: The specified accesspoint does not exist', where: 'AWS command line', grade: 'C', source: 'https://github.com/aws/aws-sam-cli/issues/2300', asOf: '2020-10-15', checked: '2026-11-29', note: 'there with PutObject' },
  { value: 'An error occurred (NoSuchBucket) when calling the ListObjectsV2 operation: The specified bucket does not exist', where: 'AWS command line', grade: 'B', source: 'https://docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html', asOf: 'undated', checked: '2026-11-22' },
  { value: 'The bucket you are attempting to access must be addressed using the specified endpoint.', where: 'AWS command line', grade: 'B', source: 'https://docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html', asOf: 'undated', checked: '2026-11-22' },
  { value: 'Please reduce your request rate.', where: 'AWS command line', grade: 'B', source: 'https://docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html', asOf: 'undated', checked: '2026-11-22' },
  { value: '401 Unauthorized', where: 'wget and other download programs', grade: 'B', source: 'https://www.rfc-editor.org/rfc/rfc9110', asOf: 'undated', checked: '2026-11-22' },
  { value: 'Username/Password Authentication Failed.', where: 'wget and other download programs', grade: 'B', source: 'https://www.gnu.org/software/wget/manual/wget.html', asOf: 'undated', checked: '2026-11-22' },
  { value: '403 Forbidden', where: 'wget and other download programs', grade: 'B', source: 'https://github.com/MIT-LCP/physionet/issues/169', asOf: '2026-01-13', checked: '2026-11-22' },
  { value: 'ERROR 403: Forbidden.', where: 'wget and other download programs', grade: 'B', source: 'https://www.gnu.org/software/wget/manual/wget.html', asOf: 'undated', checked: '2026-11-22' },
  { value: '! Access to the requested resource was denied.', where: 'wget and other download programs', grade: 'B', source: 'https://github.com/eth-mds/ricu/issues/28', asOf: '2023', checked: '2026-11-22' },
  { value: 'curl: (22) The requested URL returned error: 403', where: 'wget and other download programs', grade: 'B', source: 'https://curl.se/docs/manpage.html', asOf: 'undated', checked: '2026-11-22' },
  { value: '403 Client Error: Forbidden for url:', where: 'wget and other download programs', grade: 'B', source: 'https://requests.readthedocs.io/en/latest/', asOf: 'undated', checked: '2026-11-22' },
  { value: 'HTTP Error 403: Forbidden', where: 'wget and other download programs', grade: 'B', source: 'https://docs.python.org/3/library/urllib.error.html', asOf: 'undated', checked: '2026-11-22' },
  { value: 'ERROR 404: Not Found.', where: 'wget and other download programs', grade: 'B', source: 'https://github.com/akaraspt/deepsleepnet/issues/18', asOf: '2018-07-24', checked: '2026-11-29' },
  { value: 'Page Not Found (404)', where: 'PhysioNet', grade: 'A', source: 'https://github.com/MIT-LCP/physionet-build/blob/1519886cfbf25d76e1f5eef1283f5aa0322ebf61/physionet-django/templates/404.html', asOf: 'undated', checked: '2026-11-29' },
  { value: 'ConnectTimeout', where: 'wget and other download programs', grade: 'B', source: 'https://github.com/Medical-Event-Data-Standard/MIMIC_IV_MEDS/pull/72', asOf: '2026-08-10', checked: '2026-11-22' },
  { value: 'Read error (Connection timed out) in headers.', where: 'wget and other download programs', grade: 'B', source: 'https://www.gnu.org/software/wget/manual/wget.html', asOf: 'undated', checked: '2026-11-22' },
  { value: '429 Too Many Requests', where: 'wget and other download programs', grade: 'B', source: 'https://www.rfc-editor.org/rfc/rfc6585', asOf: 'undated', checked: '2026-11-22' },
  { value: "Cannot write to 'NAME' (No space left on device).", where: 'wget and other download programs', grade: 'B', source: 'https://github.com/UCL-ARC/rcps-buildscripts/issues/23', asOf: '2015-11-16', checked: '2026-11-29' },
  { value: 'OSError: [Errno 28] No space left on device', where: 'Python', grade: 'B', source: 'https://github.com/trevorstephens/gplearn/issues/21', asOf: '2017-08-24', checked: '2026-11-29' },
  { value: 'Disk quota exceeded', where: 'wget and other download programs', grade: 'B', source: 'https://github.com/RobertsLab/resources/issues/338', asOf: '2018-08-09', checked: '2026-11-29' },
  { value: "Cannot write to 'NAME' (Permission denied).", where: 'wget and other download programs', grade: 'B', source: 'https://github.com/EthEmbedded/Raspi-Eth-Install/issues/1', asOf: '2016-04-19', checked: '2026-11-29' },
  { value: "Cannot write to 'NAME' (No such file or directory).", where: 'wget and other download programs', grade: 'B', source: 'https://github.com/mirror/wget/blob/cb5c287f0292d7ad590555190f06635e0be1b3f9/src/http.c', asOf: 'undated', checked: '2026-11-29', note: 'the code adds what the system says; this is the word for a folder that could not be made' },
  { value: "PermissionError: [Errno 13] Permission denied: 'NAME'", where: 'Python', grade: 'B', source: 'https://github.com/jupyterhub/the-littlest-jupyterhub/issues/629', asOf: '2020-11-04', checked: '2026-11-29' },
  { value: "wget: unable to resolve host address 'physionet.org'", where: 'wget and other download programs', grade: 'A', source: 'https://github.com/mirror/wget/blob/4df7703d62dd989aab61e089dfeb999ded956468/src/connect.c', asOf: 'undated', checked: '2026-11-29' },
  { value: 'curl: (6) Could not resolve host', where: 'wget and other download programs', grade: 'B', source: 'https://github.com/biostars/biostar-handbook/issues/159', asOf: '2021-11-07', checked: '2026-11-29' },
  { value: 'Temporary failure in name resolution', where: 'Python', grade: 'B', source: 'https://github.com/psf/requests/issues/3677', asOf: '2016-11-14', checked: '2026-11-29' },
  { value: '[Errno 11001] getaddrinfo failed', where: 'Python', grade: 'B', source: 'https://github.com/Lysagxra/BunkrDownloader/issues/49', asOf: 'undated', checked: '2026-11-29' },
  { value: "ERROR: cannot verify physionet.org's certificate, issued by", where: 'wget and other download programs', grade: 'B', source: 'https://github.com/Cacti/cacti/issues/5428', asOf: '2023-07-31', checked: '2026-11-29' },
  { value: "ERROR: The certificate of 'physionet.org' is not trusted.", where: 'wget and other download programs', grade: 'A', source: 'https://github.com/mirror/wget/blob/91f0f99e9a607cc72cd5dc8aa1f57a299f30948e/src/gnutls.c', asOf: 'undated', checked: '2026-11-29' },
  { value: '[SSL: CERTIFICATE_VERIFY_FAILED] certificate verify failed', where: 'Python', grade: 'B', source: 'https://github.com/WenjieDu/TSDB/issues/12', asOf: '2023-06-23', checked: '2026-11-29' },
  { value: 'unable to get local issuer certificate', where: 'Python', grade: 'B', source: 'https://pip.pypa.io/en/latest/topics/https-certificates/', asOf: 'undated', checked: '2026-11-29' },
  { value: '502 Bad Gateway', where: 'wget and other download programs', grade: 'B', source: 'https://www.rfc-editor.org/rfc/rfc9110', asOf: 'undated', checked: '2026-11-22' },
  { value: '504 Gateway Time-out', where: 'wget and other download programs', grade: 'B', source: 'https://nginx.org/en/docs/http/ngx_http_proxy_module.html', asOf: 'undated', checked: '2026-11-22' },
  { value: 'command not found', where: 'terminal', grade: 'B', source: 'https://www.gnu.org/software/bash/manual/bash.html', asOf: 'undated', checked: '2026-11-22' },
  { value: 'is not recognized as the name of a cmdlet, function, script file', where: 'terminal', grade: 'B', source: 'https://github.com/PowerShell/vscode-powershell/issues/2167', asOf: '2019-09-04', checked: '2026-11-27' },
  { value: 'is not recognized as an internal or external command, operable program or batch file.', where: 'terminal', grade: 'B', source: 'https://learn.microsoft.com/en-us/windows-server/administration/windows-commands/windows-commands', asOf: 'undated', checked: '2026-11-22' },
  { value: "A parameter cannot be found that matches parameter name 'NAME'.", where: 'terminal', grade: 'B', source: 'https://learn.microsoft.com/en-us/powershell/module/microsoft.powershell.utility/invoke-webrequest', asOf: 'undated', checked: '2026-11-29' },
  { value: "wget : The remote name could not be resolved: '--version'", where: 'terminal', grade: 'B', source: 'https://github.com/therealOri/PolyLock/issues/3', asOf: '2024-07-31', checked: '2026-11-29' },
  { value: "wget: unrecognized option '--NAME'", where: 'terminal', grade: 'B', source: 'https://github.com/dotnet/install-scripts/issues/259', asOf: '2022-03-03', checked: '2026-11-29' },
  { value: 'ERROR: Could not install packages due to an OSError: [Errno 13] Permission denied', where: 'pip', grade: 'B', source: 'https://github.com/deepspeedai/DeepSpeed/pull/2823', asOf: '2023-02-13', checked: '2026-11-29' },
  { value: 'error: externally-managed-environment', where: 'terminal', grade: 'B', source: 'https://github.com/responsible-ai-collaborative/aiid/issues/3132', asOf: '2024-09-30', checked: '2026-11-28' },
  { value: '.csv.gz: FAILED', where: 'tools that open or check a file', grade: 'B', source: 'https://github.com/MIT-LCP/mimic-code/issues/1763', asOf: '2024-07-09', checked: '2026-11-22' },
  { value: 'sha256sum: WARNING: 1 computed checksum did NOT match', where: 'tools that open or check a file', grade: 'B', source: 'https://www.gnu.org/software/coreutils/manual/coreutils.html', asOf: 'undated', checked: '2026-11-22' },
  { value: 'FAILED open or read', where: 'tools that open or check a file', grade: 'B', source: 'https://www.gnu.org/software/coreutils/manual/coreutils.html', asOf: 'undated', checked: '2026-11-22' },
  { value: 'no properly formatted SHA checksum lines found', where: 'shasum on a Mac', grade: 'A', source: 'https://github.com/docker/buildx/issues/1070', asOf: '2022-04-14', checked: '2026-11-27' },
  { value: 'unexpected end of file', where: 'tools that open or check a file', grade: 'B', source: 'https://www.gnu.org/software/gzip/manual/gzip.html', asOf: 'undated', checked: '2026-11-22' },
  { value: 'Compressed file ended before the end-of-stream marker was reached', where: 'tools that open or check a file', grade: 'B', source: 'https://docs.python.org/3/library/gzip.html', asOf: 'undated', checked: '2026-11-22' },
  { value: 'not in gzip format', where: 'tools that open or check a file', grade: 'B', source: 'https://www.gnu.org/software/gzip/manual/gzip.html', asOf: 'undated', checked: '2026-11-22' },
  { value: 'Not a gzipped file (b\'<!\')', where: 'tools that open or check a file', grade: 'B', source: 'https://docs.python.org/3/library/gzip.html', asOf: 'undated', checked: '2026-11-22' },
  { value: 'File is not a zip file', where: 'tools that open or check a file', grade: 'B', source: 'https://docs.python.org/3/library/zipfile.html', asOf: 'undated', checked: '2026-11-22' },
  { value: 'End-of-central-directory signature not found.', where: 'tools that open or check a file', grade: 'B', source: 'https://infozip.sourceforge.net/UnZip.html', asOf: 'undated', checked: '2026-11-22' },
  { value: 'could not stat file "CHARTEVENTS.csv"', where: 'PostgreSQL', grade: 'B', source: 'https://github.com/MIT-LCP/mimic-code/issues/493', asOf: 'undated', checked: '2026-11-22' },
  { value: 'could not extend file "base/NAME": No space left on device', where: 'PostgreSQL', grade: 'B', source: 'https://github.com/MIT-LCP/mimic-code/issues/217', asOf: 'undated', checked: '2026-11-22' },
  { value: 'No space left on device', where: 'PostgreSQL, and other programs', grade: 'B', source: 'https://github.com/MIT-LCP/mimic-code/issues/217', asOf: 'undated', checked: '2026-11-22' },
  { value: 'extra data after last expected column', where: 'PostgreSQL', grade: 'B', source: 'https://github.com/MIT-LCP/mimic-code/issues/901', asOf: '2021-04-12', checked: '2026-11-22' },
  { value: 'could not change directory', where: 'PostgreSQL', grade: 'B', source: 'https://github.com/MIT-LCP/mimic-code/issues/165', asOf: 'undated', checked: '2026-11-22' },
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
