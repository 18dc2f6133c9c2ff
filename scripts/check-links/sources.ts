/** Finds where a link of the built site was written: Markdown first, then data, components and settings. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { decode, resolve } from './address';
import { cssAddresses } from './css';
import { literals } from './literals';
import { readMarkdown } from './markdown';
import type { Link, LinkFault, LocatedFault, Page, Site, Spot } from './model';
import { trimSlash } from './site';

/** An address somewhere in the sources. */
interface Written {
  file: string;
  offset: number;
  address: string;
  element?: string;
  use: 'link' | 'text' | 'front matter' | 'literal' | 'css';
  property?: string;
  pattern?: RegExp;
}

/** Where a link was written; the address only if it is spelt out there. */
interface Place {
  spot: Spot;
  address?: string;
  writtenIn?: Spot[];
}

/**
 * @param root the repository's folder; spots are relative to it
 * @param build the folder of the built site, relative to the root
 * @returns a function that finds the source of faults; it reads source files when it first needs them
 */
export function sourceFinder(site: Site, root: string, build: string): (faults: LinkFault[]) => LocatedFault[] {
  const texts = new Map<string, string>();
  const markdown = new Map<string, Written[]>();
  let project: Written[] | undefined;
  const pageOfSource = new Map([...site.pages.values()].flatMap((page): [string, Page][] => (page.source === undefined ? [] : [[page.source, page]])));
  const twins = new Map([...site.pages.values()].map((page) => [`${trimSlash(page.path) || 'index'}.md`, page]));

  return (faults) => {
    const located = new Map<string, { fault: LocatedFault; files: Set<string> }>();
    for (const { link, ...fault } of faults) {
      // Text may show brackets rightly, escaped or made by a component: only Markdown has undefined references.
      if (fault.kind === 'reference' && !isWritten(link)) continue;
      const place: Place = fault.kind === 'orphan' ? { spot: startOf(link) } : find(link);
      const built = place.address === undefined || place.address === link.address ? undefined : link.address;
      const key = JSON.stringify([place.spot, fault.kind, link.address]);
      const known = located.get(key);
      if (known) known.files.add(link.file);
      else located.set(key, { fault: { ...fault, ...place, ...(built !== undefined && { built }), pages: 1 }, files: new Set([link.file]) });
    }
    return [...located.values()].map(({ fault, files }) => ({ ...fault, pages: files.size }));
  };

  function isWritten(link: Link): boolean {
    const source = site.pages.get(link.file)?.source;
    return source !== undefined && fromMarkdown(source).some((written) => written.use === 'text' && written.address === link.address);
  }

  function startOf(link: Link): Spot {
    const source = site.pages.get(link.file)?.source;
    return source !== undefined && read(source) !== undefined ? { file: source, line: 1, column: 1 } : builtSpot({ ...link, offset: 0 });
  }

  function find(link: Link): Place {
    if (link.element === 'loc' || link.role === 'generated') return { spot: builtSpot(link) };
    // What lies in static/ is copied as it is.
    if (read(`static/${link.file}`) !== undefined) return { spot: spot(`static/${link.file}`, link.offset) };
    const page = site.pages.get(link.file) ?? twins.get(link.file);
    const here = page ?? { path: link.file };
    const matches = (written: Written): boolean => fits(link, written, here);

    const own = page?.source !== undefined && !link.frame ? fromMarkdown(page.source).filter(matches) : [];
    const siblings = siblingsOf(link, here);
    const index = siblings.indexOf(link);
    const exact = own.filter((written) => keys(written, here).has(strictKey(link.address, here)));
    const exactSiblings = siblings.filter(({ address }) => strictKey(address, here) === strictKey(link.address, here));
    const found =
      own.length === siblings.length ? own[index]
      : exact.length > 0 && exact.length === exactSiblings.length ? exact[exactSiblings.indexOf(link)]
      : own[index];
    if (found) return placeOf(found);

    const rest = siblings.length - own.length;
    const [first, ...others] = fromProject(link, here);
    if (first === undefined) return { spot: builtSpot(link) };
    const candidates = [first, ...others];
    if (candidates.length > rest && candidates.length > 1) {
      return { spot: builtSpot(link), writtenIn: candidates.map(({ file, offset }) => spot(file, offset)) };
    }
    return placeOf(candidates[(index - own.length) % candidates.length] ?? first);
  }

  function placeOf({ file, offset, address, pattern }: Written): Place {
    return { spot: spot(file, offset), ...(!pattern && { address }) };
  }

  /**
   * The links of the same file that the same source text could have produced, in order. They differ from this
   * one at most in how the build spelt the address, so that the Nth of them is the Nth in the source.
   */
  function siblingsOf(link: Link, here: Pick<Page, 'path' | 'baseHref'>): Link[] {
    const all = site.pages.get(link.file)?.links ?? site.otherLinks.filter(({ file }) => file === link.file);
    const key = looseKey(link.address, here);
    const same = all.filter(
      (other) =>
        other.element === link.element && other.frame === link.frame && other.role === link.role && looseKey(other.address, here) === key,
    );
    return same.includes(link) ? same : [link];
  }

  function fits(link: Link, written: Written, here: Pick<Page, 'path' | 'baseHref'>): boolean {
    if (link.role === 'code' || link.role === 'reference') return written.use === 'text' && written.address === link.address;
    if (written.use === 'text') return false;
    // Records are made by the build, but for the pictures that front matter or settings name.
    const namesFile = link.element === 'meta' && link.role === 'record' && /\.\w+$/.test(link.address);
    if (link.role === 'record' ? !namesFile || written.use === 'link' : written.use === 'front matter') return false;
    if (written.use === 'literal' && !/.[/#:]|[/#:]./.test(written.address)) return false;
    if (link.element === 'css' && written.use === 'link') return false;
    // A redirect's target is what it leads to, not what it leads from.
    if (link.role === 'refresh' && written.property === 'from') return false;
    // A twin's links, and the hints to load a picture early that React adds, come from elements of any kind.
    const anyElement = link.element === 'markdown' || link.element === 'link' || written.element === undefined;
    if (!anyElement && written.element !== link.element) return false;
    if (written.pattern) {
      // A template that begins with a value, or with a scheme alone, fits too much to be a proof.
      if (link.role === 'record' || written.address.replace(/^https?:\/\//, '').length < 2) return false;
      const relative = link.address.startsWith(site.base) ? link.address.slice(site.base.length - 1) : link.address;
      return written.pattern.test(link.address) || written.pattern.test(relative);
    }
    // A record holds the full address of what the source names by its path.
    const built = link.role === 'record' && link.address.startsWith(`${site.origin}/`) ? link.address.slice(site.origin.length) : link.address;
    const loose = looseKey(built, here);
    return [...keys(written, here)].some((key) => looser(key) === loose);
  }

  /** Places in data, components and settings; whole strings before templates, and the likelier files alone if they have any. */
  function fromProject(link: Link, here: Pick<Page, 'path' | 'baseHref'>): Written[] {
    project ??= readProject();
    const isSetting = ({ file }: Written): boolean => !file.startsWith('src/');
    const prefersSettings = link.frame || link.role === 'refresh' || link.role === 'record';
    const all = project.filter((written) => fits(link, written, here));
    const whole = all.filter(({ pattern }) => !pattern);
    const candidates = whole.length > 0 ? whole : all;
    const preferred = candidates.filter((written) => isSetting(written) === prefersSettings);
    return preferred.length > 0 ? preferred : candidates;
  }

  function fromMarkdown(source: string): Written[] {
    let written = markdown.get(source);
    if (!written) {
      written = [];
      markdown.set(source, written);
      const text = read(source);
      if (text !== undefined) {
        try {
          const { addresses, imports } = readMarkdown(text, source.endsWith('.mdx') ? 'mdx' : 'md');
          written.push(...addresses.map((address) => ({ ...address, file: source })));
          const partials = imports.filter((name) => /\.mdx?$/.test(name)).map((name) => filePath(name, source));
          for (const partial of partials) written.push(...fromMarkdown(partial));
        } catch {
          // No valid MDX: the position in the built file is all that is known for certain.
        }
      }
    }
    return written;
  }

  function readProject(): Written[] {
    const names = readdirSync(root).filter((name) => /^(?:docusaurus\.config|sidebars)\.[cm]?[jt]s$/.test(name));
    if (existsSync(path.join(root, 'src'))) {
      const entries = readdirSync(path.join(root, 'src'), { recursive: true, withFileTypes: true });
      const inSrc = entries.filter((entry) => entry.isFile() && /\.(?:[cm]?[jt]sx?|css)$/.test(entry.name) && !/\.test\./.test(entry.name));
      names.push(...inSrc.map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)).split(path.sep).join('/')).toSorted());
    }
    return names.flatMap((file): Written[] => {
      const text = read(file) ?? '';
      if (file.endsWith('.css')) return cssAddresses(text).map((found) => ({ ...found, file, use: 'css' }));
      try {
        return literals(text, file).map(({ value, ...literal }) => ({ ...literal, file, address: value, use: 'literal' }));
      } catch {
        // A file that the parser cannot read names no position.
        return [];
      }
    });
  }

  /** Every address in the built site that an address in the sources can become. */
  function keys({ address, file }: Written, here: Pick<Page, 'path' | 'baseHref'>): Set<string> {
    const found = new Set([strictKey(address, here)]);
    const plain = address.replace(/^pathname:\/\//, '').replace(/^@site\/static\//, '/');
    if (plain.startsWith('/')) found.add(strictKey(plain, here)).add(strictKey(site.base + plain.slice(1), here));
    const match = /^([^#?]*\.mdx?)([#?].*)?$/.exec(address);
    const page = match?.[1] === undefined ? undefined : pageOfSource.get(filePath(decode(match[1]), file));
    if (page) found.add(strictKey(site.base + page.path + (match?.[2] ?? ''), here));
    // Docusaurus copies a file that Markdown links to, as NAME-HASH.EXT.
    found.add(`asset ${path.posix.basename(plain.replace(/[#?].*/, ''))}`);
    return found;
  }

  /** One form for all spellings of one address; full addresses stay apart from paths, which are judged differently. */
  function strictKey(address: string, here: Pick<Page, 'path' | 'baseHref'>): string {
    const asset = /\/assets\/(?:files|images|medias)\/([^/]+)-[\da-f]{32}(\.\w+)\/?$/.exec(address);
    if (asset) return `asset ${decode(asset[1] ?? '')}${asset[2]}`;
    if (/^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(address)) return decode(address);
    const url = resolve(address, here, site);
    return url ? decode(url.pathname + url.search + url.hash) : address;
  }

  function looseKey(address: string, here: Pick<Page, 'path' | 'baseHref'>): string {
    return looser(strictKey(address, here));
  }

  function builtSpot(link: Link): Spot {
    return spot(path.posix.join(build, link.file), link.offset);
  }

  function spot(file: string, offset: number): Spot {
    const before = (read(file) ?? '').slice(0, offset).split('\n');
    return { file, line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
  }

  /** The text of a file of the repository; undefined if there is no such file. */
  function read(file: string): string | undefined {
    if (!texts.has(file)) {
      const full = path.resolve(root, file);
      if (!existsSync(full)) return undefined;
      texts.set(file, readFileSync(full, 'utf8'));
    }
    return texts.get(file);
  }
}

/** Docusaurus adds or removes a slash at the end. */
function looser(key: string): string {
  return key.replace(/\/+(?=[#?]|$)/, '');
}

/** Path in the repository of a file named in a source file. */
function filePath(name: string, source: string): string {
  if (name.startsWith('@site/')) return name.slice(6);
  return name.startsWith('/') ? path.posix.join(source.split('/')[0] ?? '', name) : path.posix.join(path.posix.dirname(source), name);
}
