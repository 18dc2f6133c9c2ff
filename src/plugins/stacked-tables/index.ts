import type { Element, Root } from 'hast';
import { toString } from 'hast-util-to-string';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';

/** A part of the line below the headings, or a table in HTML. Many pages have none, and this tells it sooner than a walk through the page. */
const MAY_HOLD_TABLE = /\|[ \t:]*-|-[ \t:]*\||<table/;

/**
 * Prepares the tables of pages for narrow screens, where `look.css` shows each row as a block.
 *
 * Each cell carries the heading of its column (`data-label`), which the style sheet shows before it, and the
 * roles of a table are written out, since browsers drop them when a table is displayed as blocks.
 */
export default function stackedTables() {
  return (tree: Root, file: VFile): void => {
    if (!MAY_HOLD_TABLE.test(String(file.value))) return;
    visit(tree, 'element', (table) => {
      if (table.tagName !== 'table') return;
      const headings = rows(table).at(0)?.children.filter(isElement).map((cell) => toString(cell)) ?? [];
      table.properties.role = 'table';
      table.children.filter(isElement).forEach((group) => (group.properties.role = 'rowgroup'));
      for (const row of rows(table)) {
        row.properties.role = 'row';
        row.children.filter(isElement).forEach((cell, column) => {
          if (cell.tagName === 'th') {
            cell.properties.role = 'columnheader';
          } else {
            cell.properties.role = 'cell';
            cell.properties.dataLabel = headings[column] ?? '';
          }
        });
      }
    });
  };
}

function rows(table: Element): Element[] {
  const found: Element[] = [];
  visit(table, 'element', (node) => {
    if (node.tagName === 'tr') found.push(node);
  });
  return found;
}

function isElement(node: { type: string }): node is Element {
  return node.type === 'element';
}
