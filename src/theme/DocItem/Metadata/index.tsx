import Head from '@docusaurus/Head';
import { useDoc } from '@docusaurus/plugin-content-docs/client';
import Metadata from '@theme-original/DocItem/Metadata';
import type { ReactNode } from 'react';
import { article, asScript } from './structured';

/** What search engines read of a page: beside the theme's, that it is a technical article, and of what day. */
export default function DocItemMetadata(): ReactNode {
  const { title, description, lastUpdatedAt } = useDoc().metadata;
  return (
    <>
      <Metadata />
      <Head>
        <script type="application/ld+json">{asScript(article({ title, description, lastUpdatedAt }))}</script>
      </Head>
    </>
  );
}
