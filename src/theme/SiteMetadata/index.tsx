import Head from '@docusaurus/Head';
import { useLocation } from '@docusaurus/router';
import { useBaseUrlUtils } from '@docusaurus/useBaseUrl';
import { useThemeConfig } from '@docusaurus/theme-common';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import type { ReactNode } from 'react';

/**
 * What each page tells of itself to those who show a link to it: its address without a slash at the end, and the site's
 * card. That it is in English, and that X shows the same card, they take for granted.
 */
export default function SiteMetadata(): ReactNode {
  const { siteConfig } = useDocusaurusContext();
  const { withBaseUrl } = useBaseUrlUtils();
  const { pathname } = useLocation();
  const address = siteConfig.url + (pathname === siteConfig.baseUrl ? pathname : pathname.replace(/\/$/, ''));
  const card = withBaseUrl(useThemeConfig().image ?? '', { absolute: true });
  return (
    <Head>
      <meta name="twitter:card" content="summary_large_image" />
      <meta property="og:image" content={card} />
      <meta property="og:url" content={address} />
      <link rel="canonical" href={address} />
    </Head>
  );
}
