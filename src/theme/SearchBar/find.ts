import { corrected, excerptPieces, holds, mainFirst, rank, searchWords, standIns, toldAbsent, type Hit, type Piece } from './query';

/** The part of Pagefind that we use; its package describes only the part that makes the index. */
interface Pagefind {
  search(words: string): Promise<{ results: PagefindHit[] }>;
}

interface PagefindHit extends Hit {
  data(): Promise<{ raw_url: string; meta: { title: string }; excerpt: string; weighted_locations: readonly { weight: number }[] }>;
}

export interface Result {
  address: string;
  title: string;
  excerpt: readonly Piece[];
  /** That of the weightiest place in which a word stands: a title has 7, the headings below it 6. */
  weight: number;
}

export interface Found {
  /** The best results. */
  shown: readonly Result[];
  /** How many pages were found in all. */
  total: number;
  /** What of a short query stands on no page. */
  absent: string;
  /** What was found: words of the query, and some in place of those that stand on no page. */
  looked: string;
  /** The query with a word put right that stands on no page. */
  instead?: string;
}

const MOST_SHOWN = 8;
/** The main page for a word such as “PhysioNet” has it less often than many a problem. Each page read is a file. */
const MOST_READ = 12;
let loading: Promise<Pagefind> | undefined;
let listed: readonly string[] | undefined;

/** Loads Pagefind once, which then loads its index. A failed download is forgotten, so that the next search tries again. */
export async function load(bundle: string): Promise<Pagefind> {
  loading ??= start(bundle).catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

async function start(bundle: string): Promise<Pagefind> {
  const { createInstance } = (await import(/* webpackIgnore: true */ `${bundle}pagefind.js`)) as { createInstance(options: { noWorker: boolean; excerptLength: number }): Pagefind };
  // In a worker it would load its code a second time; a search takes a few milliseconds.
  return createInstance({ noWorker: true, excerptLength: 24 });
}

/** The plain words of all pages, the most frequent first. */
async function allWords(bundle: string): Promise<readonly string[]> {
  if (!listed) {
    // Its name has no hash, and an older one would not fit the index.
    const answer = await fetch(`${bundle}words.txt`, { cache: 'no-cache' });
    if (!answer.ok) throw new Error(`words.txt: ${answer.status}`);
    listed = (await answer.text()).split(' ');
  }
  return listed;
}

/**
 * Searches the site.
 *
 * @param bundle address of the folder with the index, with a slash at its end
 * @throws if a part of the index cannot be loaded
 */
export async function find(bundle: string, query: string): Promise<Found> {
  const words = searchWords(query);
  if (words.length === 0) return { shown: [], total: 0, absent: '', looked: '' };
  const pagefind = await load(bundle);
  try {
    return await findWords(pagefind, bundle, query, words);
  } catch (error) {
    // Pagefind keeps a file that did not come as an empty one.
    loading = undefined;
    throw error;
  }
}

async function findWords(pagefind: Pagefind, bundle: string, query: string, words: readonly string[]): Promise<Found> {
  const resultsOf = async (text: string): Promise<PagefindHit[]> => (await pagefind.search(text)).results;
  /** Those that stand on a page. */
  const knownOf = async (looked: readonly string[]): Promise<{ word: string; hits: PagefindHit[] }[]> => {
    const searched = await Promise.all(looked.map(async (word) => ({ word, hits: await resultsOf(word), isWhole: (await resultsOf(`"${word}"`)).length > 0 })));
    // A word may be the beginning of another one. Pagefind finds its beginnings too, down to one letter, which is no help.
    const known: typeof searched = [];
    // One after the other, as Pagefind has one excerpt at a time of each page.
    for (const each of searched) {
      const [best] = each.hits;
      if (each.isWhole || (best && holds(excerptPieces((await best.data()).excerpt), each.word))) known.push(each);
    }
    return known;
  };
  const known = await knownOf(words);
  const unknown = words.filter((word) => !known.some((each) => each.word === word));
  const others = await knownOf(standIns(words, unknown));
  const instead = unknown.length > 0 && others.length === 0 ? corrected(query, unknown, await allWords(bundle)) : undefined;
  // What is on the list stands on a page.
  if (unknown.some((word) => listed?.includes(word))) throw new Error('A file of the index did not come.');
  known.push(...others);

  const [first, ...more] = known;
  const isOneWord = first !== undefined && more.length === 0;
  const pages = isOneWord ? first.hits : rank(known.map(({ hits }) => hits));
  // A page with all the words has the better excerpt in the search for them together.
  const together = more.length > 0 ? await resultsOf(known.map(({ word }) => word).join(' ')) : [];
  const whole = new Map(together.map((hit) => [hit.id, hit]));
  const shown = await Promise.all(
    pages.slice(0, isOneWord ? MOST_READ : MOST_SHOWN).map(async (page): Promise<Result> => {
      const { raw_url, meta, excerpt, weighted_locations } = await (whole.get(page.id) ?? page).data();
      return { address: raw_url, title: meta.title, excerpt: excerptPieces(excerpt), weight: Math.max(...weighted_locations.map(({ weight }) => weight)) };
    }),
  );
  return {
    shown: isOneWord ? mainFirst(shown, first.word).slice(0, MOST_SHOWN) : shown,
    total: pages.length,
    absent: toldAbsent(query, words, unknown),
    looked: known.map(({ word }) => word).join(' '),
    instead,
  };
}
