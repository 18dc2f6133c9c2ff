import { useBaseUrlUtils } from '@docusaurus/useBaseUrl';
import type { ReactNode } from 'react';

interface Props {
  /** Name of a file in `static/`. */
  name: string;
  /** Put in from the file by `src/plugins/source-file`; writers do not give them. */
  lines?: string;
  sha256?: string;
}

/**
 * A file of the site: a link to read it, one to download it, and its SHA-256. The text itself would make the page
 * heavy for everybody who only wants to know what the file is.
 *
 * @throws if the build step did not give the sum; Docusaurus adds the page's address.
 */
export default function SourceFile({ name, lines, sha256 }: Props): ReactNode {
  const { withBaseUrl } = useBaseUrlUtils();
  if (lines === undefined || sha256 === undefined) {
    throw new Error(`<SourceFile>: the sum of "${name}" is missing. Is src/plugins/source-file among the remarkPlugins in docusaurus.config.ts?`);
  }
  return (
    <ul>
      <li>
        <a href={withBaseUrl(`/${name}.txt`)}>Read {name} in the browser</a> ({lines} lines)
      </li>
      <li>
        <a href={withBaseUrl(`/${name}`)} download>
          Download {name}
        </a>
      </li>
      <li>
        SHA-256: <code>{sha256}</code>
      </li>
    </ul>
  );
}
