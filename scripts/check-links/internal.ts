/** Decides every link that leads into the site itself, without a network. */
import { closestMatch } from 'leven';
import { decode, readAddress, type Meaning } from './address';
import type { Fault, Link, LinkFault, Page, Site } from './model';
import { servedPath, trimSlash } from './site';

export interface InternalResult {
  faults: LinkFault[];
  checked: number;
  /** Links that lead elsewhere, by the address without its fragment. */
  external: { link: Link; url: URL }[];
  /** How many links were not looked up, by reason. */
  unchecked: Map<string, number>;
}

/**
 * @param wanted which links to decide; the others still count as links to a page
 * @returns faults in the order of the build
 */
export function checkInternal(site: Site, wanted: (link: Link) => boolean): InternalResult {
  const look = lookUp(site);
  const result: InternalResult = { faults: [], checked: 0, external: [], unchecked: new Map() };
  const linkedTo = new Set<string>();
  const meanings = meaningsOf(site);
  const httpsHosts = new Set<string>();
  for (const { link, page, meaning } of meanings()) {
    if (meaning.kind === 'external' && meaning.url.protocol === 'https:') httpsHosts.add(meaning.url.host);
    if (meaning.kind === 'own' && link.role === 'link') {
      const target = look.destination(meaning.path);
      if (target !== undefined && target !== page?.file) linkedTo.add(target);
    }
  }

  for (const { link, meaning } of meanings()) {
    if (!wanted(link)) continue;
    // The page for missing pages is served at every address but its own.
    if (link.role === 'record' && link.file === '404.html') continue;
    if (meaning.kind === 'unchecked') {
      result.unchecked.set(meaning.why, (result.unchecked.get(meaning.why) ?? 0) + 1);
      continue;
    }
    const fault = decide(link, meaning);
    if (fault) result.faults.push({ ...fault, link });
    if (meaning.kind === 'external' && !fault) result.external.push({ link, url: meaning.url });
    else result.checked += 1;
  }
  for (const page of site.pages.values()) {
    const link: Link = { file: page.file, address: `${site.base}${page.path}`, offset: 0, element: 'page', role: 'link', frame: false };
    const isEntrance = page.path === '' || page.path === '404' || site.redirects.has(trimSlash(page.path));
    if (!isEntrance && !linkedTo.has(page.file) && wanted(link)) result.faults.push({ kind: 'orphan', address: link.address, link });
  }
  return result;

  function decide(link: Link, meaning: Exclude<Meaning, { kind: 'unchecked' }>): Fault | undefined {
    const { address } = link;
    if (meaning.kind === 'fault') return meaning.fault;
    if (meaning.kind === 'external') {
      if (meaning.url.protocol === 'http:' && httpsHosts.has(meaning.url.host)) {
        return { kind: 'insecure', address, suggestion: meaning.url.href.replace(/^http:/, 'https:') };
      }
      return meaning.fault;
    }
    if (link.role === 'refresh') {
      const fault = look.redirectFault(link, meaning.path);
      if (fault) return { ...fault, address };
    }
    const missing = look.missing(meaning.path, link);
    if (missing) return { ...missing, address };
    const file = look.destination(meaning.path);
    const anchorFault = file !== undefined && meaning.fragment !== undefined ? look.anchor(file, meaning.fragment, link) : undefined;
    return anchorFault ? { ...anchorFault, address } : meaning.fault;
  }
}

/** All links of the site with what they mean; an address that means the same on every page is read once. */
function meaningsOf(site: Site): () => Generator<{ link: Link; page?: Page; meaning: Meaning }> {
  const known = new Map<string, Meaning>();
  const read = (link: Link, page: Pick<Page, 'path' | 'baseHref'>): Meaning => {
    if (!/^(?:\/|[a-z]+:)/i.test(link.address) || page.baseHref !== undefined) return readAddress(link, page, site);
    const key = `${link.role} ${link.address}`;
    let meaning = known.get(key);
    if (!meaning) known.set(key, (meaning = readAddress(link, page, site)));
    return meaning;
  };
  return function* () {
    for (const page of site.pages.values()) {
      for (const link of page.links) yield { link, page, meaning: read(link, page) };
    }
    for (const link of site.otherLinks) yield { link, meaning: read(link, { path: link.file }) };
    for (const { link } of site.redirects.values()) {
      if (link.element === 'redirect') yield { link, meaning: read(link, { path: '' }) };
    }
  };
}

