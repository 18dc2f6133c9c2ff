/** One run: reads the site, decides its links, finds their sources. Printing and the world outside are the caller's. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import picomatch from 'picomatch';
import { exceptionFaults, exceptionFor, parseExceptions } from './exceptions';
import { checkInternal } from './internal';
import { NO_HOST, type Answer } from './judge';
import { CannotWork, type Link, type LinkFault } from './model';
import type { Options } from './options';
import { sortFaults, type Result } from './report';
import { readSite } from './site';
import { sourceFinder } from './sources';

const EXCEPTIONS = 'scripts/check-links/exceptions.txt';

export interface World {
  /** The repository's folder. */
  root: string;
  /** `YYYY-MM-DD`. */
  today: string;
  /** Asks other sites, each address once; left out if only the site itself is to be checked. */
  ask?: (addresses: string[], site: string) => Promise<Map<string, Answer>>;
}

/** @throws CannotWork if there is nothing to check or something cannot be read */
export async function checkLinks(options: Pick<Options, 'build' | 'site' | 'only'>, world: World): Promise<Result> {
  const { root, today, ask } = world;
  const site = readSite(path.resolve(root, options.build), options.site);
  const list = path.join(root, EXCEPTIONS);
  const exceptions = existsSync(list) ? parseExceptions(readFileSync(list, 'utf8'), EXCEPTIONS) : [];

  const inScope = options.only === undefined ? () => true : picomatch(options.only, { dot: true });
  const wanted = ({ file }: Link): boolean => {
    const page = site.pages.get(file);
    return inScope(file) || (page !== undefined && (inScope(page.path) || (page.source !== undefined && inScope(page.source))));
  };
  const internal = checkInternal(site, wanted);
  if (options.only !== undefined && internal.checked + internal.external.length === 0) {
    throw new CannotWork(`--only "${options.only}" matches no page with links. Give a pattern like "docs/access/**" or "access/**".`);
  }

  const unchecked = Object.fromEntries(internal.unchecked);
  const count = (why: string, number = 1): void => {
    unchecked[why] = (unchecked[why] ?? 0) + number;
  };
  const faults: LinkFault[] = internal.faults.filter(({ address }) => {
    const exception = exceptionFor(address, exceptions, today);
    if (exception) count('excepted');
    return !exception;
  });
  const outside = internal.external.filter(({ link }) => {
    const exception = exceptionFor(link.address, exceptions, today);
    if (exception) count('excepted');
    return !exception;
  });
  let checked = internal.checked;
  if (ask) {
    const answers = await ask([...new Set(outside.map(({ url }) => url.href))], site.origin + site.base);
    const unknown = [...answers.values()].filter((answer) => answer?.reason === NO_HOST).length;
    if (unknown > 2 && unknown === answers.size) {
      throw new CannotWork(`None of the ${unknown} other addresses has a known host: this machine seems to be offline.`);
    }
    for (const { link, url } of outside) {
      const answer = answers.get(url.href);
      if (answer) faults.push({ ...answer, address: link.address, link });
    }
    checked += outside.length;
  } else if (outside.length > 0) {
    count('external', outside.length);
  }

  const located = sourceFinder(site, root, options.build)(faults);
  // A run over a part of the site cannot tell whether the rest needs an exception.
  if (options.only === undefined) located.push(...exceptionFaults(exceptions, EXCEPTIONS, today));
  return { site: site.origin + site.base, pages: site.pages.size, checked, faults: sortFaults(located), unchecked };
}
