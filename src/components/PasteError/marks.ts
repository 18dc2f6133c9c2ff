/** A piece of a text; `found` if it speaks for an answer. */
export interface Piece {
  text: string;
  found: boolean;
}

/** Cuts a text where the evidence stands in it, whatever its case and line breaks. */
export function cut(text: string, evidence: readonly string[]): Piece[] {
  const patterns = evidence
    .map((words) => words.split(/[^a-z0-9_]+/i).filter((word) => word !== ''))
    .filter((words) => words.length > 0)
    .toSorted((a, b) => b.length - a.length)
    // Only letters, digits and low lines are left of what was typed, so nothing in it can act as a pattern.
    .map((words) => words.join('[^a-z0-9_]{1,4}'));
  if (patterns.length === 0) return [{ text, found: false }];
  return text
    .split(new RegExp(`(${patterns.join('|')})`, 'i'))
    .map((piece, index) => ({ text: piece, found: index % 2 === 1 }))
    .filter((piece) => piece.text !== '');
}
