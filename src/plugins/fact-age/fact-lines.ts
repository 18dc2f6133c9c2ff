/** The lists of `src/data` as files: one fact a line, so that a message and a confirmation name the exact place. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { dueDate, TERMS } from './terms';

/** A fact, or a “not found”, as it is written on its line. */
export interface FactLine {
  file: string;
  /** From 1. */
  line: number;
  text: string;
  /** The value as written, without its quotation marks; undefined for a “not found”. */
  value: string | undefined;
  /** The title of the data set to which it belongs, if it belongs to one. */
  dataset: string | undefined;
  /** When its source was true: a date, a part of one, or `undated`; undefined for a “not found”. */
  asOf: string | undefined;
  checked: string;
  /** The last day on which it counts as fresh. */
  due: string;
}

/** A field of a fact on its line, in any of the ways of quoting. */
export function field(text: string, name: string): string | undefined {
  const match = new RegExp(`(?<![\\w.])${name}: (?:'((?:[^'\\\\]|\\\\.)*)'|"((?:[^"\\\\]|\\\\.)*)"|\`([^\`]*)\`|(\\[[^\\]]*\\]|\\{[^}]*\\}|[\\w.-]+))`).exec(text);
  const value = match?.[1] ?? match?.[2] ?? match?.[3] ?? match?.[4];
  return value?.replaceAll("\\'", "'").replaceAll('\\"', '"');
}

/** A fact's value as a page could spell it out: itself, or each of a list; an object has none. */
export function spelledOut(value: string): string[] {
  if (value.startsWith('{')) return [];
  return value.startsWith('[') ? [...value.matchAll(/'([^']+)'/g)].map((match) => match[1] ?? '') : [value];
}

/** Every line of a list that carries a fact. */
export function factLines(file: string, text: string): FactLine[] {
  let dataset: string | undefined;
  return text.split('\n').flatMap((line, index) => {
    dataset = /^ {4}title: '(.*)',$/.exec(line)?.[1] ?? dataset;
    if (!/^\s*(?:\w+: )?\{.*\bchecked: /.test(line)) return [];
    const checked = field(line, 'checked') ?? '';
    const due = /^\d{4}-\d\d-\d\d$/.test(checked) ? dueDate(checked, TERMS[file] ?? 0) : '';
    return [{ file, line: index + 1, text: line, value: field(line, 'value'), dataset, asOf: field(line, 'asOf'), checked, due }];
  });
}

/**
 * All lines with facts below the project's root.
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
