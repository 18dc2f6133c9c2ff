import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { unified } from 'unified';
import { VFile } from 'vfile';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import readAhead, { begin, givePagesRead, type Take } from '.';
import { reader } from './reader';
import { syntaxOf } from './syntax';

const TEXT = '---\nid: a\n---\n\n# A\n\n| a | b |\n| - | - |\n| *c* | ~~d~~ |\n\n:::note\n\nText\n\n:::\n';
const syntax = syntaxOf(reader);

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'read-ahead-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Writes a page. @returns its file */
function page(name: string, text = TEXT): string {
  writeFileSync(path.join(folder, name), text);
  return path.join(folder, name);
}

/** All pages of the folder, read. */
async function readAllOf(): Promise<Take> {
  const { take, ended } = begin(folder);
  await ended;
  return take;
}

describe('a page that was read ahead', () => {
  it('is what reading it now gives', async () => {
    const first = page('a.md');
    page('b.md', '# B\n');
    const take = await readAllOf();
    expect(take(path.join(folder, 'b.md'), '# B\n', syntax)).toEqual(reader.parse('# B\n'));
    expect(take(first, TEXT, syntax)).toEqual(reader.parse(TEXT));
    expect(take(first, TEXT, syntax)).toBeUndefined();
  });

  it('is not taken if its text is another one by now, or if it is no plain page', async () => {
    const [first, other] = [page('a.md'), page('b.mdx')];
    const take = await readAllOf();
    expect(take(first, `${TEXT}More`, syntax)).toBeUndefined();
    expect(take(other, TEXT, syntax)).toBeUndefined();
  });

  it('is none if it cannot be read: that is left to Docusaurus', async () => {
    mkdirSync(path.join(folder, 'a.md'));
    page('b.md');
    const take = await readAllOf();
    expect(take(path.join(folder, 'a.md'), '', syntax)).toBeUndefined();
    expect(take(path.join(folder, 'b.md'), TEXT, syntax)).toBeDefined();
  });

  it('is refused where Docusaurus reads otherwise', async () => {
    const first = page('a.md');
    const take = await readAllOf();
    expect(() => take(first, TEXT, syntaxOf(unified()))).toThrow('Give both the same');
  });
});

describe('Docusaurus', () => {
  const parser = vi.fn<() => string>(() => 'read now');
  const given = (text: string, file: string): unknown => {
    const processor = Object.assign(unified(), { data: () => reader.data(), parser });
    givePagesRead.call(processor);
    return processor.parser(text, new VFile({ path: file }));
  };

  afterEach(() => vi.unstubAllEnvs());

  it('reads a page itself that was not read ahead', () => {
    vi.stubEnv('NODE_ENV', 'development');
    readAhead({ siteDir: folder });
    expect(given(TEXT, path.join(folder, 'docs/a.md'))).toBe('read now');
  });

  it('says so if there is nothing that reads', () => {
    expect(() => givePagesRead.call(unified())).toThrow('nothing yet that reads Markdown');
  });
});
