/** Pages that were moved or deleted since a base: their old addresses must lead somewhere. */
import { execFileSync } from 'node:child_process';
import { addressOf, idOf, readPage, type Fault } from './page';
import { placeIn, type Site } from './site';

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

const REDIRECTS = 'src/data/redirects.ts';

/**
 * Old addresses that no page and no redirect holds any more, and redirects that do not work.
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
      fault({ file, line: 1, column: 1 }, `the page is gone, and its address ${page.address} leads nowhere`, `add { from: '${page.address}', to: '/…' } to ${REDIRECTS}: people have bookmarked it`),
    ];
  });
  // A page that cannot be read is told itself; it is there all the same.
  const there = new Set([...site.pages.map((page) => page.address), ...site.unreadable.map(({ file }) => addressOf(idOf(file), undefined))]);
  const at = ({ from }: Site['redirects'][number], what: string, remedy: string, time?: number): Fault => fault(placeIn(site, REDIRECTS, `from: '${from}'`, time), what, remedy);
  const faulty = site.redirects.flatMap((redirect, index): Fault[] => {
    const { from, to } = redirect;
    const wrong = [from, to].find((address) => !/^\/.*[^/]$|^\/$/.test(address));
    const time = site.redirects.slice(0, index).filter((other) => other.from === from).length;
    if (wrong !== undefined) return [at(redirect, `the address ${wrong} does not begin with /, or ends with one`, 'write it from the root of the site, for example /access/cloud', time)];
    if (time > 0) return [at(redirect, `the address ${from} is given twice`, 'keep the line that leads to the page with the content of today, and delete the other', time)];
    if (!there.has(to.replace(/#.*$/, ''))) return [at(redirect, `${from} leads to ${to}, where there is no page`, 'lead it to the page that holds the content today')];
    return site.pages.some((page) => page.address === from) ? [at(redirect, `there is a page at ${from}, so its redirect does nothing`, 'delete the redirect')] : [];
  });
  return [...lost, ...faulty];
}

function fault(place: Pick<Fault, 'file' | 'line' | 'column'>, what: string, remedy: string): Fault {
  return { ...place, what, remedy, rule: 'moved' };
}
