/** Pages that were moved or deleted: their old addresses must lead somewhere. */
import { execFileSync } from 'node:child_process';
import { hasWholeHistory } from '../../src/plugins/history';
import { addressOf, idOf, readPage, type Fault } from './page';
import { placeIn, type Site } from './site';

/** A page that is gone, as it was last. */
export interface RemovedPage {
  file: string;
  text: string;
}

/**
 * Every page that git once had and removed, as the branch saw it: what was added and removed within one merge was never published.
 *
 * @param folder the project's folder
 * @returns nothing if the folder is a copy without its whole history
 */
export function removedPages(folder: string): RemovedPage[] {
  if (!hasWholeHistory(folder)) return [];
  const git = (...words: string[]): string => execFileSync('git', words, { cwd: folder, encoding: 'utf8' });
  return git('log', '--first-parent', '-m', '--no-renames', '--diff-filter=D', '--name-only', '--format=commit %H', '--', 'docs')
    .split('commit ')
    .flatMap((entry) => {
      const [commit = '', ...files] = entry.split('\n');
      return files.filter((file) => /\.mdx?$/.test(file)).map((file) => ({ file, text: git('show', `${commit}^:${file}`) }));
    });
}

const REDIRECTS = 'src/data/redirects.ts';

/** Old addresses that no page and no redirect holds any more, and redirects that do not work. */
export function historyFaults(site: Site, removed: readonly RemovedPage[]): Fault[] {
  // A page that cannot be read is told itself; it is there all the same.
  const there = new Set([...site.pages.map((page) => page.address), ...site.unreadable.map(({ file }) => addressOf(idOf(file), undefined))]);
  const held = new Set([...there, ...site.redirects.map((redirect) => redirect.from)]);
  const lost = removed.flatMap(({ file, text }) => {
    const page = readPage(file, text);
    if (!('tree' in page) || held.has(page.address)) return [];
    held.add(page.address);
    return [
      fault({ file, line: 1, column: 1 }, `the page is gone, and its address ${page.address} leads nowhere`, `add { from: '${page.address}', to: '/…' } to ${REDIRECTS}: people have bookmarked it; a page that was never published needs none, if its commits are joined to one`),
    ];
  });
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
