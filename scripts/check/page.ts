/** Reads one page: its front matter, its Markdown tree, and where each thing stands. */
import type { Nodes, Root } from 'mdast';
// Its types add the nodes of .mdx pages to the Markdown tree.
import 'mdast-util-mdx';
import { SKIP, visit } from 'unist-util-visit';
import { VFileMessage } from 'vfile-message';
import { parseDocument } from 'yaml';
import { parseMarkdown } from '../markdown';

/** One mistake, as its author is told of it. */
export interface Fault {
  file: string;
  line: number;
  column: number;
  /** What is wrong. */
  what: string;
  /** How to mend it. */
  remedy: string;
  /** Name of the rule, as CONTRIBUTING.md lists it. */
  rule: string;
  /** A warning is told, but does not fail the check. */
  warning?: boolean;
}

/** A piece of a page in which words or names can stand. */
export interface Span {
  kind: 'text' | 'code' | 'code block';
  value: string;
  /** Language of a code block. */
  language?: string;
  start: number;
  end: number;
}

export interface Page {
  /** Path from the project's root, for example `docs/access/index.md`. */
  file: string;
  text: string;
  tree: Root;
  /** Docusaurus' id: the path below `docs/` without extension. */
  id: string;
  /** The page's address, without a slash at the end. */
  address: string;
  frontMatter: Record<string, unknown>;
  /** Offset of a front matter key, for messages. */
  keyOffset(key: string): number;
  spans: readonly Span[];
}

/**
 * Reads a page.
 *
 * @returns the page, or the fault that makes it unreadable
 */
export function readPage(file: string, text: string): Page | Fault {
  let tree: Root;
  try {
    tree = parseMarkdown(text, file.endsWith('.mdx') ? 'mdx' : 'md');
  } catch (error) {
    return unreadable(file, error);
  }
  const front = readFrontMatter(tree);
  if ('what' in front) return { file, rule: 'readable', ...front };
  const id = idOf(file);
  return {
    file,
    text,
    tree,
    id,
    address: addressOf(id, front.values.slug),
    frontMatter: front.values,
    keyOffset: front.keyOffset,
    spans: spansOf(tree),
  };
}

/** Docusaurus' id of a page, by its file. */
export function idOf(file: string): string {
  return file.replace(/^docs\//, '').replace(/\.mdx?$/, '');
}

/** Docusaurus' rule with `routeBasePath: '/'` and `trailingSlash: false`. */
export function addressOf(id: string, slug: unknown): string {
  if (typeof slug === 'string' && slug.startsWith('/')) return slug;
  return `/${id.replace(/(^|\/)index$/, '')}`;
}

/** Words a writer understands for the ways in which MDX can fail. */
function unreadable(file: string, error: unknown): Fault {
  if (!(error instanceof VFileMessage)) throw error;
  const reason = error.reason;
  // Of a tag that is never closed, the parser tells the place only in its words.
  const [, line, column] = /\((\d+):(\d+)-/.exec(reason) ?? [];
  const place = error.place && 'start' in error.place ? error.place.start : error.place;
  const [what, remedy] = /closing tag|end of file/i.test(reason)
    ? [`${/<\w+>/.exec(reason)?.[0] ?? 'a component'} is never closed`, 'end it with />, for example <Screenshot id="files-section" />']
    : /acorn|expression/i.test(reason)
      ? ['a brace { begins something that cannot be read', 'write \\{ for a brace that is meant as text, or put the words in `back-ticks`']
      : ['a < begins something that cannot be read', 'write &lt; for a “less than” sign that is meant as text, or put the words in `back-ticks`'];
  return {
    file,
    line: place?.line ?? Number(line ?? 1),
    column: place?.column ?? Number(column ?? 1),
    what,
    remedy,
    rule: 'readable',
  };
}

/** Words for the ways in which the lines above a page can fail, by the YAML parser's name of the fault. */
const YAML_WORDS: Record<string, readonly [what: string, remedy: string]> = {
  DUPLICATE_KEY: ['the same key stands twice between the two lines of ---', 'delete one of the two lines'],
  TAB_AS_INDENT: ['a tab stands between the two lines of ---', 'write two spaces instead'],
};
const YAML_OTHER = ['the lines between the two --- cannot be read here', "put a text that holds a colon, quotation marks or a back-tick between ' and ', and write each ' inside it twice"] as const;

/** The lines above a page, or what makes them unreadable. */
function readFrontMatter(tree: Root): { values: Record<string, unknown>; keyOffset(key: string): number } | Pick<Fault, 'line' | 'column' | 'what' | 'remedy'> {
  const node = tree.children[0];
  if (node?.type !== 'yaml') return { values: {}, keyOffset: () => 0 };
  const document = parseDocument(node.value);
  const [error] = document.errors;
  if (error) {
    const [what, remedy] = YAML_WORDS[error.code] ?? YAML_OTHER;
    // The first line of the page is the ---, which the parser does not see.
    const place = error.linePos?.[0];
    return { line: (place?.line ?? 1) + 1, column: place?.col ?? 1, what, remedy };
  }
  const values = (document.toJS() as Record<string, unknown> | null) ?? {};
  const begin = (node.position?.start.offset ?? 0) + '---\n'.length;
  return {
    values,
    keyOffset(key) {
      const found = new RegExp(`^${key}\\s*:`, 'm').exec(node.value);
      return begin + (found?.index ?? 0);
    },
  };
}

function spansOf(tree: Root): Span[] {
  const spans: Span[] = [];
  visit(tree, (node: Nodes) => {
    const start = node.position?.start.offset ?? 0;
    const end = node.position?.end.offset ?? 0;
    if (node.type === 'text') spans.push({ kind: 'text', value: node.value, start, end });
    if (node.type === 'inlineCode') spans.push({ kind: 'code', value: node.value, start, end });
    if (node.type === 'code') {
      spans.push({ kind: 'code block', value: node.value, language: node.lang ?? '', start, end });
      return SKIP;
    }
    return undefined;
  });
  return spans;
}

/** Line and column (from 1) of an offset (from 0). */
export function position(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, offset).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

/** A fault at an offset of a page. */
export function faultAt(page: Page, offset: number, rule: string, what: string, remedy: string): Fault {
  return { file: page.file, ...position(page.text, offset), what, remedy, rule };
}

/**
 * Every match of a pattern in the words, code and code blocks of a page, with its offset in the file.
 *
 * @param pattern must have the flag `g`
 */
export function matches(page: Page, pattern: RegExp, kinds: readonly Span['kind'][] = ['text', 'code', 'code block']) {
  return page.spans
    .filter((span) => kinds.includes(span.kind))
    .flatMap((span) => {
      // Markdown may escape or indent what it shows, so a match is looked up again in the source.
      let from = span.start;
      return [...span.value.matchAll(pattern)].map((match) => {
        const found = page.text.indexOf(match[0], from);
        const offset = found >= 0 && found < span.end ? found : span.start;
        from = Math.max(from, offset + 1);
        return { match, offset, span };
      });
    });
}
