/**
 * `npm run check:facts`: all facts, the one that nobody has looked at for longest first, with the pages that show it.
 *
 * One line a fact: the day until which it is fresh, the day of the last look, place, value, pages. Exit code 0;
 * an overdue fact is marked, and is a note in `npm run check`.
 */
import { readFactLines } from '../../src/plugins/fact-age/fact-lines';
import { usedIn } from '../../src/plugins/fact-age/used';
import { readSite } from '../check/site';

const today = new Date().toISOString().slice(0, 10);
const pages = readSite(process.cwd(), [], []).pages.map(({ address, text }) => ({ address, shows: usedIn(text) }));
const facts = readFactLines(process.cwd()).toSorted((a, b) => a.due.localeCompare(b.due) || a.checked.localeCompare(b.checked));
for (const fact of facts) {
  const shownOn = pages.filter((page) => page.shows(fact)).map((page) => page.address);
  const state = fact.due < today ? 'OVERDUE since' : 'fresh until';
  console.log(`${state} ${fact.due}  looked at ${fact.checked}  ${fact.file}:${fact.line}  ${fact.dataset && fact.file.endsWith('datasets.ts') ? `${fact.dataset}: ` : ''}${fact.value ?? 'not found'}  ${shownOn.join(' ') || '(no page)'}`);
}
const overdue = facts.filter((fact) => fact.due < today).length;
console.log(`\n${facts.length} facts, ${overdue} overdue.`);
