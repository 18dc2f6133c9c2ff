/**
 * `npm run preflight`: puts what `src/data` knows, and the site's own address, into `static/check_access.py`.
 * Exit code 0 if the script is up to date afterwards; 1 with the reason if it could not be written.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { SCRIPT, withGeneratedPart } from './table';

writeFileSync(SCRIPT, withGeneratedPart(readFileSync(SCRIPT, 'utf8')));
console.log(`${SCRIPT} is up to date with src/data.`);
