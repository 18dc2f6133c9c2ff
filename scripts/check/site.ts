/** Reads what the check looks at: pages, pictures, the sidebar and the places that may use a picture. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { readPage, type Fault, type Page } from './page';

export interface SiteFile {
  /** Path from the project's root. */
  file: string;
  bytes: number;
}

export interface Site {
  pages: readonly Page[];
  /** Faults of pages that could not be read. */
  unreadable: readonly Fault[];
  /** Paths of all files below `docs/`, pages or not. */
  docs: readonly string[];
  /** Everything below `static/`. */
  statics: readonly SiteFile[];
  /** Docusaurus ids in `src/data/sidebar.ts`. */
  sidebarIds: readonly string[];
  /** Text of the files outside `docs/` that may name a picture or a component. */
  sources: readonly { file: string; text: string }[];
  /** Addresses that lead elsewhere, as `src/data/redirects.ts` lists them. */
  redirects: readonly { from: string; to: string }[];
}

/**
 * Reads the site below `root`.
 *
 * @throws if there is no page: then nothing would be checked.
 */
export function readSite(root: string, sidebar: unknown, redirects: Site['redirects']): Site {
  const list = (folder: string): string[] =>
    existsSync(path.join(root, folder))
      ? readdirSync(path.join(root, folder), { recursive: true, withFileTypes: true })
          .filter((entry) => entry.isFile())
          .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
          .toSorted()
      : [];
  const text = (file: string): string => readFileSync(path.join(root, file), 'utf8');

  const docs = list('docs');
  const files = docs.filter((file) => /\.mdx?$/.test(file));
  if (files.length === 0) throw new Error(`There is no page in ${path.join(root, 'docs')}: nothing was checked.`);
  const read = files.map((file) => readPage(file, text(file)));
  return {
    pages: read.filter((page): page is Page => 'tree' in page),
    unreadable: read.filter((fault): fault is Fault => !('tree' in fault)),
    docs,
    statics: list('static').map((file) => ({ file, bytes: statSync(path.join(root, file)).size })),
    sidebarIds: sidebarIds(sidebar),
    sources: [...list('src').filter((file) => /\.(tsx?|css)$/.test(file)), 'docusaurus.config.ts']
      .filter((file) => existsSync(path.join(root, file)))
      .map((file) => ({ file, text: text(file) })),
    redirects,
  };
}

/** Where a text stands in one of the site's sources: for the first time (0), the second (1); the beginning of the file if it does not. */
export function placeIn(site: Site, file: string, text: string, time = 0): { file: string; line: number; column: number } {
  const lines = site.sources.find((source) => source.file === file)?.text.split('\n') ?? [];
  const places = lines.flatMap((line, index) => (line.includes(text) ? [{ file, line: index + 1, column: line.indexOf(text) + 1 }] : []));
  return places[time] ?? { file, line: 1, column: 1 };
}

/** All document ids anywhere inside Docusaurus' sidebar settings. */
function sidebarIds(part: unknown): string[] {
  if (typeof part === 'string') return [part];
  if (Array.isArray(part)) return part.flatMap(sidebarIds);
  if (typeof part !== 'object' || part === null) return [];
  const item = part as Record<string, unknown>;
  if (!('type' in item)) return Object.values(item).flatMap(sidebarIds);
  return [...(item.type === 'doc' || item.type === 'ref' ? [String(item.id)] : []), ...sidebarIds(item.link), ...sidebarIds(item.items)];
}
