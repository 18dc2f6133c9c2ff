/** Addresses that moved, for every kind of host: a page that leads on, and rules for hosts that can answer 301. */
import { createHash } from 'node:crypto';
import type { Redirect } from '../../src/data/redirects';

/** Leads on with the query and the part after `#`, which a meta refresh would lose. The same on every such page. */
const LEAD_ON = 'const to=new URL(document.links[0].href);to.search=location.search;if(location.hash)to.hash=location.hash;location.replace(to)';

const policy = `default-src 'none'; script-src 'sha256-${createHash('sha256').update(LEAD_ON).digest('base64')}'; base-uri 'none'; form-action 'none'`;

/**
 * The page at an old address, for hosts that serve files only, such as GitHub Pages.
 *
 * @param to the path of the new page, with the site's base
 * @param canonical its full address
 * @param title its title, as HTML
 */
export function redirectPage(to: string, canonical: string, title: string): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark">
<title>Moved: ${title}</title>
<link rel="canonical" href="${canonical}">
<noscript><meta http-equiv="refresh" content="0; url=${to}"></noscript>
</head>
<body>
<main>
<h1>This page has moved</h1>
<p>Its content is now at <a href="${to}">${title}</a>.</p>
</main>
<script>${LEAD_ON}</script>
</body>
</html>
`;
}

/**
 * The text of `_redirects`, for Netlify and Cloudflare Pages. Cloudflare tells an address with a slash at its end
 * from one without, so each stands twice.
 */
export function redirectsFile(redirects: readonly Redirect[], base: string): string {
  const root = base.slice(0, -1);
  return redirects.map(({ from, to }) => `${root}${from} ${root}${to} 301\n${root}${from}/ ${root}${to} 301\n`).join('');
}
