/** What is wrong with the lists of `src/data`, line by line. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { factLines, field, readFactLines, type FactLine } from '../../src/plugins/fact-age/fact-lines';
import { TERMS } from '../../src/plugins/fact-age/terms';
import { factFaults } from './facts';
import type { Fault } from './page';

/** What is wrong with the lists; a fact past its term is a warning. */
export function factListFaults(root: string, today: string): Fault[] {
  return [
    ...Object.keys(TERMS).flatMap((file) => brokenFacts(file, readFileSync(path.join(root, file), 'utf8'))),
    ...readFactLines(root).flatMap((fact) => factLineFaults(fact, today)),
  ];
}

/** Facts that are not whole on their line: nothing would ask how old they are. */
export function brokenFacts(file: string, text: string): Fault[] {
  const whole = new Set(factLines(file, text).map(({ line }) => line));
  return text.split('\n').flatMap((words, index) => {
    // In a type or a remark, no text and no number stands behind the name of the field.
    if (whole.has(index + 1) || !/(?<![\w.])(?:value: ['"`[{\d]|notFound: true)/.test(words)) return [];
    const isOneLine = !/^\s*(?:value|notFound):/.test(words) && words.split('{').length === words.split('}').length;
    const [what, remedy] = isOneLine
      ? ['the fact has no checked', "add checked: 'YYYY-MM-DD', the day on which you looked"]
      : ['the fact is not on one line', 'write all of it on one line, from { to }: one line is one fact'];
    return [{ file, line: index + 1, column: 1, what, remedy, rule: 'facts' }];
  });
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
