/** What is wrong with the lists of `src/data`, line by line. */
import { field, readFactLines, type FactLine } from '../../src/plugins/fact-age/fact-lines';
import { factFaults } from './facts';
import type { Fault } from './page';

/** What is wrong with the lists; a fact past its term is a warning. */
export function factListFaults(root: string, today: string): Fault[] {
  return readFactLines(root).flatMap((fact) => factLineFaults(fact, today));
}

/** What is wrong with one line. */
export function factLineFaults({ file, line, text, value, checked, due }: FactLine, today: string): Fault[] {
  const at = (what: string, remedy: string, warning?: boolean): Fault => ({ file, line, column: 1, what, remedy, rule: 'facts', ...(warning && { warning }) });
  const written: Record<string, unknown> = /notFound: true/.test(text)
    ? { notFound: true, checked }
    : { value, grade: field(text, 'grade'), source: field(text, 'source')?.replace('${CODE}', 'https://github.com/'), asOf: field(text, 'asOf'), checked };
  const faults = factFaults(written, today).map(({ what, remedy }) => at(`the fact ${what}`, remedy));
  if (faults.length === 0 && due < today) {
    faults.push(at(`nobody has looked for a newer source since ${checked}`, `look again, then: npm run confirm -- ${file}:${line} --source ADDRESS --as-of DATE --seen "WHAT YOU SAW"`, true));
  }
  return faults;
}
