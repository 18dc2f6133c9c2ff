import MDXComponents from '@theme-original/MDXComponents';
import AccessOptions from '@site/src/components/AccessOptions';
import Screenshot from '@site/src/components/Screenshot';
import SourceFile from '@site/src/components/SourceFile';

/** The components that writers may use in .mdx pages without an import. */
export default { ...MDXComponents, AccessOptions, Screenshot, SourceFile };
