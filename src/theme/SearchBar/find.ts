import { excerptPieces, rank, searchWords, type Hit, type Piece } from './query';

/** The part of Pagefind that we use; its package describes only the part that makes the index. */
interface Pagefind {
  options(options: { noWorker: boolean; excerptLength: number }): Promise<void>;
  search(words: string): Promise<{ results: PagefindHit[] }>;
}

interface PagefindHit extends Hit {
  data(): Promise<{ raw_url: string; meta: { title: string }; excerpt: string }>;
}

export interface Result {
  address: string;
  title: string;
  excerpt: readonly Piece[];
}

export interface Found {
  /** The best results. */
  shown: readonly Result[];
  /** How many pages were found in all. */
  total: number;
}

const MOST_SHOWN = 8;
let loading: Promise<Pagefind> | undefined;

/** Loads Pagefind once. A failed download is forgotten, so that the next search tries again. */
export async function load(bundle: string): Promise<Pagefind> {
  loading ??= start(bundle).catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

async function start(bundle: string): Promise<Pagefind> {
  const pagefind = (await import(/* webpackIgnore: true */ `${bundle}pagefind.js`)) as Pagefind;
  // In a worker it would load its code a second time; a search takes a few milliseconds.
  await pagefind.options({ noWorker: true, excerptLength: 24 });
  return pagefind;
}

/**
 * Searches the site.
 *
 * @param bundle address of the folder with the index, with a slash at its end
 * @throws if the index cannot be loaded
 */
export async function find(bundle: string, query: string): Promise<Found> {
  const words = searchWords(query);
  if (words.length === 0) return { shown: [], total: 0 };
  const pagefind = await load(bundle);
  const [together, ...each] = await Promise.all([words.join(' '), ...words].map(async (text) => (await pagefind.search(text)).results));
  const pages = rank(each);
  // A page with all the words has the better excerpt in the search for them together.
  const whole = new Map(together?.map((hit) => [hit.id, hit]));
  const shown = await Promise.all(
    pages.slice(0, MOST_SHOWN).map(async (page) => {
      const { raw_url, meta, excerpt } = await (whole.get(page.id) ?? page).data();
      return { address: raw_url, title: meta.title, excerpt: excerptPieces(excerpt) };
    }),
  );
  return { shown, total: pages.length };
}
