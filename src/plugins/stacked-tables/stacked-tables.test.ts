import type { Element, Root } from 'hast';
import { VFile } from 'vfile';
import { expect, it } from 'vitest';
import stackedTables from '.';

function element(tagName: string, ...children: (Element | string)[]): Element {
  return {
    type: 'element',
    tagName,
    properties: {},
    children: children.map((child) => (typeof child === 'string' ? { type: 'text', value: child } : child)),
  };
}

it('gives each cell the heading of its column, and all parts their roles', () => {
  const first = element('td', 'granted');
  const second = element('td', element('strong', 'You have access.'));
  const table = element(
    'table',
    element('thead', element('tr', element('th', 'The page says'), element('th', element('em', 'It'), ' means'))),
    element('tbody', element('tr', first, second)),
  );
  const tree: Root = { type: 'root', children: [table] };
  stackedTables()(tree, new VFile('a | b\n- | -'));
  expect(table.properties).toEqual({ role: 'table' });
  expect(first.properties).toEqual({ role: 'cell', dataLabel: 'The page says' });
  expect(second.properties).toEqual({ role: 'cell', dataLabel: 'It means' });
});

it('leaves the rest of the page alone', () => {
  const tree: Root = { type: 'root', children: [element('p', 'no table here')] };
  const before = structuredClone(tree);
  stackedTables()(tree, new VFile('a | b\n- | -'));
  expect(tree).toEqual(before);
});
