/** Keeps one issue about the links: opens it, brings it up to date, closes it when there is nothing left to mend. */
import { KINDS, NOTES, type LocatedFault } from '../model';
import type { Result } from '../report';

/** Where issues are kept. */
export interface Tracker {
  /** The open issue that this script opened before. */
  find: () => Promise<{ number: number; body: string } | undefined>;
  create: (title: string, body: string) => Promise<void>;
  update: (number: number, body: string) => Promise<void>;
  close: (number: number, comment: string) => Promise<void>;
}

/** Stands in the issue's body; with the label it tells the issue from others. */
export const MARK = '<!-- weekly link check -->';
const TITLE = 'Links that need mending';
/** GitHub takes 65,536 characters. */
const LONGEST_BODY = 60_000;

/** @returns what was done, as a line for the log */
export async function keepIssue(result: Result, tracker: Tracker): Promise<string> {
  const open = await tracker.find();
  // What one cannot tell is told along with the rest, but nobody can mend it: it neither opens an issue nor keeps it open.
  if (result.faults.every(({ kind }) => kind === 'unsure')) {
    if (!open) return 'Nothing to mend, and no issue open.';
    await tracker.close(open.number, 'The weekly check found nothing to mend.');
    return `Closed issue ${open.number}.`;
  }
  const body = issueBody(result);
  if (!open) {
    await tracker.create(TITLE, body);
    return 'Opened an issue.';
  }
  if (open.body.replaceAll('\r\n', '\n') === body) return `Issue ${open.number} is up to date.`;
  await tracker.update(open.number, body);
  return `Updated issue ${open.number}.`;
}

/** Holds no date, so that a week without news changes nothing. */
function issueBody({ faults, site }: Result): string {
  const all = [
    MARK,
    `The weekly check of ${site} found these links. It closes this issue when there is nothing left to mend.`,
    ...section('To mend', faults.filter(({ kind }) => !NOTES.has(kind))),
    ...section('Moved for good', faults.filter(({ kind }) => kind === 'moved')),
    ...section('Cannot tell: open them in a browser', faults.filter(({ kind }) => kind === 'unsure')),
  ];
  let body = '';
  for (const [index, text] of all.entries()) {
    if (body.length + text.length > LONGEST_BODY) return `${body}\n${all.length - index} more lines: run \`npm run check:links -- --external\`.\n`;
    body += `${text}\n`;
  }
  return body;
}

function section(title: string, faults: LocatedFault[]): string[] {
  return faults.length === 0 ? [] : ['', `## ${title}`, '', ...faults.map(line)];
}

/** In code, an address can neither mention a person nor draw a picture. */
function code(text: string): string {
  return `\`${text.replaceAll('`', '%60')}\``;
}

function line({ kind, spot, address, reason, suggestion }: LocatedFault): string {
  const parts = [`${code(`${spot.file}:${spot.line}:${spot.column}`)} ${code(address)}: ${KINDS[kind]}`];
  if (reason !== undefined) parts.push(code(reason));
  if (suggestion !== undefined) parts.push(code(suggestion));
  return `- ${parts.join(', ')}`;
}
