/**
 * Marks the places in highlighted code. The theme's code block takes a text and gives it to Prism; a hook of Prism's
 * then puts a token of the type `place` round each place, which becomes the class `place` of a `span`. So blocks stay
 * the theme's own, with its copy button, and pages without places load nothing of this.
 */
import { Prism } from 'prism-react-renderer';
import type { Piece } from './places';

interface Range {
  start: number;
  end: number;
}

type Token = string | { type: string; content: Content };
type Content = string | Token | Token[];

/** The places of the codes that blocks show, by the code. It may be emptied: blocks that are shown already keep their marks. */
const places = new Map<string, readonly Range[]>();
const MANY = 500;

/** Says where the places of a code are, before the theme's block shows it. */
export function markPlaces(pieces: readonly Piece[]): void {
  const ranges: Range[] = [];
  let code = '';
  for (const { text, id } of pieces) {
    if (id !== undefined) ranges.push({ start: code.length, end: code.length + text.length });
    code += text;
  }
  if (places.size > MANY) places.clear();
  places.set(code, ranges);
}

Prism.hooks.add('after-tokenize', (environment) => {
  const ranges = places.get(environment.code);
  // Prism's types leave out the tokens, which this hook is given.
  const { tokens } = environment as { tokens?: Token[] };
  if (tokens && ranges && ranges.length > 0) environment.tokens = mark(tokens, 0, ranges).tokens;
});

/** Marks the ranges in tokens that begin at an offset of the code. */
function mark(tokens: readonly Token[], start: number, ranges: readonly Range[]): { tokens: Token[]; end: number } {
  const marked: Token[] = [];
  let end = start;
  for (const token of tokens) {
    if (typeof token === 'string') {
      marked.push(...split(token, end, ranges));
      end += token.length;
    } else {
      const content = Array.isArray(token.content) ? token.content : [token.content];
      const inner = mark(content, end, ranges);
      // The same object, so that whatever else Prism noted on it stays.
      token.content = inner.tokens;
      marked.push(token);
      end = inner.end;
    }
  }
  return { tokens: marked, end };
}

function split(text: string, start: number, ranges: readonly Range[]): Token[] {
  const pieces: Token[] = [];
  let done = 0;
  for (const range of ranges) {
    const from = Math.max(range.start - start, 0);
    const to = Math.min(range.end - start, text.length);
    if (from >= to) continue;
    if (from > done) pieces.push(text.slice(done, from));
    pieces.push({ type: 'place', content: text.slice(from, to) });
    done = to;
  }
  if (done < text.length) pieces.push(text.slice(done));
  return pieces;
}
