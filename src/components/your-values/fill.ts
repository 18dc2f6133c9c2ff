import type { Accepted } from './check';
import { cut, valueFor, type Piece } from './places';
import { TERMINALS, write, type Terminal } from './shell';

/** The languages in whose blocks places are filled in. Other blocks, such as messages, stay as they are. */
export const FILLABLE = ['bash', 'bat', 'json', 'powershell', 'python', 'r', 'sql'];

/** What needs no quotes in any of them: letters, digits, and marks that none of them acts on within a name or a text. */
const PLAIN = /^[\w.:/@+-]+$/;

/** A command that takes something away is never made ready to copy: who runs it shall write its last word, so it has no places. */
const DESTROYS = /^(?:gcloud|aws|bq|gsutil) (?:\\\n|.)*(?<=\s)(?:delete|unlink|rm|rb|--delete)(?=\s|$)/m;

/** Inside a text between quotation marks of either kind, which both Python and R end in the same way. */
const inText = (value: string): string => value.replaceAll(/[\\'"]/g, '\\$&');

const WRITERS: Readonly<Record<string, (value: string) => string>> = {
  json: (value) => JSON.stringify(value).slice(1, -1),
  python: inText,
  r: inText,
};

/**
 * The code of a block with what the reader gave in its places. A value that cannot be written there leaves its place as it is.
 *
 * @param code as the page has it
 * @param terminal for which commands of `bash` are written, where they can be
 */
export function fill(code: string, language: string, given: Accepted, terminal: Terminal): Piece[] {
  if (DESTROYS.test(code)) return written(code, language, {}, terminal).map(({ text }) => ({ text }));
  return written(code, language, given, terminal);
}

function written(code: string, language: string, given: Accepted, terminal: Terminal): Piece[] {
  const commands = language === 'bash' ? (write(code, given, terminal) ?? write(code, given, 'sh')) : undefined;
  if (commands) return commands;
  return cut(code).map((piece) => {
    const value = valueFor(piece, given);
    if (value === undefined) return piece;
    const writer = WRITERS[language];
    if (writer) return { ...piece, text: writer(value) };
    return PLAIN.test(value) ? { ...piece, text: value } : piece;
  });
}

/** Whether a block can be written for a terminal. Pages are written for the first one, and only commands differ. */
export const fits = (code: string, language: string, given: Accepted, terminal: Terminal): boolean =>
  language !== 'bash' || terminal === TERMINALS[0] || write(code, given, terminal) !== undefined;

/** Whether a block looks different in another terminal, has no form for it, or may do so by what the reader gives. */
export function hasForms(code: string, language: string): boolean {
  if (language !== 'bash') return false;
  const differs = (terminal: Terminal): boolean => {
    const there = write(code, {}, terminal);
    return there === undefined || joined(there) !== code;
  };
  return cut(code).some(({ id }) => id === 'destination') || TERMINALS.slice(1).some(differs);
}

/** The places of a block in which a reader's value goes. A page with none of them has no bar. */
export const placesIn = (code: string, language: string): string[] =>
  FILLABLE.includes(language) ? fill(code, language, {}, TERMINALS[0]).flatMap(({ text, id }) => (id ? [text] : [])) : [];

/** The text of pieces. */
export const joined = (pieces: readonly Piece[]): string => pieces.map(({ text }) => text).join('');
