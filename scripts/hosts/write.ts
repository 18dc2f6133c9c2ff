/** Completes a built site with what hosts need. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Redirect } from '../../src/data/redirects';
import { inlineScripts, pageTitle } from './built';
import { headerRules, headersFile } from './headers';
import { redirectPage, redirectsFile } from './redirects';

/** Where the site is published. */
interface Address {
  origin: string;
  /** Begins and ends with a slash. */
  base: string;
}

/**
 * Writes the pages at old addresses, `_redirects` and `_headers` into a built site.
 *
 * @param build the folder of the built site
 * @throws if a redirect leads to no page or takes the place of one, or a page has no policy
 */
export function writeForHosts(build: string, redirects: readonly Redirect[], { origin, base }: Address): void {
  for (const { from, to } of redirects) {
    const page = path.join(build, to === '/' ? 'index.html' : `${to}.html`);
    if (!existsSync(page)) throw new Error(`src/data/redirects.ts: ${from} leads to ${to}, where no page was built. Lead it to the page that holds the content today.`);
    if (existsSync(path.join(build, `${from}.html`))) throw new Error(`src/data/redirects.ts: there is a page at ${from}, so it cannot lead to ${to}. Delete the redirect.`);
    const target = `${base.slice(0, -1)}${to}`;
    // As a folder: a host of files only then answers with and without a slash at the end.
    mkdirSync(path.join(build, from), { recursive: true });
    writeFileSync(path.join(build, from, 'index.html'), redirectPage(target, `${origin}${target}`, pageTitle(readFileSync(page, 'utf8')) ?? to));
  }
  writeFileSync(path.join(build, '_redirects'), redirectsFile(redirects, base));
  writeFileSync(path.join(build, '_headers'), headersFile(headerRules(inlineScripts(build)), base));
}
