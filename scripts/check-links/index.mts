/**
 * Checks the links of a built site: `npm run check:links [-- options]`; `--help` is any unknown option.
 * Ends with 0 if all is well, 1 if a link is broken, 2 if it could not do its work.
 */
import { writeFileSync } from 'node:fs';
import { CannotWork } from './model';
import { parseOptions } from './options';
import { isClean, printAnnotations, printReport, toJson } from './report';
import { checkLinks } from './run';

try {
  const options = parseOptions(process.argv.slice(2));
  const result = await checkLinks(options, { root: process.cwd(), today: new Date().toISOString().slice(0, 10) });
  process.stdout.write(printReport(result));
  if (options.github) process.stdout.write(printAnnotations(result));
  if (options.json !== undefined) writeFileSync(options.json, toJson(result));
  process.exitCode = isClean(result) ? 0 : 1;
} catch (error) {
  if (!(error instanceof CannotWork)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 2;
}
