/** The words of the link checker: what a reader collects, what a decision says. */

/** A place in a file of the repository; line and column count from 1. */
export interface Spot {
  file: string;
  line: number;
  column: number;
}

/**
 * What a link is for:
 * - `link`: a reader follows it (`<a>`, `<form>`, a Markdown link);
 * - `resource`: the browser loads it (`<img>`, `<script>`, `url()` of CSS);
 * - `record`: the page tells machines about itself (canonical, Open Graph, JSON-LD, sitemap), where a full address is right;
 * - `refresh`: the target of a redirect;
 * - `edit`: leads to the page's source on GitHub, behind a login;
 * - `generated`: a heading's link to itself;
 * - `code`: an address inside a code sample, checked for its form only;
 * - `reference`: the `[name]` of a Markdown reference that is defined nowhere.
 */
export type Role = 'link' | 'resource' | 'record' | 'refresh' | 'edit' | 'generated' | 'code' | 'reference';

export interface Link {
  /** The built file that holds it, below the build folder. */
  file: string;
  /** As written, with HTML entities resolved. */
  address: string;
  /** Where the address stands in the built file. */
  offset: number;
  /** Name of the element, or `css`, `json`, `markdown`, `text`. */
  element: string;
  role: Role;
  /** True in navigation, sidebar and footer: what the page's own Markdown did not produce. */
  frame: boolean;
}

/** A built HTML page. */
export interface Page {
  file: string;
  /** Path below the site's base as the host serves it, without a slash at the start: `access/cloud/request`. */
  path: string;
  ids: Set<string>;
  /** Ids that stand on the page more than once. */
  repeatedIds: Set<string>;
  links: Link[];
  /** The page's Markdown file, from its edit link. */
  source?: string;
  /** The document’s `<base href>`. */
  baseHref?: string;
  canonical?: string;
}

/** One hop of a redirect, from a `<meta>` refresh or a line of `_redirects`. */
export interface Redirect {
  from: string;
  link: Link;
}

export interface Site {
  /** `https://host` without a path. */
  origin: string;
  /** The path of the site's root, with a slash at both ends. */
  base: string;
  /** Every file of the build, with `/` between folders. */
  files: Set<string>;
  pages: Map<string, Page>;
  /** The ids of each SVG file. */
  drawings: Map<string, Set<string>>;
  /** By the path they lead from, below the base. */
  redirects: Map<string, Redirect>;
  /** Links of files that are no pages: sitemap, CSS, `.md` twins, `access.json`. */
  otherLinks: Link[];
}

/** Every kind of fault, with the words that the report uses for it. */
export const KINDS = {
  'no-page': 'no such page',
  'no-file': 'no such file',
  'no-anchor': 'no such anchor',
  'letter-case': 'wrong letter case',
  'duplicate-id': 'anchor stands twice on its page',
  'redirect-chain': 'redirect leads to a redirect',
  'redirect-loop': 'redirects lead in a circle',
  'absolute-own': 'full address of our own site',
  insecure: 'http where https is known',
  'protocol-relative': 'address without a scheme',
  malformed: 'malformed address',
  scheme: 'unknown scheme',
  mail: 'no valid mail address',
  telephone: 'no valid telephone number',
  reference: 'undefined reference',
  orphan: 'nothing links to this page',
  broken: 'broken',
  moved: 'moved',
  unsure: 'cannot tell',
  'stale-exception': 'exception matched nothing',
  'expired-exception': 'exception has expired',
} as const;

export type Kind = keyof typeof KINDS;

/** Kinds that inform and do not fail the run. */
export const NOTES: ReadonlySet<Kind> = new Set<Kind>(['moved', 'unsure']);

export interface Fault {
  kind: Kind;
  /** As written; of an orphan, the page's path. */
  address: string;
  /** What exactly is wrong, when the kind does not say all. */
  reason?: string;
  suggestion?: string;
}

export interface LinkFault extends Fault {
  link: Link;
}

/** A fault at its source. */
export interface LocatedFault extends Fault {
  spot: Spot;
  /** The address in the built page, if the build spells it differently from the source. */
  built?: string;
  /** Places that hold this address and may have produced the link, when more than one does. */
  writtenIn?: Spot[];
  /** On how many pages the same source shows it. */
  pages: number;
}

/** The work cannot be done: bad options, nothing to check, an unreadable file. Ends the run with 2. */
export class CannotWork extends Error {}
