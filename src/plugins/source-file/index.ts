import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Root } from 'mdast';
import type { MdxJsxFlowElement } from 'mdast-util-mdx';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { mayHold } from '../mdx';

/**
 * Gives each `<SourceFile name="…" />` of a page the number of lines of that file and its SHA-256, read at build time,
 * so that neither is ever written by hand: a remark plugin.
 *
 * @param folder where the files are: `static/`
 * @throws if a file is not there
 */
export default function sourceFile({ folder }: { folder: string }) {
  return (tree: Root, file: VFile): void => {
    if (!mayHold(file, 'SourceFile')) return;
    visit(tree, 'mdxJsxFlowElement', (node: MdxJsxFlowElement) => {
      if (node.name !== 'SourceFile') return;
      const given = node.attributes.find((attribute) => attribute.type === 'mdxJsxAttribute' && attribute.name === 'name')?.value;
      if (typeof given !== 'string') return; // the component's own message says what is missing
      const bytes = readFileSync(path.join(folder, path.basename(given)));
      const sha256 = createHash('sha256').update(bytes).digest('hex');
      for (const [name, value] of [['lines', String(bytes.toString('utf8').trimEnd().split('\n').length)], ['sha256', sha256]] as const) {
        node.attributes.push({ type: 'mdxJsxAttribute', name, value });
      }
    });
  };
}
