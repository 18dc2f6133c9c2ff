import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Screen } from '../../data/screens';

/** Where `npm run screens` writes the records, seen from the root of the project. */
export const RECORDS = 'src/data/screens';

/** All records, by id in the order of the alphabet. For tools: a page imports its own records alone. */
export function readScreens(directory: string = RECORDS): Screen[] {
  return readdirSync(directory)
    .filter((name) => name.endsWith('.json'))
    .toSorted()
    .map((name) => JSON.parse(readFileSync(path.join(directory, name), 'utf8')) as Screen);
}
