import type { Root } from 'mdast';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { VFile } from 'vfile';
import { expect, it } from 'vitest';
import loadComponents, { componentNames } from '.';

const folder = 'src/components';
const parser = unified().use(remarkParse).use(remarkMdx);

function imports(text: string): string[] {
  const tree: Root = parser.parse(text);
  loadComponents({ folder })(tree, new VFile(text));
  return tree.children.flatMap((node) => (node.type === 'mdxjsEsm' ? [node.value] : []));
}

it('imports each component of a page once, and no other', () => {
  expect(imports('<ChangeList />\n\n- <ChangeList />\n\nSee <SourceFile name="x" />.\n')).toEqual([
    "import ChangeList from '@site/src/components/ChangeList'",
    "import SourceFile from '@site/src/components/SourceFile'",
  ]);
});

it('leaves elements of HTML and pages without components alone', () => {
  expect(imports('# T\n\n<details>x</details>\n')).toEqual([]);
});

it('knows the folders that hold a component', () => {
  expect(componentNames(folder)).toContain('DatasetTable');
  expect(componentNames(folder)).not.toContain('memory');
});
