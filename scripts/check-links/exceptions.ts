/** Reads the list of known exceptions: `pattern — reason — until YYYY-MM-DD`, one a line. */
import picomatch from 'picomatch';
import { CannotWork, type LocatedFault } from './model';

export interface Exception {
  pattern: string;
  reason: string;
  /** The last day on which it holds. */
  until: string;
  line: number;
  matches: (address: string) => boolean;
  used: boolean;
}

/**
 * @param file name for messages
 * @throws CannotWork with file and line if a line has another form
 */
export function parseExceptions(text: string, file: string): Exception[] {
  return text.split('\n').flatMap((content, index): Exception[] => {
    if (content.trim() === '' || content.startsWith('#')) return [];
    const [, pattern = '', reason = '', until = ''] = /^(\S+) — (.*\S) — until (\d{4}-\d\d-\d\d)\s*$/.exec(content) ?? [];
    if (until === '' || new Date(`${until}T00:00:00Z`).toJSON()?.slice(0, 10) !== until) {
      throw new CannotWork(`${file}:${index + 1}  cannot read "${content}"  write: PATTERN — REASON — until YYYY-MM-DD (with long dashes)`);
    }
    return [{ pattern, reason, until, line: index + 1, matches: picomatch(pattern, { dot: true }), used: false }];
  });
}

/** The exception that holds for an address today. Remembers that it was of use. */
export function exceptionFor(address: string, exceptions: readonly Exception[], today: string): Exception | undefined {
  const exception = exceptions.find(({ matches, until }) => until >= today && matches(address));
  if (exception) exception.used = true;
  return exception;
}

/** Entries that are past their date, or that nothing in this run needed. */
export function exceptionFaults(exceptions: readonly Exception[], file: string, today: string): LocatedFault[] {
  return exceptions.flatMap(({ pattern, reason, until, line, used }): LocatedFault[] => {
    const place = { address: pattern, spot: { file, line, column: 1 }, pages: 1 };
    if (until < today) return [{ ...place, kind: 'expired-exception', reason: `it held until ${until}: ${reason}`, suggestion: 'mend the link or set a later date' }];
    return used ? [] : [{ ...place, kind: 'stale-exception', reason, suggestion: 'remove the line' }];
  });
}
