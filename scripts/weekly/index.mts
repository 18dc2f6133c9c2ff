/**
 * Brings one of the weekly issues up to date:
 *
 * - `tsx scripts/weekly/index.mts links RESULT.json`: the links, as `check:links --external --json RESULT.json` found them;
 * - `tsx scripts/weekly/index.mts facts`: the facts past their term.
 *
 * Reads GITHUB_API_URL, GITHUB_REPOSITORY and GITHUB_TOKEN of the workflow. Ends with 2 if something is missing.
 */
import { readFileSync } from 'node:fs';
import { readFactLines } from '../../src/plugins/fact-age/fact-lines';
import type { Result } from '../check-links/report';
import { factsMatter } from './facts';
import { githubIssues } from './github';
import { keepIssue, type Matter } from './issue';
import { linksMatter } from './links';

const [what, file] = process.argv.slice(2);
const { GITHUB_API_URL: api, GITHUB_REPOSITORY: repository, GITHUB_TOKEN: token } = process.env;

function matter(): Matter | undefined {
  if (what === 'links' && file) return linksMatter(JSON.parse(readFileSync(file, 'utf8')) as Result);
  if (what === 'facts') return factsMatter(readFactLines(process.cwd()), new Date().toISOString().slice(0, 10));
  return undefined;
}

const found = matter();
if (found && api && repository && token) {
  console.log(await keepIssue(found, githubIssues(api, repository, token)));
} else {
  console.error('Usage: GITHUB_API_URL=… GITHUB_REPOSITORY=OWNER/NAME GITHUB_TOKEN=… tsx scripts/weekly/index.mts links RESULT.json | facts');
  process.exitCode = 2;
}
