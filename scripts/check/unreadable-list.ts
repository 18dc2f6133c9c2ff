import path from 'node:path';
import type { Fault } from './page';

/** `/…/src/data/costs.ts:6:49: ERROR: Expected "}" but found "grade"`, as the program that reads TypeScript says it. */
const PLACE = /^(.+\.tsx?):(\d+):(\d+): ERROR: (.+)$/m;

/**
 * The mistake in a list of `src/data/` that stopped the check, at its place.
 *
 * @param error what was thrown while the lists were read
 * @param root the project's folder
 * @returns undefined if the error is of another kind
 */
export function unreadableList(error: unknown, root: string): Fault | undefined {
  const [, file, line, column, words] = PLACE.exec(error instanceof Error ? error.message : '') ?? [];
  if (file === undefined) return undefined;
  return {
    file: path.relative(root, path.resolve(root, file)).split(path.sep).join('/'),
    line: Number(line),
    column: Number(column) + 1,
    what: `the list cannot be read here: ${words}`,
    remedy: "look for a missing comma, quotation mark or brace here or just before; an apostrophe inside '…' is written \\'",
    rule: 'facts',
  };
}
