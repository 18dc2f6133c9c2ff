import Head from '@docusaurus/Head';
import Link from '@docusaurus/Link';
import { useBaseUrlUtils } from '@docusaurus/useBaseUrl';
import { changes } from '@site/src/data/changes';
import type { ReactNode } from 'react';

/** The list of changes of `src/data/changes.ts`, newest first, each with its date and source; and the feed of them. */
export default function ChangeList(): ReactNode {
  const { withBaseUrl } = useBaseUrlUtils();
  return (
    <>
      <Head>
        <link rel="alternate" type="application/atom+xml" title="What changed" href={withBaseUrl('/changes.xml')} />
      </Head>
      <p>
        A feed reader can follow them: <a href={withBaseUrl('/changes.xml')}>feed of the changes</a>.
      </p>
      <dl>
        {changes.map(({ value, asOf, source }) => (
          <div key={value}>
            <dt>
              <time dateTime={asOf}>{asOf}</time>
            </dt>
            <dd>
              {value} {source.startsWith('https://') && <Link to={source}>Source of the change of {asOf}</Link>}
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}
