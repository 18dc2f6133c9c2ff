/** What the search does with words, scores and excerpts; no browser is needed for it. */
import { closestMatch } from 'leven';

/** Bounds what a long message loads: each word costs a file of the index. */
const MOST_WORDS = 8;
const SHORT = 2;
/** Pages that fit much worse than the best one are left out. */
const WORTH_SHOWING = 0.4;

/**
 * The words of a query that are looked up: the longest, because they say most about a message.
 * Short ones are left out, if there are others.
 */
export function searchWords(query: string): string[] {
  const words = [...new Set(query.toLowerCase().split(/\s+/))].filter((word) => /[\p{L}\p{N}]/u.test(word));
  const long = words.filter((word) => word.length > SHORT);
  return (long.length > 0 ? long : words).toSorted((a, b) => b.length - a.length).slice(0, MOST_WORDS);
}

/** Shorter words are near to too many others. */
const SHORTEST_TO_CORRECT = 5;

/**
 * The query with the word that is most likely mistyped put right.
 *
 * @param known words of the site, in small letters
 * @returns undefined if no word of the query is near one of them
 */
export function corrected(query: string, known: readonly string[]): string | undefined {
  for (const word of searchWords(query)) {
    if (word.length < SHORTEST_TO_CORRECT || known.includes(word)) continue;
    const near = closestMatch(word, known, { maxDistance: Math.min(3, Math.floor(word.length / 3)) });
    if (near !== undefined && near.length >= SHORTEST_TO_CORRECT) return query.toLowerCase().replace(word, () => near);
  }
  return undefined;
}

/** A page that Pagefind found for one word. */
export interface Hit {
  id: string;
  score: number;
}

/**
 * The pages for all words together, best first. Pagefind itself finds only pages with *every* word, but a reader's
 * message holds names that no page has. So each word adds to its pages, the logarithm keeping one rare word from
 * outdoing a whole sentence.
 *
 * @param hits what was found for each word
 */
export function rank<T extends Hit>(hits: readonly (readonly T[])[]): T[] {
  const found = new Map<string, { sum: number; best: T }>();
  for (const hit of hits.flat()) {
    const known = found.get(hit.id);
    const sum = (known?.sum ?? 0) + Math.log1p(hit.score);
    found.set(hit.id, { sum, best: known && known.best.score >= hit.score ? known.best : hit });
  }
  const sorted = [...found.values()].toSorted((a, b) => b.sum - a.sum);
  return sorted.filter(({ sum }) => sum >= sorted[0]!.sum * WORTH_SHOWING).map(({ best }) => best);
}

/** A piece of an excerpt; `found` if it is a word of the query. */
export interface Piece {
  text: string;
  found: boolean;
}

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', '#39': "'", '#x27': "'" };

/** Pagefind's excerpt, HTML with `<mark>`, as pieces of plain text: so nothing in it can act as HTML. */
export function excerptPieces(html: string): Piece[] {
  return html
    .split(/(<mark>.*?<\/mark>)/s)
    .filter((piece) => piece !== '')
    .map((piece) => {
      const marked = /^<mark>(.*)<\/mark>$/s.exec(piece);
      const text = (marked?.[1] ?? piece).replaceAll(/&([\w#]+);/g, (entity, name: string) => ENTITIES[name] ?? entity);
      return { text, found: marked !== null };
    });
}
