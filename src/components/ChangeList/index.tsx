import Link from '@docusaurus/Link';
import { changes } from '@site/src/data/changes';
import type { ReactNode } from 'react';

/** The list of changes of `src/data/changes.ts`, newest first, each with its date and source. */
export default function ChangeList(): ReactNode {
  return (
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
  );
}