/** What stands where in the site, and what to suggest for what does not. */
function lookUp(site: Site) {
  const served = new Map<string, string>();
  for (const file of site.files) served.set(file, file);
  for (const file of site.pages.keys()) served.set(servedPath(file), file).set(trimSlash(servedPath(file)), file);
  const byLowerCase = new Map([...served.keys()].map((path) => [path.toLowerCase(), path]));
  const pagePaths = [...site.pages.values()].map(({ path }) => path);
  const otherFiles = [...site.files].filter((file) => !file.endsWith('.html'));
  const remembered = new Map<string, string | undefined>();

  function closest(path: string, candidates: string[]): string | undefined {
    if (!remembered.has(path)) {
      remembered.set(path, closestMatch(path, candidates, { maxDistance: Math.max(2, Math.floor(path.length / 5)) }));
    }
    return remembered.get(path);
  }

  /** What is wrong with a path; undefined if the host serves it. */
  function missing(encoded: string, link: Link): Omit<Fault, 'address'> | undefined {
    const path = decode(encoded);
    const file = served.get(path);
    if (file !== undefined && !(path.endsWith('/') && !file.endsWith('index.html'))) return undefined;
    if (site.redirects.has(trimSlash(path))) return undefined;

    const asFile = /\.[a-z\d]{1,5}\/?$/i.test(path) || (link.role === 'resource' && link.element !== 'iframe');
    const kind = asFile ? 'no-file' : 'no-page';
    const full = (suggested: string): string => (link.role === 'record' ? site.origin : '') + site.base + encodeURI(suggested);
    const withoutSlash = served.get(trimSlash(path));
    if (path.endsWith('/') && withoutSlash !== undefined) {
      return { kind, reason: `a ${asFile ? 'file' : 'page like this'} has no slash at its end`, suggestion: full(trimSlash(path)) };
    }
    const otherCase = byLowerCase.get(path.toLowerCase());
    if (otherCase !== undefined) return { kind: 'letter-case', suggestion: full(otherCase) };
    const host = /(?:^|\/)(www\.[^/]+\.[a-z]+.*)$/i.exec(link.address)?.[1];
    if (host !== undefined) return { kind, suggestion: `https://${host}` };
    const near = closest(path, asFile ? otherFiles : pagePaths);
    return { kind, ...(near !== undefined && { suggestion: full(near) }) };
  }

  /** The file at the end of all redirects; undefined if there is none. */
  function destination(encoded: string): string | undefined {
    return follow(trimSlash(decode(encoded))).end;
  }

  function follow(from: string): { hops: number; loop: boolean; end?: string } {
    const seen = new Set<string>();
    let path = from;
    for (let redirect = site.redirects.get(path); redirect; redirect = site.redirects.get(path)) {
      if (seen.has(path)) return { hops: seen.size, loop: true };
      seen.add(path);
      const meaning = readAddress(redirect.link, { path: redirect.from }, site);
      if (meaning.kind !== 'own') return { hops: seen.size, loop: false };
      path = trimSlash(decode(meaning.path));
    }
    const end = served.get(path);
    return { hops: seen.size, loop: false, ...(end !== undefined && { end }) };
  }

  function redirectFault(link: Link, encoded: string): Omit<Fault, 'address'> | undefined {
    const { hops, loop, end } = follow(trimSlash(decode(encoded)));
    if (loop) return { kind: 'redirect-loop' };
    return hops > 0 ? { kind: 'redirect-chain', ...(end !== undefined && { suggestion: site.base + encodeURI(servedPath(end)) }) } : undefined;
  }

  function anchor(file: string, fragment: string, link: Link): Omit<Fault, 'address'> | undefined {
    const page = site.pages.get(file);
    const ids = page?.ids ?? site.drawings.get(file);
    if (!ids || fragment === '' || fragment.toLowerCase() === 'top') return undefined;
    const id = ids.has(fragment) ? fragment : decode(fragment);
    if (ids.has(id)) {
      const repeated = page?.repeatedIds.has(id) && link.role !== 'generated';
      return repeated ? { kind: 'duplicate-id', reason: `id "${id}" on ${site.base}${page?.path}` } : undefined;
    }
    const suggest = (known: string): string => link.address.slice(0, link.address.indexOf('#') + 1) + known;
    const otherCase = [...ids].find((known) => known.toLowerCase() === id.toLowerCase());
    if (otherCase !== undefined) return { kind: 'letter-case', suggestion: suggest(otherCase) };
    const near = closestMatch(id, [...ids], { maxDistance: Math.max(2, Math.floor(id.length / 4)) });
    return { kind: 'no-anchor', ...(near !== undefined && { suggestion: suggest(near) }) };
  }

  return { missing, destination, redirectFault, anchor };
}
