/** Pages that were moved or deleted since a base: their old addresses must lead somewhere. */
import { execFileSync } from 'node:child_process';
import { addressOf, idOf, readPage, type Fault } from './page';
import type { Site } from './site';

/** What is asked of git; passed in, so that tests need no repository. */
export interface History {
  /** Files below `docs/` that the base has and the work tree lacks. */
  removed(base: string): readonly string[];
  /** Text of a file as it was in the base. */
  read(base: string, file: string): string;
}

export const git: History = {
  removed: (base) =>
    execFileSync('git', ['diff', '--name-only', '--no-renames', '--diff-filter=D', `${base}...HEAD`, '--', 'docs'], { encoding: 'utf8' })
      .split('\n')
      .filter((file) => /\.mdx?$/.test(file)),
  read: (base, file) => execFileSync('git', ['show', `${base}:${file}`], { encoding: 'utf8' }),
};

/**
 * Old addresses that no page and no redirect holds any more, and redirects that lead nowhere.
 *
 * @param base for example `origin/main`; undefined where there is none (an author's own machine)
 */
export function historyFaults(site: Site, base: string | undefined, history: History): Fault[] {
  const held = new Set([...site.pages.map((page) => page.address), ...site.redirects.map((redirect) => redirect.from)]);
  const moved = base === undefined ? [] : history.removed(base);
  const lost = moved.flatMap((file) => {
    const page = readPage(file, history.read(base ?? '', file));
    if (!('tree' in page) || held.has(page.address)) return [];
    return [
      fault(file, `the page is gone, and its address ${page.address} leads nowhere`, `add { from: '${page.address}', to: '/…' } to src/data/redirects.ts: people have bookmarked it`),
    ];
  });
  // A page that cannot be read is told itself; it is there all the same.
  const there = new Set([...site.pages.map((page) => page.address), ...site.unreadable.map(({ file }) => addressOf(idOf(file), undefined))]);
  const dangling = site.redirects
    .filter((redirect) => !there.has(redirect.to.replace(/#.*$/, '')))
    .map((redirect) => fault('src/data/redirects.ts', `${redirect.from} leads to ${redirect.to}, where there is no page`, 'lead it to the page that holds the content today'));
  const shadowed = site.redirects
    .filter((redirect) => site.pages.some((page) => page.address === redirect.from))
    .map((redirect) => fault('src/data/redirects.ts', `there is a page at ${redirect.from}, so its redirect does nothing`, 'delete the redirect'));
  return [...lost, ...dangling, ...shadowed];
}

function fault(file: string, what: string, remedy: string): Fault {
  return { file, line: 1, column: 1, what, remedy, rule: 'moved' };
}
