/**
 * Addresses that lead elsewhere. Whoever moves or deletes a page adds its old address here: no address dies.
 */
export interface Redirect {
  /** The old address, from the site's root, without a slash at the end. */
  from: string;
  /** The page that holds the content today. */
  to: string;
}

export const redirects: readonly Redirect[] = [
  // Addresses of the predecessor of this guide, which people have bookmarked.
  { from: '/docs/gettingstarted', to: '/access' },
  { from: '/docs/gettingstarted/cloud', to: '/access/cloud' },
  { from: '/docs/gettingstarted/cloud/link', to: '/access/cloud/link' },
  { from: '/docs/gettingstarted/cloud/request', to: '/access/cloud/request' },
  { from: '/docs/gettingstarted/cloud/bigquery', to: '/access/cloud/bigquery' },
  { from: '/docs/gettingstarted/cloud/gcs', to: '/access/cloud/gcs' },
  { from: '/docs/gettingstarted/cloud/aws', to: '/access/cloud/aws' },
  { from: '/gettingstarted', to: '/access' },
  { from: '/gettingstarted/cloud', to: '/access/cloud' },
  { from: '/gettingstarted/cloud/link', to: '/access/cloud/link' },
  { from: '/gettingstarted/cloud/request', to: '/access/cloud/request' },
  { from: '/gettingstarted/cloud/bigquery', to: '/access/cloud/bigquery' },
  { from: '/gettingstarted/cloud/gcs', to: '/access/cloud/gcs' },
  { from: '/gettingstarted/cloud/aws', to: '/access/cloud/aws' },
  { from: '/iv/access', to: '/access' },
  { from: '/iv/access/cloud', to: '/access/cloud' },
  { from: '/iv/access/cloud/link', to: '/access/cloud/link' },
  { from: '/iv/access/cloud/request', to: '/access/cloud/request' },
  { from: '/iv/access/cloud/bigquery', to: '/access/cloud/bigquery' },
  { from: '/iv/access/cloud/gcs', to: '/access/cloud/gcs' },
  { from: '/iv/access/cloud/aws', to: '/access/cloud/aws' },
  { from: '/docs/gettingstarted/local', to: '/access/download' },
  { from: '/docs/faq', to: '/help' },
];
