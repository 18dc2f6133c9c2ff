/** Keeps one issue about one matter: opens it, brings it up to date, closes it when there is nothing left to do. */

/** Where issues are kept. */
export interface Tracker {
  /** The open issue with this label whose text begins with this mark. */
  find: (label: string, mark: string) => Promise<{ number: number; body: string } | undefined>;
  create: (title: string, body: string, label: string) => Promise<void>;
  update: (number: number, body: string) => Promise<void>;
  close: (number: number, comment: string) => Promise<void>;
}

/** What the issue is to say. */
export interface Matter {
  /** Label of the issue; with the mark it tells the issue from others. */
  label: string;
  title: string;
  /** One line of Markdown each; undefined if there is nothing to do. They hold no date, so that a week without news changes nothing. */
  lines: readonly string[] | undefined;
  /** Where to read the rest if there is too much for one issue. */
  rest: string;
}

/** GitHub takes 65,536 characters. */
const LONGEST_BODY = 60_000;

/** @returns what was done, as a line for the log */
export async function keepIssue(matter: Matter, tracker: Tracker): Promise<string> {
  const mark = `<!-- weekly: ${matter.label} -->`;
  const open = await tracker.find(matter.label, mark);
  if (!matter.lines) {
    if (!open) return 'Nothing to do, and no issue open.';
    await tracker.close(open.number, 'The weekly check found nothing to do.');
    return `Closed issue ${open.number}.`;
  }
  const body = issueBody([mark, ...matter.lines], matter.rest);
  if (!open) {
    await tracker.create(matter.title, body, matter.label);
    return 'Opened an issue.';
  }
  if (open.body.replaceAll('\r\n', '\n') === body) return `Issue ${open.number} is up to date.`;
  await tracker.update(open.number, body);
  return `Updated issue ${open.number}.`;
}

function issueBody(lines: readonly string[], rest: string): string {
  let body = '';
  for (const [index, text] of lines.entries()) {
    if (body.length + text.length > LONGEST_BODY) return `${body}\n${lines.length - index} more lines: ${rest}\n`;
    body += `${text}\n`;
  }
  return body;
}

/** In code, an address can neither mention a person nor draw a picture. */
export function code(text: string): string {
  return `\`${text.replaceAll('`', '%60')}\``;
}
