import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Root } from 'mdast';
import type { MdxJsxFlowElement } from 'mdast-util-mdx';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { afterAll, describe, expect, it } from 'vitest';
import { VFile } from 'vfile';
import { screenFiles } from '../../data/screens';
import { screenFaults } from '.';
import { readScreens } from './records';
import showScreens from './remark';

const published = path.resolve('static/img/cloud');
const screens = readScreens();
const files = screens.find(({ id }) => id === 'files-section')!;
const folder = mkdtempSync(path.join(tmpdir(), 'screens-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe('the files of the pictures', () => {
  it('are all there, in the sizes that pages reserve', () => {
    expect(screenFaults(published, screens)).toEqual([]);
  });

  it('names a missing file and the command that draws it', () => {
    const [missing, ...rest] = screenFiles(files.file);
    for (const name of rest) copyFileSync(path.join(published, name), path.join(folder, name));
    expect(screenFaults(folder, [files])).toEqual([`${missing} is missing (picture "files-section"). Draw it with: npm run screens`]);
  });

  it('names a picture whose size differs from the recorded one', () => {
    const wrong = { ...files, size: { wide: [720, 400], narrow: files.size.narrow } as const };
    expect(screenFaults(published, [wrong])[0]).toMatch(/^mimic_files\.webp has 720 × \d+ pixels, but the record of "files-section" says 720 × 400/);
  });

  it('does not pass an empty list', () => {
    expect(screenFaults(published, [])).toHaveLength(1);
  });
});

describe('the record of a picture on a page', () => {
  const parser = unified().use(remarkParse).use(remarkMdx);
  const transform = (text: string): Root => {
    const tree = parser.parse(text);
    showScreens()(tree, new VFile({ path: 'page.mdx', value: text }));
    return tree;
  };

  it('is imported once, and given to the component, which knows if it is the first', () => {
    const tree = transform('<Screenshot id="files-section" />\n\n<Screenshot id="files-section" />\n');
    const imports = tree.children.filter((node) => node.type === 'mdxjsEsm');
    expect(imports.map((node) => node.value)).toEqual(["import screen_files_section from '@site/src/data/screens/files-section.json'"]);
    const [first, second] = tree.children.slice(-2) as MdxJsxFlowElement[];
    expect(first!.attributes).toMatchObject([{ name: 'screen', value: { value: 'screen_files_section' } }, { name: 'first' }]);
    expect(second!.attributes).toMatchObject([{ name: 'screen', value: { value: 'screen_files_section' } }]);
    expect(second!.attributes).toHaveLength(1);
  });

  it('is not on a page without a picture', () => {
    expect(transform('# Title\n').children.map((node) => node.type)).toEqual(['heading']);
  });

  it.each([
    ['<Screenshot id="files" />', 'there is no picture with the id "files"'],
    ['<Screenshot />', '<Screenshot> has no id'],
  ])('stops the build at %s with the place and the known ids', (text, message) => {
    expect(() => transform(`# Title\n\n${text}\n`)).toThrow(expect.objectContaining({ line: 3 }));
    expect(() => transform(text)).toThrow(message);
    expect(() => transform(text)).toThrow(/Known ids: .*files-section.*sign-agreement/);
  });
});
