import { values, type ValueId } from '../../data/values';
import type { Accepted } from './check';

/** A piece of code; `id` if it is a place, filled in or not. */
export interface Piece {
  text: string;
  id?: ValueId;
}

const PLACES = new RegExp(`(?<![\\w-])(?:${values.map(({ place }) => `(${place})`).join('|')})(?![\\w-])`, 'g');

/** Cuts a text at its places. */
export function cut(text: string): Piece[] {
  const pieces: Piece[] = [];
  let end = 0;
  for (const match of text.matchAll(PLACES)) {
    if (match.index > end) pieces.push({ text: text.slice(end, match.index) });
    pieces.push({ text: match[0], id: values[match.slice(1).findIndex((group) => group !== undefined)]!.id });
    end = match.index + match[0].length;
  }
  if (end < text.length) pieces.push({ text: text.slice(end) });
  return pieces;
}

/**
 * The value for a place. An access point belongs to one version of one data set, and so does the path behind the place:
 * it goes only where the guide shows the same one.
 *
 * @returns undefined if nothing goes there
 */
export function valueFor({ text, id }: Piece, given: Accepted): string | undefined {
  const value = id && given[id];
  return id === 'accessPoint' && value?.replace(/\d+$/, 'NN') !== text ? undefined : value;
}
