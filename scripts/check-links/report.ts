/** Prints what was found: for people, as data, and as annotations of a pull request. */
import { KINDS, NOTES, type Kind, type LocatedFault } from './model';

export interface Result {
  site: string;
  pages: number;
  /** Links that were decided. */
  checked: number;
  faults: LocatedFault[];
  /** How many links were not checked, by reason. */
  unchecked: Record<string, number>;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** True if nothing in the result must be mended. */
export function isClean({ faults }: Result): boolean {
  return faults.every(({ kind }) => NOTES.has(kind));
}

/** By file, line and column; numbers as numbers. */
export function sortFaults(faults: LocatedFault[]): LocatedFault[] {
  return faults.toSorted(
    (a, b) =>
      compare(a.spot.file, b.spot.file) || a.spot.line - b.spot.line || a.spot.column - b.spot.column ||
      compare(a.address, b.address) || compare(a.kind, b.kind),
  );
}

/** One line a fault, grouped by source file, and a last line of counts. */
export function printReport(result: Result): string {
  const lines: string[] = [];
  let file: string | undefined;
  for (const fault of result.faults) {
    if (file !== undefined && file !== fault.spot.file) lines.push('');
    file = fault.spot.file;
    lines.push(printFault(fault));
  }
  if (lines.length > 0) lines.push('');
  lines.push(printCounts(result));
  return `${lines.join('\n')}\n`;
}

function printFault(fault: LocatedFault): string {
  const { file, line, column } = fault.spot;
  return [`${file}:${line}:${column}`, fault.address || '""', ...explain(fault)].join('  ');
}

function explain({ kind, reason, suggestion, writtenIn, pages }: LocatedFault): string[] {
  const parts = [reason === undefined ? KINDS[kind] : `${KINDS[kind]}: ${reason}`];
  if (suggestion !== undefined) parts.push(GUESSES.has(kind) ? `did you mean ${suggestion}?` : NOTICES.has(kind) ? suggestion : `write ${suggestion}`);
  if (writtenIn) parts.push(`written in ${writtenIn.map(({ file, line, column }) => `${file}:${line}:${column}`).join(' or ')}`);
  if (pages > 1) parts.push(`(on ${pages} pages)`);
  return parts;
}

const GUESSES: ReadonlySet<Kind> = new Set<Kind>(['no-page', 'no-file', 'no-anchor', 'letter-case', 'scheme', 'malformed']);
/** Kinds whose suggestion is a whole sentence. */
const NOTICES: ReadonlySet<Kind> = new Set<Kind>(['stale-exception', 'expired-exception']);

function list(counts: Iterable<[string, number]>): string {
  return [...counts].toSorted(([a], [b]) => compare(a, b)).map(([name, count]) => `${count} ${name}`).join(', ');
}

function printCounts({ checked, pages, faults, unchecked }: Result): string {
  const byKind = new Map<Kind, number>();
  for (const { kind } of faults) byKind.set(kind, (byKind.get(kind) ?? 0) + 1);
  const found = faults.length === 0 ? 'no faults' : `${faults.length} ${faults.length === 1 ? 'fault' : 'faults'} (${list(byKind)})`;
  const left = Object.values(unchecked).reduce((sum, count) => sum + count, 0);
  const rest = left === 0 ? 'All were checked.' : `Not checked: ${left} (${list(Object.entries(unchecked))}).`;
  return `${checked} links on ${pages} ${pages === 1 ? 'page' : 'pages'} checked: ${found}. ${rest}`;
}

/** The same as data; the schema stands in README.md. */
export function toJson(result: Result): string {
  return `${JSON.stringify(result, null, 2)}\n`;
}

/** Escapes as https://docs.github.com/actions wants it: in data %, CR and LF; in properties also : and , */
function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

/** Workflow commands of GitHub Actions, one a fault. */
export function printAnnotations({ faults }: Result): string {
  return faults
    .map((fault) => {
      const { file, line, column } = fault.spot;
      const level = NOTES.has(fault.kind) ? 'notice' : 'error';
      const message = `${fault.address}  ${explain(fault).join('  ')}`;
      return `::${level} file=${property(file)},line=${line},col=${column},title=${property(KINDS[fault.kind])}::${data(message)}\n`;
    })
    .join('');
}
