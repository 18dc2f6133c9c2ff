/** What the search does with words, scores and excerpts; no browser is needed for it. */
import { standsFor } from '../../data/search-words';

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

/** A reader of a longer query pastes a message, in which values of their own stand on no page, and need not. */
const FEW_WORDS = 3;
/** A file of a data set: pages speak of its table, and name few files. */
const FILE = /^([\w-]{3,})\.(?:csv|csv\.gz|gz|parquet|zip)$/;

/**
 * Words to look up in place of those that stand on no page.
 *
 * @param words of the query
 * @param unknown those of them that stand on no page
 */
export function standIns(words: readonly string[], unknown: readonly string[]): string[] {
  if (words.length > FEW_WORDS) return [];
  const found = unknown.flatMap((word) => searchWords(standsFor(word) ?? FILE.exec(word)?.[1] ?? '')).filter((word) => !words.includes(word));
  return [...new Set(found)];
}

/** The words of a query that the reader is told to stand on no page, in the order of the query. */
export function toldAbsent(query: string, words: readonly string[], unknown: readonly string[]): string {
  if (words.length > FEW_WORDS) return '';
  return [...new Set(query.split(/\s+/).filter((word) => unknown.includes(word.toLowerCase())))].join(' ');
}

/** From so many letters on a slip is told from another word. */
const SHORTEST_TO_CORRECT = 4;
/** One slip for so many letters. */
const LETTERS_PER_SLIP = 4;
/** As many of the most frequent words are likely enough for one slip more, if the word is not short. */
const FREQUENT = 100;
const NOT_SHORT = 5;

/** What a slip costs: a letter left out, doubled or swapped with the next one is a slip, a wrong one mostly another word. */
const SLIP = 1;
const OTHER = 2;

/**
 * What it costs to type one word in place of another.
 * The first letter must be right, or be swapped with the second: else it is another word (egress, press).
 */
function slips(typed: string, right: string): number {
  if (typed[0] !== right[0] && (typed[0] !== right[1] || typed[1] !== right[0])) return Infinity;
  let twoBefore: number[] = [];
  let before = Array.from({ length: right.length + 1 }, (_none, letters) => letters * SLIP);
  for (let i = 1; i <= typed.length; i += 1) {
    const now = [i * OTHER];
    for (let j = 1; j <= right.length; j += 1) {
      const tooMany = typed[i - 1] === typed[i - 2] ? SLIP : OTHER;
      const wrong = typed[i - 1] === right[j - 1] ? 0 : OTHER;
      const swapped = i > 1 && j > 1 && typed[i - 1] === right[j - 2] && typed[i - 2] === right[j - 1];
      now.push(Math.min(before[j]! + tooMany, now[j - 1]! + SLIP, before[j - 1]! + wrong, swapped ? twoBefore[j - 2]! + SLIP : Infinity));
    }
    twoBefore = before;
    before = now;
  }
  return before[right.length]!;
}

/**
 * The query with the word that is most likely mistyped put right.
 *
 * @param unknown words of the query that stand on no page
 * @param known words of the site, in small letters, the most frequent first; of equally near ones the first is taken
 * @returns undefined if no unknown word is so near to a known one that it is likely the same
 */
export function corrected(query: string, unknown: readonly string[], known: readonly string[]): string | undefined {
  for (const word of unknown) {
    if (word.length < SHORTEST_TO_CORRECT) continue;
    const most = Math.floor(word.length / LETTERS_PER_SLIP);
    let best: { near: string; cost: number } | undefined;
    for (const [index, near] of known.entries()) {
      const allowed = index < FREQUENT && word.length >= NOT_SHORT ? most + 1 : most;
      // Each letter that one has more costs a slip at least.
      if (Math.abs(near.length - word.length) > allowed) continue;
      const cost = slips(word, near);
      if (cost <= allowed && (!best || cost < best.cost)) best = { near, cost };
    }
    if (best) {
      const { near } = best;
      return query.split(/(\s+)/).map((part) => (part.toLowerCase() === word ? near : part)).join('').trim();
    }
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

/** From this weight on a word stands in a title or in a heading just below it. */
const HEADING = 6;

/**
 * The pages for a single word: first the one whose address ends with it, then those that have it in their title or in a
 * heading, problems last: who writes one word looks for what is about it, who has a problem has a message.
 */
export function mainFirst<T extends { address: string; weight: number }>(pages: readonly T[], word: string): T[] {
  const worth = ({ address, weight }: T): number => {
    if (address.endsWith(`/${word}`)) return Infinity;
    return address.includes('/help/') || weight < HEADING ? 0 : weight;
  };
  return pages.toSorted((a, b) => worth(b) - worth(a));
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

const plain = (text: string): string => text.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '');

/** True if what was found has the word in it, so that it is no shorter one. */
export function holds(pieces: readonly Piece[], word: string): boolean {
  return pieces.some(({ text, found }) => found && plain(text).includes(plain(word)));
}
