import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import { MONTHS } from '../../data/fact';
import { readFactLines, type FactLine } from './fact-lines';
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
  return (tree: Root, file: VFile): void => {
    const age = ageOf(String(file.value), facts, today);
    told.set(file.path, age);
    addAge(tree, age);
  };
}

/** What readers of each page were told, by its file. */
const told = new Map<string, Age>();

/**
 * What the page itself tells, for those who make something else of it after the build.
 *
 * @param page its file, in full, and its text, for a page that was not made now but came from the store of the bundler
 */
export const ageTold = (page: { file: string; text: string }, facts: readonly FactLine[], today: string): Age => told.get(page.file) ?? ageOf(page.text, facts, today);

/** What readers are told of the age of a page's facts. */
export interface Age {
  /** On a page with a fact past its term. */
  notice: string | undefined;
  /** On a page with facts: of what dates its sources are, and when somebody last looked for newer ones. */
  verified: string | undefined;
}

/**
 * The words for a page.
 *
 * @param text the page as its author wrote it
 */
export function ageOf(text: string, facts: readonly FactLine[], today: string): Age {
  const used = facts.filter(usedIn(text));
  return { notice: noticeOf(used.filter((fact) => fact.due < today)), verified: verifiedOf(used) };
}

/** Puts the words into the page. */
export function addAge(tree: Root, { notice, verified }: Age): void {
  const title = tree.children.findIndex((node) => node.type === 'heading' && node.depth === 1);
  if (notice !== undefined) tree.children.splice(title + 1, 0, { type: 'blockquote', children: [{ type: 'paragraph', children: [{ type: 'text', value: notice }] }] });
  if (verified !== undefined) tree.children.push({ type: 'paragraph', data: { hProperties: { className: ['verified'] } }, children: [{ type: 'text', value: verified }] });
}

function noticeOf(overdue: readonly FactLine[]): string | undefined {
  const oldest = overdue.map((fact) => fact.checked).toSorted()[0];
  return oldest && `Some facts on this page were not re-checked since ${oldest}. Compare with what your own PhysioNet page shows.`;
}

function verifiedOf(used: readonly FactLine[]): string | undefined {
  if (used.length === 0) return undefined;
  const sources = used.flatMap(({ asOf }) => asOf ?? []).filter((date) => date !== 'undated').toSorted();
  const looked = used.map(({ checked }) => checked).toSorted();
  const age = sources.length === 0 ? 'without a date' : `of ${span(sources, 'to')}`;
  return `Verified: the ${used.length === 1 ? 'fact of this page has a source' : `${used.length} facts of this page have sources`} ${age}. Newer ones were looked for ${looked[0] === looked.at(-1) ? 'on' : 'between'} ${span(looked, 'and')}.`;
}

/** The first and the last of sorted dates, in words. */
function span(dates: readonly string[], between: string): string {
  const [first = '', last = ''] = [dates[0], dates.at(-1)];
  return first === last ? inWords(first) : `${inWords(first)} ${between} ${inWords(last)}`;
}

/** `2026-09-03` as “3 September 2026”; a part of a date as that part. */
export function inWords(date: string): string {
  const [year = '', month, day] = date.split('-');
  return [day && String(Number(day)), month && MONTHS[Number(month) - 1], year].filter(Boolean).join(' ');
}
