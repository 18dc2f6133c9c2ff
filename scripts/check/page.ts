/** Reads one page: its front matter, its Markdown tree, and where each thing stands. */
import type { Nodes, Root } from 'mdast';
// Its types add the nodes of .mdx pages to the Markdown tree.
import 'mdast-util-mdx';
import { SKIP, visit } from 'unist-util-visit';
import { isScalar, parseDocument } from 'yaml';
import { parseMarkdown } from '../markdown';
import { unreadablePage } from './unreadable-page';

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
  /** `beside`: words that are shown elsewhere than in the text, such as a description or an alternative text. */
  kind: 'text' | 'code' | 'code block' | 'beside';
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
    return unreadablePage(file, text, error);
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
    spans: [...front.spans, ...spansOf(tree)],
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

/** Words for the ways in which the lines above a page can fail, by the YAML parser's name of the fault. */
const YAML_WORDS: Record<string, readonly [what: string, remedy: string]> = {
  DUPLICATE_KEY: ['the same key stands twice between the two lines of ---', 'delete one of the two lines'],
  TAB_AS_INDENT: ['a tab stands between the two lines of ---', 'write two spaces instead'],
};
const YAML_OTHER = ['the lines between the two --- cannot be read here', "put a text that holds a colon, quotation marks or a back-tick between ' and ', and write each ' inside it twice"] as const;

/** The keys above a page whose words readers see, in menus and in search results. */
const SHOWN_KEYS = ['title', 'sidebar_label', 'description'];

/** What the lines above a page say. */
interface FrontMatter {
  values: Record<string, unknown>;
  keyOffset: Page['keyOffset'];
  spans: readonly Span[];
}

/** The lines above a page, or what makes them unreadable. */
function readFrontMatter(tree: Root): FrontMatter | Pick<Fault, 'line' | 'column' | 'what' | 'remedy'> {
  const node = tree.children[0];
  if (node?.type !== 'yaml') return { values: {}, keyOffset: () => 0, spans: [] };
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
    spans: SHOWN_KEYS.flatMap((key): Span[] => {
      const value = document.get(key, true);
      return isScalar<unknown>(value) && typeof value.value === 'string' && value.range
        ? [{ kind: 'beside', value: value.value, start: begin + value.range[0], end: begin + value.range[1] }]
        : [];
    }),
  };
}

function spansOf(tree: Root): Span[] {
  const spans: Span[] = [];
  visit(tree, (node: Nodes) => {
    const start = node.position?.start.offset ?? 0;
    const end = node.position?.end.offset ?? 0;
    if (node.type === 'text') spans.push({ kind: 'text', value: node.value, start, end });
    if (node.type === 'inlineCode') spans.push({ kind: 'code', value: node.value, start, end });
    if ('alt' in node && node.alt) spans.push({ kind: 'beside', value: node.alt, start, end });
    if ('title' in node && node.title) spans.push({ kind: 'beside', value: node.title, start, end });
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
 * Every match of a pattern in a page, with its offset in the file.
 *
 * @param pattern must have the flag `g`
 * @param kinds in which pieces of the page; without it, in all
 */
export function matches(page: Page, pattern: RegExp, kinds: readonly Span['kind'][] = ['text', 'code', 'code block', 'beside']) {
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
