import Link from '@docusaurus/Link';
import { useAllDocsData } from '@docusaurus/plugin-content-docs/client';
import { useLocation } from '@docusaurus/router';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import useIsBrowser from '@docusaurus/useIsBrowser';
import type { ReactNode } from 'react';
import { nearest } from './nearest';

/** The page for addresses that are none: where to go on, and which pages have a name like the one asked for. */
export default function NotFoundContent(): ReactNode {
  const { pathname } = useLocation();
  const { siteConfig } = useDocusaurusContext();
  const docs = useAllDocsData();
  // The page as it was built stands at no address of its own.
  const isBrowser = useIsBrowser();
  const near = isBrowser ? nearest(pathname, Object.values(docs).flatMap(({ versions }) => versions.flatMap((version) => version.docs.map(({ path }) => path)))) : [];

  return (
    // Wakes at once: only scripts know which address was asked for.
    <main className="container margin-vert--xl" data-wake>
      <h1>Page not found</h1>
      <p>There is no page at this address. It may be mistyped, or the link that led here is wrong.</p>
      {near.length > 0 && (
        <>
          <h2>Did you mean</h2>
          <ul>
            {near.map((path) => (
              <li key={path}>
                <Link to={path}>{path.slice(siteConfig.baseUrl.length - 1)}</Link>
              </li>
            ))}
          </ul>
        </>
      )}
      <h2>Where to go on</h2>
      <ul>
        <li>
          <Link to="/">Start: from no account to a first query</Link>
        </li>
        <li>
          <Link to="/access/cloud">Use the cloud</Link>
        </li>
        <li>
          <Link to="/help">Help: paste an error, or choose a problem</Link>
        </li>
        <li>
          <Link to="/reference">Reference: names, costs, rules</Link>
        </li>
      </ul>
    </main>
  );
}
