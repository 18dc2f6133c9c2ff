import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Root } from 'mdast';
import { VFile } from 'vfile';
import { afterAll, expect, it } from 'vitest';
import sourceFile from '.';
import readableCopies from './copies';

const folder = mkdtempSync(path.join(tmpdir(), 'source-file-'));
afterAll(() => rmSync(folder, { recursive: true }));

const file = new VFile('<SourceFile />');
const page = (name: string): Root => ({
  type: 'root',
  children: [{ type: 'mdxJsxFlowElement', name: 'SourceFile', attributes: [{ type: 'mdxJsxAttribute', name: 'name', value: name }], children: [] }],
});

it('gives the component the number of lines of the file and its sum', () => {
  writeFileSync(path.join(folder, 'x.py'), 'abc');
  const tree = page('x.py');
  sourceFile({ folder })(tree, file);
  const [element] = tree.children;
  // The sum of "abc" is the first example in the standard itself (FIPS 180-2, appendix B.1).
  expect(element?.type === 'mdxJsxFlowElement' && element.attributes.map((attribute) => attribute.value)).toEqual([
    'x.py',
    '1',
    'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
  ]);
});

it('stops the build when the file is not there', () => {
  expect(() => sourceFile({ folder })(page('gone.py'), file)).toThrow('gone.py');
});

it('puts a copy beside each script that a browser shows', async () => {
  writeFileSync(path.join(folder, 'x.py'), 'abc');
  await readableCopies().postBuild?.({ outDir: folder } as never);
  expect(readFileSync(path.join(folder, 'x.py.txt'), 'utf8')).toBe('abc');
});

it('stops the build when there is no script to copy', async () => {
  const empty = mkdtempSync(path.join(tmpdir(), 'source-file-'));
  await expect(readableCopies().postBuild?.({ outDir: empty } as never)).rejects.toThrow('no .py file');
  rmSync(empty, { recursive: true });
});
