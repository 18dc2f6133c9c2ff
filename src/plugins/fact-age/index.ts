import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import { readFactLines, type FactLine } from './fact-lines';
import { uses } from './used';

/**
 * Tells readers when nobody has looked after a page's facts in time: a remark plugin that puts
 * “not re-checked since DATE” below the title of each page that shows a fact past its term (`terms.ts`).
 *
 * @param today `YYYY-MM-DD`, the day of the build
 */
export default function factAge({ root, today }: { root: string; today: string }) {
  const overdue = readFactLines(root).filter((fact) => fact.due < today);
  return (tree: Root, file: VFile): void => addNotice(tree, String(file.value), overdue);
}

/** The notice itself; apart, so that it can be shown any facts. */
export function addNotice(tree: Root, text: string, overdue: readonly FactLine[]): void {
  const used = overdue.filter((fact) => uses(text, fact));
  const oldest = used.map((fact) => fact.checked).toSorted()[0];
  if (oldest === undefined) return;
  const title = tree.children.findIndex((node) => node.type === 'heading' && node.depth === 1);
  const words = `Some facts on this page were not re-checked since ${oldest}. Compare with what your own PhysioNet page shows.`;
  tree.children.splice(title + 1, 0, { type: 'blockquote', children: [{ type: 'paragraph', children: [{ type: 'text', value: words }] }] });
}
