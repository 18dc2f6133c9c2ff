/**
 * `npm run confirm -- src/data/datasets.ts:14 --source ADDRESS --as-of DATE --seen "WORDS"`
 *
 * Says that the fact on this line is still true: you read SOURCE, which was true on DATE, and saw WORDS there.
 * Changes that line only. Exit code 0: changed; 1: the evidence does not confirm the fact; 2: not understood.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { confirm } from './evidence';

const USAGE = 'npm run confirm -- src/data/datasets.ts:14 --source https://… --as-of 2026-11-23 --seen "what you saw"';

try {
  const { values, positionals } = parseArgs({
    options: { source: { type: 'string' }, 'as-of': { type: 'string' }, seen: { type: 'string' } },
    allowPositionals: true,
  });
  const [, file, line] = /^(src\/data\/[\w-]+\.ts):(\d+)$/.exec(positionals[0] ?? '') ?? [];
  const { source, 'as-of': asOf, seen } = values;
  if (!file || !line || !source || !asOf || !seen) throw new TypeError(`Something is missing. Use: ${USAGE}`);
  const today = new Date().toISOString().slice(0, 10);
  writeFileSync(file, confirm(file, readFileSync(file, 'utf8'), Number(line), { source, asOf, seen, today }));
  console.log(`Confirmed ${file}:${line} as of ${asOf}. Look at the change with: git diff`);
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = error instanceof TypeError ? 2 : 1;
}
