/** The lists of `src/data` as files: one fact a line, so that a message and a confirmation name the exact place. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { factFaults } from './facts';
import type { Fault } from './page';
import { dueDate, TERMS } from './terms';

/** A fact, or a “not found”, as it is written on its line. */
export interface FactLine {
  file: string;
  line: number;
  text: string;
  value: string | undefined;
  checked: string;
  /** The last day on which it counts as fresh. */
  due: string;
}

/** A field of a fact on its line; handles both kinds of quotation marks and `${CODE}` in a source. */
export function field(text: string, name: string): string | undefined {
  const match = new RegExp(`(?<![\\w.])${name}: (?:'((?:[^'\\\\]|\\\\.)*)'|"((?:[^"\\\\]|\\\\.)*)"|\`([^\`]*)\`|(\\[[^\\]]*\\]|\\{[^}]*\\}|[\\w.-]+))`).exec(text);
  const value = match?.[1] ?? match?.[2] ?? match?.[3] ?? match?.[4];
  return value?.replaceAll("\\'", "'").replaceAll('\\"', '"');
}

/** Every line of a list that carries a fact. */
export function factLines(file: string, text: string): FactLine[] {
  return text.split('\n').flatMap((line, index) => {
    if (!/^\s*(?:\w+: )?\{.*\bchecked: /.test(line)) return [];
    const checked = field(line, 'checked') ?? '';
    return [{ file, line: index + 1, text: line, value: field(line, 'value'), checked, due: /^\d{4}-\d\d-\d\d$/.test(checked) ? dueDate(checked, TERMS[file] ?? 0) : '' }];
  });
}

/**
 * All lines with facts below `root`.
 *
 * @throws if a list holds no fact: then nothing would be checked.
 */
export function readFactLines(root: string): FactLine[] {
  return Object.keys(TERMS).flatMap((file) => {
    const lines = factLines(file, readFileSync(path.join(root, file), 'utf8'));
    if (lines.length === 0) throw new Error(`${file} holds no line with a fact: nothing was checked.`);
    return lines;
  });
}

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
