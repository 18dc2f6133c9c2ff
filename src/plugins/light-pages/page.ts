/** Rewrites one built page: its own styles inline, its scripts left for later, and a policy for what may run. */
import { createHash } from 'node:crypto';
import { Parser } from 'htmlparser2';

/** A part of the page to be replaced. */
interface Edit {
  start: number;
  end: number;
  text: string;
}

/** What a built page holds that matters here. */
export interface PageParts {
  /** Tags, classes, ids, attributes and their values: everything that a selector can ask for. */
  names: ReadonlySet<string>;
  /** `<link rel="stylesheet">` of our own. */
  stylesheets: readonly { href: string; start: number; end: number }[];
  /** `<script src>` in the order in which they run. */
  scripts: readonly { src: string; start: number; end: number }[];
  /** Inline scripts that run; data such as JSON-LD is none. */
  inline: readonly { start: number; end: number; text: string }[];
  /** Places that are simply left out: preloads of pictures that the page asks for anyway, the page itself as its own translation, notes for a search service, drawings that our own icons do not use, and `disabled` on buttons that wait for scripts. */
  superfluous: readonly { start: number; end: number }[];
  /** Where the head begins and ends, inside its tags. */
  head: { start: number; end: number };
}

/** What Docusaurus tells of itself, and to a search service that this site does not use; and what cards have from elsewhere: the picture from `og:image`, English without being told. */
const UNREAD = /^(?:docsearch:|docusaurus_(?:locale|version|tag)$|generator$|twitter:image$|og:locale$)/;

/** Reads a page once. */
export function readParts(html: string): PageParts {
  const names = new Set<string>();
  const stylesheets: PageParts['stylesheets'][number][] = [];
  const scripts: PageParts['scripts'][number][] = [];
  const inline: PageParts['inline'][number][] = [];
  const superfluous: PageParts['superfluous'][number][] = [];
  const head = { start: 0, end: 0 };
  let hiddenDrawing: number | undefined;
  let script: { type: string; src: string | undefined; start: number; body: number } | undefined;

  // No name that matters here is written with an entity.
  const parser = new Parser({
    onopentag(tag, attributes) {
      const start = parser.startIndex;
      const end = parser.endIndex + 1;
      names.add(tag);
      for (const name in attributes) {
        const value = attributes[name]!;
        names.add(name);
        // The same value stands on many tags.
        if (names.has(value)) continue;
        names.add(value);
        if (/\s/.test(value)) for (const word of value.split(/\s+/)) names.add(word);
        // A variable that only a style attribute uses must keep its value.
        if (name === 'style') for (const [variable] of value.matchAll(/--[\w-]+/g)) names.add(variable);
      }
      if (tag === 'head') head.start = end;
      if (tag === 'link' && attributes.rel === 'stylesheet' && attributes.href?.startsWith('/')) stylesheets.push({ href: attributes.href, start, end });
      if (tag === 'link' && attributes.rel === 'preload' && attributes.as === 'image') superfluous.push({ start, end });
      // The site has one language, so there is no other to name.
      if (tag === 'link' && 'hreflang' in attributes) superfluous.push({ start, end });
      if (tag === 'meta' && UNREAD.test(attributes.name ?? attributes.property ?? '')) superfluous.push({ start, end });
      if (tag === 'svg' && /^display: ?none;?$/.test(attributes.style ?? '')) hiddenDrawing = start;
      if (tag === 'script') script = { type: attributes.type ?? '', src: attributes.src, start, body: end };
      if (tag === 'button' && 'disabled' in attributes) {
        const at = /\sdisabled(?:="")?(?=[\s>])/.exec(html.slice(start, end));
        if (at) superfluous.push({ start: start + at.index, end: start + at.index + at[0].length });
      }
    },
    onclosetag(tag) {
      if (tag === 'head') head.end = parser.startIndex;
      if (tag === 'svg' && hiddenDrawing !== undefined) {
        superfluous.push({ start: hiddenDrawing, end: parser.endIndex + 1 });
        hiddenDrawing = undefined;
      }
      if (tag !== 'script' || !script) return;
      if (script.src !== undefined) scripts.push({ src: script.src, start: script.start, end: parser.endIndex + 1 });
      else if (!/json/.test(script.type)) inline.push({ start: script.body, end: parser.startIndex, text: html.slice(script.body, parser.startIndex) });
      script = undefined;
    },
  }, { decodeEntities: false });
  parser.end(html);
  return { names, stylesheets, scripts, inline, superfluous, head };
}

const hashes = new Map<string, string>();

/** As a policy names a text. The same ones stand in many pages. */
function sha256(text: string): string {
  const hash = hashes.get(text) ?? `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
  hashes.set(text, hash);
  return hash;
}

/**
 * What a page may load and run. Styles in attributes are Docusaurus' own, for widths and icons. The search is
 * WebAssembly from our own site, which browsers count as `wasm-unsafe-eval`; `eval` itself stays forbidden.
 */
export function policy(script: string | undefined, style: string | undefined): string {
  return [
    "default-src 'none'",
    `script-src 'self' 'wasm-unsafe-eval'${script === undefined ? '' : ` ${sha256(script)}`}`,
    `style-src 'self'${style === undefined ? '' : ` ${sha256(style)}`}`,
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "base-uri 'self'",
    "form-action 'none'",
  ].join('; ');
}

/** What is put into pages. */
export interface Scripts {
  wake: string;
  shorter: ReadonlyMap<string, string>;
}

/**
 * The page as it is published.
 *
 * @param html the page as Docusaurus built it
 * @param styles its part of the stylesheet
 * @param scripts the text of the script that loads the others, and shorter ones for scripts of the page
 * @throws if the page holds more than one inline script: each would need its own place in the policy
 */
export function lighten(html: string, parts: PageParts, styles: string, { wake, shorter }: Scripts): string {
  if (parts.inline.length > 1) throw new Error(`it holds ${parts.inline.length} inline scripts; the policy allows one. Put the new one into a file.`);
  const first = parts.inline[0];
  const isPage = parts.scripts.length > 0;
  if (isPage && !first) throw new Error('it has scripts and no inline script, so nothing would load them. Docusaurus has changed its pages: correct src/plugins/light-pages/page.ts.');
  const own = first && (shorter.get(first.text) ?? first.text);
  const script = own && (isPage ? `${own};${wake}` : own);
  const meta = `<meta http-equiv="Content-Security-Policy" content="${policy(script, isPage ? styles : undefined)}">`;
  const style = isPage ? `<style>${styles}</style>` : '';
  const edits: Edit[] = [
    { start: parts.head.start, end: parts.head.start, text: meta },
    { start: parts.head.end, end: parts.head.end, text: style },
    ...[...(isPage ? [...parts.stylesheets, ...parts.scripts] : []), ...parts.superfluous].map(({ start, end }) => ({ start, end, text: '' })),
    ...(first && script ? [{ start: first.start, end: first.end, text: script }] : []),
  ];
  const pieces: string[] = [];
  let at = 0;
  for (const { start, end, text } of edits.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    pieces.push(html.slice(at, start), text);
    at = end;
  }
  return `${pieces.join('')}${html.slice(at)}`;
}
