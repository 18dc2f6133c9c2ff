/** Blocks of Python, R and JSON: each parses, where the language is on the machine. */
import { describe, expect, it } from 'vitest';
import { readBlocks } from './blocks';
import { isThere, said } from './programs';

const LANGUAGES = [
  { language: 'python', program: 'python3', options: ['-c', 'import ast, sys; ast.parse(sys.stdin.read())'], wrong: 'client = bigquery.Client(project="YOUR_PROJECT_ID"', fault: 'SyntaxError' },
  { language: 'r', program: 'Rscript', options: ['-e', 'invisible(parse(file("stdin")))'], wrong: 'result <- bq_project_query("YOUR_PROJECT_ID"', fault: 'unexpected' },
  { language: 'json', program: process.execPath, options: ['-e', "JSON.parse(require('fs').readFileSync(0, 'utf8'))"], wrong: '{ "Effect": "Allow", }', fault: 'SyntaxError' },
];

describe.each(LANGUAGES)('$language', ({ language, program, options, wrong, fault }) => {
  const there = isThere(program);
  const words = there ? 'parses' : `NOT CHECKED: ${program} is not on this machine`;

  it.skipIf(!there).each(readBlocks(language).map((block) => ({ ...block, at: `${block.file}:${block.line}` })))(`$at ${words}`, ({ text }) => {
    expect(said(program, options, text)).toBe('');
  });

  it.skipIf(!there)('finds a fault', () => {
    expect(said(program, options, wrong)).toContain(fault);
  });
});
