/** What the weekly issue says about facts that nobody has looked after in time. */
import type { FactLine } from '../../src/plugins/fact-age/fact-lines';
import { code, type Matter } from './issue';

/**
 * @param facts all lines with facts
 * @param today `YYYY-MM-DD`
 */
export function factsMatter(facts: readonly FactLine[], today: string): Matter {
  const overdue = facts.filter((fact) => fact.due < today).toSorted((a, b) => a.due.localeCompare(b.due));
  return {
    label: 'facts',
    title: 'Facts to look at again',
    rest: 'run `npm run check:facts`.',
    lines:
      overdue.length === 0
        ? undefined
        : [
            'Nobody has looked for a newer source of these facts in time. Readers are told so on each page that shows one.',
            'CONTRIBUTING.md, “Facts”, says how to confirm or correct one. The weekly check closes this issue when none is left.',
            '',
            ...overdue.map(({ file, line, dataset, value, checked }) => `- ${code(`${file}:${line}`)} ${dataset ? `${code(dataset)} ` : ''}${code(value ?? 'not found')}, looked at on ${checked}`),
          ],
  };
}
