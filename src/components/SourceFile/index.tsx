import CodeBlock from '@theme/CodeBlock';
import { useBaseUrlUtils } from '@docusaurus/useBaseUrl';
import type { ReactNode } from 'react';

interface Props {
  /** Name of a file in `static/`. */
  name: string;
  /** Put in from the file by `src/plugins/source-file`; writers do not give them. */
  text?: string;
  sha256?: string;
}

/**
 * A file of the site in full: a link to download it, its SHA-256, and its text.
 *
 * @throws if the build step did not give the text; Docusaurus adds the page's address.
 */
export default function SourceFile({ name, text, sha256 }: Props): ReactNode {
  const { withBaseUrl } = useBaseUrlUtils();
  if (text === undefined || sha256 === undefined) {
    throw new Error(`<SourceFile>: the text of "${name}" is missing. Is src/plugins/source-file among the remarkPlugins in docusaurus.config.ts?`);
  }
  return (
    <>
      <p>
        <a href={withBaseUrl(`/${name}`)} download>
          Download {name}
        </a>{' '}
        ({text.trimEnd().split('\n').length} lines)
      </p>
      <p>
        SHA-256: <code style={{ overflowWrap: 'anywhere' }}>{sha256}</code>
      </p>
      {/* Plain: in colours, a long file weighs six times as much. */}
      {/* A reader searches for words of the guide, not of a program. */}
      <div data-pagefind-ignore="all">
        <CodeBlock language="text" title={name}>
          {text}
        </CodeBlock>
      </div>
    </>
  );
}
