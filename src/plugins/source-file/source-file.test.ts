import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Root } from 'mdast';
import { afterAll, expect, it } from 'vitest';
import sourceFile from '.';

const folder = mkdtempSync(path.join(tmpdir(), 'source-file-'));
afterAll(() => rmSync(folder, { recursive: true }));

const page = (name: string): Root => ({
  type: 'root',
  children: [{ type: 'mdxJsxFlowElement', name: 'SourceFile', attributes: [{ type: 'mdxJsxAttribute', name: 'name', value: name }], children: [] }],
});

it('gives the component the text of the file and its sum', () => {
  writeFileSync(path.join(folder, 'x.py'), 'abc');
  const tree = page('x.py');
  sourceFile({ folder })(tree);
  const [element] = tree.children;
  // The sum of "abc" is the first example in the standard itself (FIPS 180-2, appendix B.1).
  expect(element?.type === 'mdxJsxFlowElement' && element.attributes.map((attribute) => attribute.value)).toEqual([
    'x.py',
    'abc',
    'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
  ]);
});

it('stops the build when the file is not there', () => {
  expect(() => sourceFile({ folder })(page('gone.py'))).toThrow('gone.py');
});
