import MDXComponents from '@theme-original/MDXComponents';
import AccessOptions from '@site/src/components/AccessOptions';
import ChangeList from '@site/src/components/ChangeList';
import DatasetTable from '@site/src/components/DatasetTable';
import Screenshot from '@site/src/components/Screenshot';
import SourceFile from '@site/src/components/SourceFile';

/** The components that writers may use in .mdx pages without an import. */
export default { ...MDXComponents, AccessOptions, ChangeList, DatasetTable, Screenshot, SourceFile };
