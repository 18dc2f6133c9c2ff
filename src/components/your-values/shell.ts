/**
 * Reads simple commands, as a POSIX shell does, and writes them for another one.
 *
 * Sources of the rules: POSIX.1-2024, Shell Command Language 2.2 and 2.6.1; Microsoft, about_Quoting_Rules and
 * about_Parsing (PowerShell); Microsoft, cmd, and “Parsing C command-line arguments”.
 */
import type { Accepted } from './check';
import { cut, valueFor, type Piece } from './places';

/** The terminals for which commands are written; the first is the one of the pages. */
export const TERMINALS = ['sh', 'powershell', 'cmd'] as const;
export type Terminal = (typeof TERMINALS)[number];

/** As readers know them. */
export const NAMES: Readonly<Record<Terminal, string>> = { sh: 'Linux, Mac, WSL or Cloud Shell', powershell: 'Windows PowerShell', cmd: 'Windows Command Prompt' };

/** A word as it is written and as the program gets it, or what stands between two words. */
type Part = { raw: string; word: string } | { raw: string; word?: undefined };

const PART = /((?:\\\n|[ \t\n])+)|((?:[^\s'"\\$`|&;<>()#*?[\]{}~!^%]|'[^']*'|"[^"$`\\!]*")(?:[^\s'"\\$`|&;<>()*?[\]{}~!^%]|'[^']*'|"[^"$`\\!]*")*)/y;

/** @returns undefined if there is more in it than words: a variable, a pipe, a comment */
function read(commands: string): Part[] | undefined {
  const parts: Part[] = [];
  const part = new RegExp(PART);
  while (part.lastIndex < commands.length) {
    const match = part.exec(commands);
    if (!match) return undefined;
    const [raw, gap] = match;
    parts.push(gap === undefined ? { raw, word: raw.replace(/'([^']*)'|"([^"]*)"/g, '$1$2') } : { raw });
  }
  return parts;
}

interface Shell {
  /** Words that need no quotation marks. */
  plain: RegExp;
  /** The same for words that begin with `~/`, if the terminal knows what that is. */
  plainHome?: RegExp;
  /** How a word is quoted. */
  quote: Quote;
  /** How a word is quoted that begins with `~/`, the home folder. */
  home: Quote;
  /** What ends a line that goes on. */
  goesOn: string;
  /** Words that cannot be written so that every program gets them unchanged. */
  impossible: RegExp;
  /** Commands that have another name there. */
  names: Readonly<Record<string, string>>;
  /** Commands of the terminal itself, which take `/` in a word without quotation marks for an option. */
  own?: RegExp;
  /** Commands that it does not have. */
  lacks?: RegExp;
  /** Folders as they are written on other systems. */
  foreign: RegExp;
}

interface Quote {
  open: string;
  inside(text: string): string;
  close: string;
}

/** Of the commands on our pages. */
const UNIX_ONLY = /^(?:source|head|sha256sum|shasum|grep|sed)$/;

const SHELLS: Record<Terminal, Shell> = {
  sh: {
    plain: /^[\w./:=@%+,-]+$/,
    plainHome: /^~[\w./:=@%+,-]+$/,
    quote: { open: "'", inside: (text) => text.replaceAll("'", `'\\''`), close: "'" },
    home: { open: `~/'`, inside: (text) => text.replaceAll("'", `'\\''`), close: "'" },
    goesOn: '\\\n',
    impossible: /\0/,
    names: {},
    foreign: /^[A-Za-z]:|\\/,
  },
  powershell: {
    // A word that begins with - is cut at its first dot or colon, unless it is quoted.
    plain: /^(?!-.*[.:])[\w./:\\=+-]+$/,
    quote: { open: "'", inside: (text) => text.replaceAll(/['‘’‚‛]/g, '$&$&'), close: "'" },
    home: { open: '"$HOME/', inside: (text) => text.replaceAll(/[`$“”„]/g, '`$&'), close: '"' },
    goesOn: '`\n',
    // Windows PowerShell 5.1 hands " and a backslash before the end to programs in a form that they misread.
    impossible: /["\n]|\s.*\\$/,
    names: { python3: 'py', wget: 'wget.exe' },
    lacks: UNIX_ONLY,
    foreign: /^\//,
  },
  cmd: {
    plain: /^[\w./:\\=@+,-]+$/,
    quote: { open: '"', inside: (text) => text, close: '"' },
    home: { open: '"%USERPROFILE%/', inside: (text) => text, close: '"' },
    goesOn: '^\n',
    impossible: /["%!^\n]|\s.*\\$/,
    names: { python3: 'py' },
    own: /^(?:mkdir|cd)$/,
    lacks: UNIX_ONLY,
    foreign: /^\//,
  },
};

/** One word of a command, quoted if it must be. */
function quote(pieces: readonly Piece[], shell: Shell, command: string): Piece[] {
  const word = pieces.map(({ text }) => text).join('');
  const home = pieces[0]?.id !== undefined && word.startsWith('~/');
  const isOption = shell.own?.test(command) === true && word.includes('/');
  if (!isOption && (home ? shell.plainHome?.test(word) : shell.plain.test(word))) return [...pieces];
  const { open, inside, close } = home ? shell.home : shell.quote;
  const quoted = pieces.map((piece, index) => ({ ...piece, text: inside(home && index === 0 ? piece.text.slice(2) : piece.text) }));
  // The marks belong to the place if it is the whole word.
  if (quoted.length === 1) return [{ ...quoted[0]!, text: open + quoted[0]!.text + close }];
  return [{ text: open }, ...quoted, { text: close }];
}

/**
 * Commands with their places filled in, for one terminal.
 *
 * @param commands as pages show them: for a POSIX shell
 * @returns undefined if they cannot be written so for it
 */
export function write(commands: string, given: Accepted, terminal: Terminal): Piece[] | undefined {
  const shell = SHELLS[terminal];
  // The terminals of Windows make the folders above one without being told.
  const parts = read(terminal === 'sh' ? commands : commands.replaceAll(/^mkdir -p /gm, 'mkdir '));
  const written: Piece[] = [];
  /** The first word of the line, which is the command. */
  let command: string | undefined;
  for (const part of parts ?? []) {
    if (part.word === undefined) {
      written.push({ text: part.raw.replaceAll('\\\n', shell.goesOn) });
      if (part.raw.replaceAll('\\\n', '').includes('\n')) command = undefined;
      continue;
    }
    const fill = (text: string): Piece[] => cut(text).map((piece) => ({ ...piece, text: valueFor(piece, given) ?? piece.text }));
    const word = fill(part.word);
    const text = word.map((piece) => piece.text).join('');
    const isCommand = command === undefined;
    command ??= text;
    if (shell.impossible.test(text) || (isCommand && shell.lacks?.test(text))) return undefined;
    const harmless = word.every((piece) => piece.id === undefined || shell.plain.test(piece.text));
    if (isCommand && shell.names[text] !== undefined) written.push({ text: shell.names[text] });
    // The writer's own quotation marks stand where they do: they hold whatever needs none.
    else written.push(...(terminal === 'sh' && harmless ? fill(part.raw) : quote(word, shell, command)));
  }
  return parts && written;
}

/** Whether a folder is written as on another system than the one of the terminal. */
export const isForeign = (folder: string, terminal: Terminal): boolean => SHELLS[terminal].foreign.test(folder);
