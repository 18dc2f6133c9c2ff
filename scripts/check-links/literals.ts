/** Reads TypeScript and JavaScript: the string literals in it and exactly where they stand. */
import { parse } from '@babel/parser';

export interface Literal {
  /** The text; of a template, its first fixed part. */
  value: string;
  offset: number;
  /** Name of the property that it is the value of, also inside a list. */
  property?: string;
  /** Of a template with values in it: what a text that it produced looks like. */
  pattern?: RegExp;
}

/**
 * @param file the name tells the syntax
 * @returns the strings, in the order of the file; nothing from comments
 * @throws SyntaxError
 */
export function literals(text: string, file: string): Literal[] {
  const plugins: ('typescript' | 'jsx')[] = file.endsWith('.ts') || file.endsWith('.mts') ? ['typescript'] : ['typescript', 'jsx'];
  return stringsIn(parse(text, { sourceType: 'module', plugins, attachComment: false, createImportExpressions: true }).program);
}

/** The strings below a node of a syntax tree, either Babel's or ESTree's. */
export function stringsIn(node: unknown, property?: string): Literal[] {
  if (Array.isArray(node)) return node.flatMap((item) => stringsIn(item, property));
  if (!isNode(node)) return [];
  const named = property === undefined ? {} : { property };
  if ((node.type === 'StringLiteral' || node.type === 'Literal') && typeof node.value === 'string') {
    return [{ value: node.value, offset: node.start + 1, ...named }];
  }
  if (node.type === 'ObjectProperty' || node.type === 'Property') {
    const key = node.key as { name?: string; value?: unknown };
    return stringsIn(node.value, key.name ?? String(key.value));
  }
  // Types describe; they produce no address.
  if (node.type.startsWith('TS') && node.type !== 'TSAsExpression' && node.type !== 'TSSatisfiesExpression') return [];
  const inner = Object.entries(node)
    .filter(([key]) => key !== 'loc' && key !== 'extra' && key !== 'tokens')
    .flatMap(([, child]) => (typeof child === 'object' ? stringsIn(child, property) : []));
  if (node.type !== 'TemplateLiteral') return inner;
  const parts = (node.quasis as { value: { cooked: string } }[]).map(({ value }) => value.cooked);
  const literal: Literal = { value: parts[0] ?? '', offset: node.start + 1, ...named };
  if (parts.length > 1) literal.pattern = new RegExp(`^${parts.map(escape).join('\\S*')}$`);
  return [literal, ...inner];
}

function isNode(value: unknown): value is Record<string, unknown> & { type: string; start: number } {
  return typeof value === 'object' && value !== null && typeof (value as { type?: unknown }).type === 'string';
}

function escape(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}
