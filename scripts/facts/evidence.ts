/** Changes one line of a list after somebody looked at its source again. */
import { field, factLines, spelledOut } from '../../src/plugins/fact-age/fact-lines';
import { isDate } from '../check/facts';

/** What was seen, where and when. */
export interface Evidence {
  /** Address of the source that was read. */
  source: string;
  /** The date on which the source was true. */
  asOf: string;
  /** The words that were seen; they must hold the fact's value. */
  seen: string;
  /** The day of the look, `YYYY-MM-DD`. */
  today: string;
}

/**
 * The list with one fact confirmed: `source`, `asOf` and `checked` of that line changed, nothing else.
 *
 * @param file path of the list, for example `src/data/datasets.ts`
 * @param text the list as it is
 * @param line the fact's line, from 1
 * @throws if the line holds no fact, or if what was seen is not the fact's value: then the fact is to be corrected, not confirmed
 */
export function confirm(file: string, text: string, line: number, evidence: Evidence): string {
  const fact = factLines(file, text).find((candidate) => candidate.line === line);
  if (!fact) throw new Error(`${file}:${line} holds no fact. npm run check:facts lists the lines that do.`);
  if (fact.value === undefined) {
    throw new Error(`${file}:${line} says that nothing was found. If you found it, write the fact in its place; if not, change its "checked" by hand.`);
  }
  if (!evidence.source.startsWith('https://') || !URL.canParse(evidence.source)) throw new Error(`--source "${evidence.source}" is no https:// address.`);
  if (!isDate(evidence.asOf) || evidence.asOf > evidence.today) throw new Error(`--as-of "${evidence.asOf}" is no date up to today. Write YYYY-MM-DD, YYYY-MM or YYYY.`);
  const missing = spelledOut(fact.value).filter((value) => !evidence.seen.includes(value));
  if (missing.length > 0) {
    throw new Error(`You saw "${evidence.seen}", but the fact says "${missing.join('", "')}". If the source has changed, correct the value on ${file}:${line} instead.`);
  }
  const lines = text.split('\n');
  lines[line - 1] = [['source', evidence.source], ['asOf', evidence.asOf], ['checked', evidence.today]].reduce(
    (written, [name = '', value = '']) => written.replace(new RegExp(`(?<![\\w.])${name}: (?:'(?:[^'\\\\]|\\\\.)*'|\`[^\`]*\`)`), () => `${name}: '${value}'`),
    fact.text,
  );
  if (field(lines[line - 1] ?? '', 'checked') !== evidence.today) throw new Error(`${file}:${line} could not be changed: its form is unusual. Change it by hand.`);
  return lines.join('\n');
}
