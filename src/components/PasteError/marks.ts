/** A piece of a text; `found` if it speaks for an answer. */
export interface Piece {
  text: string;
  found: boolean;
}

/** Cuts a text where the evidence stands in it, whatever its case and line breaks. */
export function cut(text: string, evidence: readonly string[]): Piece[] {
  const patterns = evidence
    .map(wordsOf)
    .filter((words) => words.length > 0)
    .toSorted((a, b) => b.length - a.length)
    .map(inAnyForm);
  if (patterns.length === 0) return [{ text, found: false }];
  return text
    .split(new RegExp(`(${patterns.join('|')})`, 'i'))
    .map((piece, index) => ({ text: piece, found: index % 2 === 1 }))
    .filter((piece) => piece.text !== '');
}

/** Longer than any word of a message. What stands before it in a file name, for example, explains nothing. */
const LONGEST_WORD = 60;

/**
 * Evidence is found in small letters, and a sign may begin or end inside a word. The reader knows the words as they wrote them.
 *
 * @param text what the evidence was found in, in its own letters
 * @returns the evidence as it stands there, in one line, with the whole of its first and last word
 */
export function asWritten(text: string, evidence: string): string {
  const line = text.replaceAll(/\s+/g, ' ');
  const words = wordsOf(evidence);
  const hit = words.length === 0 ? null : new RegExp(`${inAnyForm(words)}[\\w-]*`, 'i').exec(line);
  if (!hit) return evidence;
  const [beginning = ''] = /[\w-]*$/.exec(line.slice(Math.max(0, hit.index - LONGEST_WORD), hit.index)) ?? [];
  return beginning + hit[0];
}

function wordsOf(evidence: string): string[] {
  return evidence.split(/[^a-z0-9_]+/i).filter((word) => word !== '');
}

/** Only letters, digits and low lines are left of what was typed, so nothing in it can act as a pattern. */
function inAnyForm(words: readonly string[]): string {
  return words.join('[^a-z0-9_]{1,4}');
}
