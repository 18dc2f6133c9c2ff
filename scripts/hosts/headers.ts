/** What a host shall say with each answer: one list for Netlify, Cloudflare Pages (`_headers`) and nginx. */
import { policy } from '../../src/plugins/light-pages/page';

/** Headers for the addresses that a pattern fits; `*` stands for anything, and stands in a pattern once. */
export interface Rule {
  path: string;
  headers: Readonly<Record<string, string>>;
}

/** Features that no page asks the browser for. Each name is one that Chromium knows: it complains about others. */
const UNUSED = ['accelerometer', 'autoplay', 'browsing-topics', 'camera', 'display-capture', 'encrypted-media', 'geolocation', 'gyroscope', 'magnetometer', 'microphone', 'midi', 'payment', 'picture-in-picture', 'publickey-credentials-get', 'screen-wake-lock', 'serial', 'usb', 'xr-spatial-tracking'];

const YEAR = 31_536_000;
const FOREVER = `public, max-age=${YEAR}, immutable`;

/** Pages, and all that has no rule: the browser asks each time whether its copy is still good, so page and scripts fit together. Cloudflare's and Netlify's own default. */
export const ASK_FIRST = 'public, max-age=0, must-revalidate';

/**
 * The policy for a header. A browser holds a page to its own policy, in its meta tag, and to this one, so each may
 * leave to the other what it cannot say: the page names its own styles by hash (those of all pages are too many for
 * a header), and the header forbids to frame the page (which a meta tag cannot).
 *
 * @param inlineScripts what `script-src` says about inline scripts: their hashes
 */
export function headerPolicy(inlineScripts: readonly string[]): string {
  const additions: Record<string, string> = { 'script-src': inlineScripts.join(' '), 'style-src': "'unsafe-inline'" };
  const directives = policy(undefined, undefined).split('; ').flatMap((directive) => {
    const name = directive.split(' ')[0] ?? '';
    // `style-src` says it already.
    if (name === 'style-src-attr') return [];
    return [additions[name] ? `${directive} ${additions[name]}` : directive];
  });
  return [...directives, "frame-ancestors 'none'"].join('; ');
}

/**
 * All rules. No two that fit one address set the same header: Cloudflare would join the values.
 *
 * @param inlineScripts see `headerPolicy`
 */
export function headerRules(inlineScripts: readonly string[]): Rule[] {
  return [
    {
      path: '/*',
      headers: {
        'Content-Security-Policy': headerPolicy(inlineScripts),
        'X-Content-Type-Options': 'nosniff',
        'X-Frame-Options': 'DENY',
        // The sites we link to need not know which page of ours somebody read.
        'Referrer-Policy': 'no-referrer',
        'Permissions-Policy': UNUSED.map((feature) => `${feature}=()`).join(', '),
        'Cross-Origin-Opener-Policy': 'same-origin',
        'Cross-Origin-Resource-Policy': 'same-origin',
        // Without its subdomains, which may belong to somebody else.
        'Strict-Transport-Security': `max-age=${YEAR}`,
      },
    },
    // Files with a hash of their content in their names.
    { path: '/assets/*', headers: { 'Cache-Control': FOREVER } },
    { path: '/pagefind/fragment/*', headers: { 'Cache-Control': FOREVER } },
    { path: '/pagefind/index/*', headers: { 'Cache-Control': FOREVER } },
    { path: '/img/*', headers: { 'Cache-Control': 'public, max-age=3600' } },
    // For people: a browser shows these as text instead of saving them.
    { path: '/*.md', headers: { 'Content-Type': 'text/markdown; charset=utf-8' } },
    { path: '/*.py', headers: { 'Content-Type': 'text/plain; charset=utf-8' } },
    // For other people's pages: the data is public, and a browser lets them read it only if we say so.
    { path: '/*.json', headers: { 'Access-Control-Allow-Origin': '*' } },
  ];
}

/** Cloudflare's limits; Netlify has none as narrow. https://developers.cloudflare.com/pages/configuration/headers/ */
const MOST_RULES = 100;
const LONGEST_LINE = 2000;

/**
 * The text of `_headers`.
 *
 * @param base the site's base path, such as `/`
 * @throws if Cloudflare Pages would ignore a part of it
 */
export function headersFile(rules: readonly Rule[], base: string): string {
  if (rules.length > MOST_RULES) throw new Error(`_headers has ${rules.length} rules; Cloudflare Pages reads ${MOST_RULES}. Join some in scripts/hosts/headers.ts.`);
  const lines = rules.flatMap(({ path, headers }) => [`${base.slice(0, -1)}${path}`, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)]);
  const long = lines.find((line) => line.length > LONGEST_LINE);
  if (long) throw new Error(`_headers has a line of ${long.length} characters; Cloudflare Pages reads ${LONGEST_LINE}: ${long.slice(0, 60)}… Too many different inline scripts? All pages should share one.`);
  return `${lines.join('\n')}\n`;
}
