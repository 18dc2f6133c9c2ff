/** Reads one Markdown file: every address in it and exactly where it stands. */
import type { Definition, Html, Image, ImageReference, Link, LinkReference, Nodes, Root } from 'mdast';
import type { MdxJsxAttribute, MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { parseSrcset } from 'srcset';
import { visit } from 'unist-util-visit';
import { parseMarkdown, type Syntax } from '../markdown';
import { CODE_ADDRESS, REFERENCE, scanHtml } from './html';
import { stringsIn } from './literals';

export interface MarkdownAddress {
  address: string;
  offset: number;
  /** `a`, `img` or another HTML element; undefined if a component decides what becomes of it. */
  element?: string;
  /** `text` for what is no link: code samples, undefined references, front matter. */
  use: 'link' | 'text' | 'front matter';
}

/** The links and pictures of a Markdown file. */
export function markdownLinks(text: string, syntax: Syntax): MarkdownAddress[] {
  return readMarkdown(text, syntax).addresses.filter(({ use }) => use === 'link');
}

/**
 * @returns every address in the order of the file, and the files that it imports
 * @throws VFileMessage if the file is no valid MDX
 */
export function readMarkdown(text: string, syntax: Syntax): { addresses: MarkdownAddress[]; imports: string[] } {
  const tree: Root = parseMarkdown(text, syntax);
  const addresses: MarkdownAddress[] = [];
  const imports: string[] = [];
  const definitions = new Map<string, { address: string; offset: number }>();
  const raw = (node: Nodes | MdxJsxAttribute): string => text.slice(start(node), node.position?.end.offset);
  const find = (node: Nodes, pattern: RegExp): void => {
    for (const { 0: address, index } of raw(node).matchAll(pattern)) addresses.push({ address, offset: start(node) + index, use: 'text' });
  };

  visit(tree, 'definition', (node: Definition) => {
    const before = /^\[(?:[^\\\]]|\\.)*\]:\s*<?/.exec(raw(node))?.[0].length ?? 0;
    if (!definitions.has(node.identifier)) definitions.set(node.identifier, { address: node.url, offset: start(node) + before });
  });
  visit(tree, (node) => {
    switch (node.type) {
      case 'link':
      case 'image':
        addresses.push({ address: node.url, offset: start(node) + beforeAddress(node, raw(node)), element: elementOf(node), use: 'link' });
        break;
      case 'linkReference':
      case 'imageReference': {
        const definition = definitions.get(node.identifier);
        if (definition) addresses.push({ ...definition, element: elementOf(node), use: 'link' });
        break;
      }
      case 'html':
        for (const { address, offset, element, role } of scanHtml(node.value).links) {
          if (role === 'link' || role === 'resource') addresses.push({ address, offset: offsetOf(node, offset), element, use: 'link' });
        }
        break;
      case 'mdxJsxFlowElement':
      case 'mdxJsxTextElement':
        addresses.push(...jsxAddresses(node));
        break;
      case 'mdxjsEsm':
        for (const statement of node.data?.estree?.body ?? []) {
          if (statement.type === 'ImportDeclaration') imports.push(String(statement.source.value));
        }
        break;
      case 'code':
      case 'inlineCode':
        find(node, CODE_ADDRESS);
        break;
      case 'text':
        find(node, REFERENCE);
        break;
      case 'yaml':
        for (const { 0: line, 1: value = '', index } of raw(node).matchAll(/^\s*[\w-]+:\s*["']?([^\s"']+)["']?\s*$/gm)) {
          addresses.push({ address: value, offset: start(node) + index + line.lastIndexOf(value), use: 'front matter' });
        }
        break;
    }
  });
  return { addresses, imports };

  /** A quotation's or a list's marks stand in the source at the start of each line, and not in the value. */
  function offsetOf(node: Html, at: number): number {
    const before = node.value.slice(0, at).split('\n');
    const rest = (node.value.split('\n')[before.length - 1] ?? '').length - (before.at(-1)?.length ?? 0);
    const sourceLines = raw(node).split('\n').slice(0, before.length);
    return start(node) + sourceLines.join('\n').length - rest;
  }

  function jsxAddresses(node: MdxJsxFlowElement | MdxJsxTextElement): MarkdownAddress[] {
    const element = node.name !== null && /^[a-z]/.test(node.name) ? node.name : undefined;
    return node.attributes.flatMap((attribute): MarkdownAddress[] => {
      if (attribute.type !== 'mdxJsxAttribute') return [];
      if (typeof attribute.value === 'string') {
        const offset = start(attribute) + (/^[^=]*=\s*["']?/.exec(raw(attribute))?.[0].length ?? 0);
        const { value } = attribute;
        const parts = /^srcset$/i.test(attribute.name) ? parseSrcset(value).map(({ url }) => url) : [value];
        return parts.map((address) => ({ address, offset: offset + value.indexOf(address), element, use: 'link' }));
      }
      const literals = attribute.value?.data?.estree ? stringsIn(attribute.value.data.estree) : [];
      return literals.map(({ value, offset }) => ({ address: value, offset, element, use: 'link' }));
    });
  }
}

function start(node: Nodes | MdxJsxAttribute): number {
  return node.position?.start.offset ?? 0;
}

function elementOf(node: Link | Image | LinkReference | ImageReference): string {
  return node.type.startsWith('link') ? 'a' : 'img';
}

/** Length of what stands in a link's source before its address: `[text](`, `![alt](<`, or the `<` of `<https://…>`. */
function beforeAddress(node: Link | Image, source: string): number {
  if (source.startsWith('<')) return 1;
  if (!/^!?\[/.test(source)) return 0;
  const lastChild = node.type === 'link' ? node.children.at(-1) : undefined;
  const from = lastChild?.position?.end.offset === undefined ? 0 : lastChild.position.end.offset - start(node);
  const opening = /\]\(\s*<?/g;
  opening.lastIndex = from;
  return opening.exec(source) ? opening.lastIndex : 0;
}
