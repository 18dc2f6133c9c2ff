/** Reads Markdown as Docusaurus does, on a thread of its own. */
import { readFileSync } from 'node:fs';
import type { MessagePort } from 'node:worker_threads';
import type { Root } from 'mdast';
import remarkDirective from 'remark-directive';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { syntaxOf } from './syntax';

/** The same plugins with a syntax of their own, in the same order, as in Docusaurus. */
export const reader = unified().use(remarkParse).use(remarkFrontmatter).use(remarkDirective).use(remarkGfm).freeze();

export interface Task {
  /** Pages, by their files in full. */
  files: readonly string[];
  /** Where what was read is sent. */
  port: MessagePort;
}

/** What is sent first: how the pages are read. */
export interface Hello {
  syntax: string;
}

export interface ReadPage {
  file: string;
  text: string;
  tree: Root;
}

/** Sends each page that can be read. */
export function readAll({ files, port }: Task): void {
  port.postMessage({ syntax: syntaxOf(reader) } satisfies Hello);
  for (const file of files) {
    try {
      const text = readFileSync(file, 'utf8');
      port.postMessage({ file, text, tree: reader.parse(text) } satisfies ReadPage);
    } catch {
      // Docusaurus reads it itself, and tells what is wrong with it.
    }
  }
  port.close();
}
