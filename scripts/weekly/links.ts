/** What the weekly issue says about links. */
import { KINDS, NOTES, type LocatedFault } from '../check-links/model';
import type { Result } from '../check-links/report';
import { code, type Matter } from './issue';

/** @param result what `check:links --json` wrote */
export function linksMatter({ faults, site }: Result): Matter {
  // What one cannot tell is told along with the rest, but nobody can mend it: it neither opens an issue nor keeps it open.
  const toMend = faults.some(({ kind }) => kind !== 'unsure');
  return {
    label: 'links',
    title: 'Links that need mending',
    rest: 'run `npm run check:links -- --external`.',
    lines: toMend
      ? [
          `The weekly check of ${site} found these links. It closes this issue when there is nothing left to mend.`,
          ...section('To mend', faults.filter(({ kind }) => !NOTES.has(kind))),
          ...section('Moved for good', faults.filter(({ kind }) => kind === 'moved')),
          ...section('Cannot tell: open them in a browser', faults.filter(({ kind }) => kind === 'unsure')),
        ]
      : undefined,
  };
}

function section(title: string, faults: LocatedFault[]): string[] {
  return faults.length === 0 ? [] : ['', `## ${title}`, '', ...faults.map(line)];
}

function line({ kind, spot, address, reason, suggestion }: LocatedFault): string {
  const parts = [`${code(`${spot.file}:${spot.line}:${spot.column}`)} ${code(address)}: ${KINDS[kind]}`];
  if (reason !== undefined) parts.push(code(reason));
  if (suggestion !== undefined) parts.push(code(suggestion));
  return `- ${parts.join(', ')}`;
}
