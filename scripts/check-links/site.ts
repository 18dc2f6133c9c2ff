/** Reads a built site: its files, its pages and every link in them. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { cssAddresses } from './css';
import { scanHtml } from './html';
import { jsonAddresses } from './json';
import { markdownLinks } from './markdown';
import { CannotWork, type Link, type Page, type Redirect, type Site } from './model';

/**
 * @param build the folder of the built site
 * @param address where the site is published; read from the canonical links or the sitemap if not given
 * @throws CannotWork if the folder holds no page, or the site's address is not known
 */
export function readSite(build: string, address?: string): Site {
  const files = listFiles(build);
  const pages = new Map<string, Page>();
  const drawings = new Map<string, Set<string>>();
  const otherLinks: Link[] = [];
  const intern = interner();
  const read = (file: string): string => readFileSync(path.join(build, file), 'utf8');
  const own = (file: string, links: Omit<Link, 'file'>[]): Link[] =>
    links.map((link) => ({ ...link, file, address: intern(link.address) }));

  for (const file of files) {
    if (file.endsWith('.html')) {
      const scan = scanHtml(read(file));
      const ids = new Set([...scan.ids].map(intern));
      const page: Page = { file, path: servedPath(file), ids, repeatedIds: scan.repeatedIds, links: own(file, scan.links) };
      if (scan.editAddress) page.source = sourceOf(scan.editAddress);
      if (scan.canonical) page.canonical = intern(scan.canonical);
      if (scan.baseHref) page.baseHref = scan.baseHref;
      pages.set(file, page);
    } else if (file.endsWith('.svg')) {
      const scan = scanHtml(read(file), true);
      drawings.set(file, new Set([...scan.ids].map(intern)));
      otherLinks.push(...own(file, scan.links.filter(({ role }) => role !== 'reference')));
    } else if (file.endsWith('.css')) {
      otherLinks.push(...own(file, plain(cssAddresses(read(file)), 'css', 'resource')));
    } else if (/(?:^|\/)sitemap[^/]*\.xml$/.test(file)) {
      otherLinks.push(...own(file, scanHtml(read(file), true).links));
    } else if (file.endsWith('.md')) {
      otherLinks.push(...own(file, plain(markdownLinks(read(file), 'md'), 'markdown', 'link')));
    } else if (/(?:^|\/)access\.json$/.test(file)) {
      otherLinks.push(...own(file, plain(jsonAddresses(read(file)), 'json', 'link')));
    }
  }
  if (pages.size === 0) {
    throw new CannotWork(`No page (*.html) in "${build}". Build the site first, or name its folder with --build DIR.`);
  }

  const { origin, base } = address === undefined ? ownAddress(pages, otherLinks) : parseSiteAddress(address);
  const redirects = new Map<string, Redirect>();
  for (const page of pages.values()) {
    const link = page.links.find(({ role }) => role === 'refresh');
    if (link) redirects.set(trimSlash(page.path), { from: page.path, link });
  }
  if (files.has('_redirects')) {
    for (const redirect of redirectLines(read('_redirects'))) redirects.set(trimSlash(redirect.from), redirect);
  }
  return { origin, base, files, pages, drawings, redirects, otherLinks };
}

function listFiles(build: string): Set<string> {
  try {
    const entries = readdirSync(build, { recursive: true, withFileTypes: true });
    const names = entries
      .filter((entry) => entry.isFile())
      .map((entry) => path.relative(build, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'));
    return new Set(names.toSorted());
  } catch (error) {
    throw new CannotWork(`Cannot read the folder "${build}": ${(error as Error).message}. Build the site first, or name its folder with --build DIR.`);
  }
}

/** `a/b.html` is served at `a/b`, `a/index.html` at `a/`. */
export function servedPath(file: string): string {
  return file.replace(/(^|\/)index\.html$/, '$1').replace(/\.html$/, '');
}

/** Without a slash at the end. */
export function trimSlash(text: string): string {
  return text.replace(/\/+$/, '');
}

/** `https://github.com/OWNER/REPO/edit/BRANCH/docs/a.md` names `docs/a.md`. */
function sourceOf(editAddress: string): string {
  return decodeURIComponent(new URL(editAddress).pathname.split('/').slice(5).join('/'));
}

function plain(found: { address: string; offset: number }[], element: string, role: Link['role']): Omit<Link, 'file'>[] {
  return found.map(({ address, offset }) => ({ address, offset, element, role, frame: false }));
}

/** Netlify's and Cloudflare's `_redirects`: `FROM TO [STATUS]` a line. */
function redirectLines(text: string): Redirect[] {
  const redirects: Redirect[] = [];
  for (const { 0: line, index } of text.matchAll(/^.*$/gm)) {
    const match = /^(\/\S*)(\s+)(\S+)(?:\s+30[12378])?\s*$/.exec(line);
    if (!match?.[1] || !match[3] || match[1].includes('*')) continue;
    const offset = index + match[1].length + (match[2]?.length ?? 0);
    redirects.push({
      from: match[1].slice(1),
      link: { file: '_redirects', address: match[3], offset, element: 'redirect', role: 'refresh', frame: false },
    });
  }
  return redirects;
}

function parseSiteAddress(address: string): { origin: string; base: string } {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (!url || !/^https?:$/.test(url.protocol)) {
    throw new CannotWork(`--site "${address}" is no web address. Write it like https://example.org/ or https://example.org/repository/.`);
  }
  return { origin: url.origin, base: url.pathname.endsWith('/') ? url.pathname : `${url.pathname}/` };
}

/** Any page's canonical address ends in the page's own path; what stands before it is the site. */
function ownAddress(pages: Map<string, Page>, otherLinks: Link[]): { origin: string; base: string } {
  for (const page of pages.values()) {
    if (page.canonical === undefined || !URL.canParse(page.canonical)) continue;
    const { origin, pathname } = new URL(page.canonical);
    const ending = [`/${page.path}`, `/${trimSlash(page.path)}`, `/${page.path}/`, `/${page.file}`]
      .map((path_) => encodeURI(path_))
      .find((path_) => pathname.endsWith(path_));
    if (ending !== undefined) return { origin, base: pathname.slice(0, pathname.length - ending.length + 1) };
  }
  const [shortest] = otherLinks
    .filter(({ element, address }) => element === 'loc' && URL.canParse(address))
    .map(({ address }) => address)
    .toSorted((a, b) => a.length - b.length);
  if (shortest !== undefined && pages.has('index.html')) return parseSiteAddress(shortest);
  throw new CannotWork('The site’s own address is not known: no page has a canonical link and there is no sitemap. Give it with --site URL.');
}

/**
 * Keeps one copy of each text, cut loose from its document: a slice would keep the whole document in memory,
 * and the same addresses stand on every page.
 */
function interner(): (text: string) => string {
  const known = new Map<string, string>();
  return (text) => {
    let copy = known.get(text);
    if (copy === undefined) {
      copy = Buffer.from(text).toString();
      known.set(copy, copy);
    }
    return copy;
  };
}
