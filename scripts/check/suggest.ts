import { closest, distance } from 'fastest-levenshtein';

/**
 * The known word that was most likely meant.
 *
 * @returns undefined if none is near: a far-fetched suggestion is worse than none
 */
export function suggest(word: string, known: readonly string[]): string | undefined {
  if (known.length === 0) return undefined;
  const best = closest(word, known);
  return distance(word, best) <= Math.max(2, Math.floor(word.length / 3)) ? best : undefined;
}

/** “did you mean X? ” where there is something to suggest, else nothing. */
export function didYouMean(word: string, known: readonly string[]): string {
  const best = suggest(word, known);
  return best === undefined ? '' : `did you mean ${best}? `;
}
