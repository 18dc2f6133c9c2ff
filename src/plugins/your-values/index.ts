import type { Code, Parent, Root, RootContent } from 'mdast';
import type { MdxJsxAttribute, MdxJsxFlowElement } from 'mdast-util-mdx';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { hasForms, placesIn } from '../../components/your-values/fill';
import { cut } from '../../components/your-values/places';
import { importDefault } from '../mdx';

const FOLDER = '@site/src/components/your-values';

/**
 * Makes the blocks of a page fillable that have a place of `src/data/values.ts`, and puts the bar with the fields once
 * before the first block that can change: a remark plugin. A page without places stays as it is, and loads nothing of
 * this; if its commands differ on Windows, its words tell so (`npm run check`, windows).
 */
export default function yourValues() {
  return (tree: Root, file: VFile): void => {
    // Most pages have none, and this tells it sooner than a walk through the page.
    if (cut(String(file.value)).length < 2) return;
    const blocks: { node: Code; index: number; parent: Parent; places: string[]; hasTerminals: boolean }[] = [];
    visit(tree, 'code', (node, index, parent) => {
      if (index === undefined || !parent) return;
      blocks.push({ node, index, parent, places: placesIn(node.value, node.lang ?? ''), hasTerminals: hasForms(node.value, node.lang ?? '') });
    });
    const places = blocks.flatMap((block) => block.places);
    if (places.length === 0) return;

    const changing = blocks.filter((block) => block.places.length > 0 || block.hasTerminals);
    const hasTerminals = blocks.some((block) => block.hasTerminals);
    const at = barPlace(tree, changing[0]!.node);
    for (const { node, index, parent } of changing) {
      parent.children[index] = element('FillableCode', { language: node.lang ?? '', code: node.value, ...(node.meta ? { metastring: node.meta } : {}) });
    }
    tree.children.splice(at, 0, element('YourValues', { places: places.join(' '), ...(hasTerminals ? { terminals: 'yes' } : {}) }));
    tree.children.unshift(importDefault('FillableCode', `${FOLDER}/Code`), importDefault('YourValues', `${FOLDER}/Bar`));
  };
}

/** Where the bar goes: before the part of the page that holds the block, and before a sentence that leads to it with a colon. */
function barPlace(tree: Root, block: Code): number {
  const at = tree.children.findIndex((child) => holds(child, block));
  const before = tree.children[at - 1];
  const end = before?.type === 'paragraph' ? before.children.at(-1) : undefined;
  return end?.type === 'text' && end.value.endsWith(':') ? at - 1 : at;
}

function holds(node: RootContent, block: Code): boolean {
  return node === block || ('children' in node && node.children.some((child) => holds(child, block)));
}

function element(name: string, properties: Record<string, string>): MdxJsxFlowElement {
  const attributes = Object.entries(properties).map(([key, value]): MdxJsxAttribute => ({ type: 'mdxJsxAttribute', name: key, value }));
  return { type: 'mdxJsxFlowElement', name, attributes, children: [] };
}
