import { closestMatch } from 'leven';

/**
 * The known word that was most likely meant.
 *
 * @returns undefined if none is near: a far-fetched suggestion is worse than none
 */
export function suggest(word: string, known: readonly string[]): string | undefined {
  return closestMatch(word, [...known], { maxDistance: Math.max(2, Math.floor(word.length / 3)) });
}

/** The known word that was most likely meant, or all of them where none is near. */
export const nearestOrAll = (word: string, known: readonly string[]): string => suggest(word, known) ?? known.join(' or ');

/** “did you mean X? ” where there is something to suggest, else nothing. */
export function didYouMean(word: string, known: readonly string[]): string {
  const best = suggest(word, known);
  return best === undefined ? '' : `did you mean ${best}? `;
}
