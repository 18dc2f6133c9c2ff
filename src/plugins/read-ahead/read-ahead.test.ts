import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { DefaultParseFrontMatter } from '@docusaurus/types';
import { unified } from 'unified';
import { VFile } from 'vfile';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import readAhead, { begin, givePagesRead, whenRead, type Ahead } from '.';
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

/** What is read of the folder, when these pages have come. */
async function whenCome(...files: string[]): Promise<Ahead['take']> {
  const { until, take } = begin(folder);
  await Promise.all(files.map(until));
  return take;
}

describe('a page that was read ahead', () => {
  it('is what reading it now gives', async () => {
    const first = page('a.md');
    const second = page('b.md', '# B\n');
    const take = await whenCome(second, first);
    expect(take(second, '# B\n', syntax)).toEqual(reader.parse('# B\n'));
    expect(take(first, TEXT, syntax)).toEqual(reader.parse(TEXT));
    expect(take(first, TEXT, syntax)).toBeUndefined();
  });

  it('is not taken if its text is another one by now, or if it is no plain page', async () => {
    const [first, other] = [page('a.md'), page('b.mdx')];
    const take = await whenCome(first, other);
    expect(take(first, `${TEXT}More`, syntax)).toBeUndefined();
    expect(take(other, TEXT, syntax)).toBeUndefined();
    expect(take(other, TEXT, 'another')).toBeUndefined();
  });

  it('is none if it cannot be read: that is left to Docusaurus', async () => {
    const [broken, whole] = [path.join(folder, 'a.md'), page('b.md')];
    mkdirSync(broken);
    const take = await whenCome(broken);
    expect(take(broken, '', syntax)).toBeUndefined();
    expect(take(whole, TEXT, syntax)).toBeDefined();
  });

  it('is refused where Docusaurus reads otherwise', async () => {
    const first = page('a.md');
    const take = await whenCome(first);
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

  describe('waits for a page', () => {
    const defaultParseFrontMatter = vi.fn<DefaultParseFrontMatter>(async ({ fileContent }) => ({ frontMatter: {}, content: fileContent }));
    const head = async (file: string): Promise<unknown> => whenRead({ filePath: file, fileContent: TEXT, defaultParseFrontMatter });

    it('not before it makes pages', async () => {
      vi.stubEnv('NODE_ENV', 'production');
      mkdirSync(path.join(folder, 'docs'));
      const file = page('docs/a.md');
      const plugin = readAhead({ siteDir: folder });
      await expect(head(file)).resolves.toEqual({ frontMatter: {}, content: TEXT });
      expect(given(TEXT, file)).toBe('read now');

      plugin.configureWebpack?.({}, false, {} as never, {});
      await expect(head(file)).resolves.toEqual({ frontMatter: {}, content: TEXT });
      expect(given(TEXT, file)).toEqual(reader.parse(TEXT));
    });

    it('and not for one that nobody reads ahead', async () => {
      vi.stubEnv('NODE_ENV', 'production');
      mkdirSync(path.join(folder, 'docs'));
      readAhead({ siteDir: folder }).configureWebpack?.({}, false, {} as never, {});
      await expect(head(page('docs/a.mdx'))).resolves.toBeDefined();
    });
  });

  it('says so if there is nothing that reads', () => {
    expect(() => givePagesRead.call(unified())).toThrow('nothing yet that reads Markdown');
  });
});
