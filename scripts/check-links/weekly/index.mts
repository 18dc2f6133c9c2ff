/**
 * Brings the issue about links up to date: `tsx scripts/check-links/weekly/index.mts RESULT.json`.
 * Reads the result that `check:links --json` wrote, and GITHUB_API_URL, GITHUB_REPOSITORY and GITHUB_TOKEN of the workflow.
 * Ends with 2 if one of them is missing.
 */
import { readFileSync } from 'node:fs';
import type { Result } from '../report';
import { githubIssues } from './github';
import { keepIssue } from './issue';

const [file] = process.argv.slice(2);
const { GITHUB_API_URL: api, GITHUB_REPOSITORY: repository, GITHUB_TOKEN: token } = process.env;

if (file && api && repository && token) {
  const result = JSON.parse(readFileSync(file, 'utf8')) as Result;
  console.log(await keepIssue(result, githubIssues(api, repository, token)));
} else {
  console.error('Usage: GITHUB_API_URL=… GITHUB_REPOSITORY=OWNER/NAME GITHUB_TOKEN=… tsx scripts/check-links/weekly/index.mts RESULT.json');
  process.exitCode = 2;
}
