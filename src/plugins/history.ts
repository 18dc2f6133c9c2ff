import { execFileSync } from 'node:child_process';

/**
 * Whether git knows when each file changed. A copy without a history, or with a part of one, would give every page
 * the date of its newest commit; then no date is shown. Not for code that runs in browsers.
 */
export function hasWholeHistory(folder = '.'): boolean {
  try {
    return execFileSync('git', ['rev-parse', '--is-shallow-repository'], { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim() === 'false';
  } catch {
    return false;
  }
}
