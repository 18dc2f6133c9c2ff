import type { SidebarsConfig } from '@docusaurus/plugin-content-docs';

/** The order of the way: every page stands here once. */
const sidebars: SidebarsConfig = {
  guide: [
    'index',
    'access/index',
    {
      type: 'category',
      label: 'Use the cloud',
      collapsible: false,
      link: { type: 'doc', id: 'access/cloud/index' },
      items: [
        'access/cloud/link',
        'access/cloud/request',
        'access/cloud/using-data',
        'access/cloud/bigquery',
        'access/cloud/gcs',
        'access/cloud/aws',
      ],
    },
    'access/download',
    {
      type: 'category',
      label: 'Reference',
      collapsible: false,
      link: { type: 'doc', id: 'reference/index' },
      items: [
        'reference/names',
        'reference/costs',
        'reference/rules',
        'reference/citing',
        'reference/glossary',
        'reference/changes',
      ],
    },
    {
      type: 'category',
      label: 'Help',
      link: { type: 'doc', id: 'help/index' },
      items: [
        {
          type: 'category',
          label: 'Account and approval',
          items: [
            'help/citi-affiliation',
            'help/citi-report-rejected',
            'help/credentialing-slow',
            'help/credentialing-rejected',
            'help/mail-missing',
          ],
        },
        {
          type: 'category',
          label: 'Project page and request',
          items: [
            'help/training-or-credential-missing',
            'help/region-blocked',
            'help/files-unavailable',
            'help/option-not-shown',
            'help/cloud-details-missing',
            'help/google-account-invalid',
            'help/already-granted',
            'help/grant-failed',
          ],
        },
        {
          type: 'category',
          label: 'BigQuery problems',
          items: [
            'help/not-requested',
            'help/dataset-name-wrong',
            'help/wrong-google-account',
            'help/jobs-create',
            'help/own-project-missing',
            'help/api-not-enabled',
            'help/billing-missing',
            'help/quota-or-cost-limit',
            'help/wrong-location',
            'help/cannot-save-result',
            'help/not-authenticated',
            'help/cannot-find-physionet-data',
            'help/which-version',
            'help/derived-tables-missing',
            'help/access-lost',
          ],
        },
        {
          type: 'category',
          label: 'Cloud Storage problems',
          items: [
            'help/requester-pays',
            'help/gcs-forbidden',
            'help/gcs-bucket-not-found',
          ],
        },
        {
          type: 'category',
          label: 'AWS problems',
          items: [
            'help/aws-not-iam-user',
            'help/aws-verification-failed',
            'help/aws-access-denied',
            'help/aws-no-credentials',
            'help/aws-bad-arn-or-region',
          ],
        },
        {
          type: 'category',
          label: 'Download problems',
          items: [
            'help/wget-401',
            'help/wget-403',
            'help/wget-html-instead-of-data',
            'help/checksum-or-truncated',
            'help/wget-only-index-html',
            'help/slow-download',
            'help/rate-limit-or-timeout',
            'help/site-down',
            'help/command-not-found',
            'help/local-build-fails',
          ],
        },
        {
          type: 'category',
          label: 'Questions about the data',
          items: [
            'help/notes-ed-xray-elsewhere',
            'help/language-models',
          ],
        },
      ],
    },
    {
      type: 'category',
      label: 'About',
      collapsible: false,
      link: { type: 'doc', id: 'about/index' },
      items: ['about/accessibility', 'about/privacy'],
    },
  ],
};

export default sidebars;
