import { readdirSync } from 'node:fs';
import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { importDefault, mayHold } from '../mdx';

/** Folders that hold a component: their names begin with a capital. */
export function componentNames(folder: string): string[] {
  return readdirSync(folder).filter((name) => /^[A-Z]/.test(name)).toSorted();
}

/**
 * Imports each component on the pages that use it: a remark plugin. So no page needs an `import`, and none loads the
 * code of a component that it does not show.
 *
 * @param folder where the components are: `src/components`
 */
export default function loadComponents({ folder }: { folder: string }) {
  const known = new Set(componentNames(folder));
  return (tree: Root, file: VFile): void => {
    if (![...known].some((name) => mayHold(file, name))) return;
    const used = new Set<string>();
    visit(tree, (node) => {
      if ((node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') && node.name && known.has(node.name)) used.add(node.name);
    });
    tree.children.unshift(...[...used].toSorted().map((name) => importDefault(name, `@site/src/components/${name}`)));
  };
}
