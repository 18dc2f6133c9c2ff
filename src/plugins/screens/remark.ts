import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { importDefault, mayHold, variableAttribute } from '../mdx';
import { readScreens, RECORDS } from './records';

/**
 * Turns `<Screenshot id="files-section" />` into `<Screenshot screen={…} />` with the record of that picture, imported.
 * The first one of a page gets `first` too.
 * So a page carries the records of its own pictures and no others, and a page without pictures carries none.
 *
 * @throws with file and line if the id is missing or unknown; the message lists the known ids.
 */
export default function showScreens() {
  const ids = readScreens().map(({ id }) => id);
  return (tree: Root, file: VFile): void => {
    if (!mayHold(file, 'Screenshot')) return;
    const shown = new Set<string>();
    visit(tree, (node) => {
      if ((node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') || node.name !== 'Screenshot') return;
      const given = node.attributes.find((attribute) => attribute.type === 'mdxJsxAttribute' && attribute.name === 'id');
      const id = typeof given?.value === 'string' ? given.value : undefined;
      if (id === undefined || !ids.includes(id)) {
        const problem = id === undefined ? '<Screenshot> has no id.' : `<Screenshot>: there is no picture with the id "${id}".`;
        file.fail(`${problem} Known ids: ${ids.join(', ')}. Use: <Screenshot id="files-section" />`, node, 'screens');
      }
      node.attributes = [variableAttribute('screen', variable(id))];
      if (shown.size === 0) node.attributes.push({ type: 'mdxJsxAttribute', name: 'first', value: null });
      shown.add(id);
    });
    tree.children.unshift(...[...shown].map((id) => importDefault(variable(id), `@site/${RECORDS}/${id}.json`)));
  };
}

const variable = (id: string): string => `screen_${id.replaceAll('-', '_')}`;
