import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import { field, readFactLines, type FactLine } from './fact-lines';
import { usedIn } from './used';

/**
 * Tells readers how old a page's facts are: a remark plugin that ends each page that shows facts with the oldest and
 * the newest of their sources, and puts “not re-checked since DATE” below the title of a page with a fact past its
 * term (`terms.ts`).
 *
 * @param today `YYYY-MM-DD`, the day of the build
 */
export default function factAge({ root, today }: { root: string; today: string }) {
  const facts = readFactLines(root);
  return (tree: Root, file: VFile): void => addAge(tree, String(file.value), facts, today);
}

/** The same for any facts. */
export function addAge(tree: Root, text: string, facts: readonly FactLine[], today: string): void {
  const used = facts.filter(usedIn(text));
  addNotice(tree, used.filter((fact) => fact.due < today));
  addVerified(tree, used);
}

function addNotice(tree: Root, overdue: readonly FactLine[]): void {
  const oldest = overdue.map((fact) => fact.checked).toSorted()[0];
  if (oldest === undefined) return;
  const title = tree.children.findIndex((node) => node.type === 'heading' && node.depth === 1);
  const words = `Some facts on this page were not re-checked since ${oldest}. Compare with what your own PhysioNet page shows.`;
  tree.children.splice(title + 1, 0, { type: 'blockquote', children: [{ type: 'paragraph', children: [{ type: 'text', value: words }] }] });
}

/** The line at the end of a page: of what dates its sources are, and when somebody last looked for newer ones. */
function addVerified(tree: Root, used: readonly FactLine[]): void {
  if (used.length === 0) return;
  const sources = used.flatMap(({ text: line }) => field(line, 'asOf') ?? []).filter((date) => date !== 'undated').toSorted();
  const looked = used.map(({ checked }) => checked).toSorted();
  const age = sources.length === 0 ? 'without a date' : `of ${span(sources, 'to')}`;
  const words = `Verified: the ${used.length === 1 ? 'fact of this page has a source' : `${used.length} facts of this page have sources`} ${age}. Newer ones were looked for ${looked[0] === looked.at(-1) ? 'on' : 'between'} ${span(looked, 'and')}.`;
  tree.children.push({ type: 'paragraph', data: { hProperties: { className: ['verified'] } }, children: [{ type: 'text', value: words }] });
}

/** The first and the last of sorted dates, in words. */
function span(dates: readonly string[], between: string): string {
  const [first = '', last = ''] = [dates[0], dates.at(-1)];
  return first === last ? inWords(first) : `${inWords(first)} ${between} ${inWords(last)}`;
}

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

/** `2026-09-03` as “3 September 2026”; a part of a date as that part. */
export function inWords(date: string): string {
  const [year = '', month, day] = date.split('-');
  return [day && String(Number(day)), month && MONTHS[Number(month) - 1], year].filter(Boolean).join(' ');
}
