/** Reads what was built. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Parser } from 'htmlparser2';

/** The policies that a page states in its head, in their order; a page should have one. */
export function policies(html: string): string[] {
  const found: string[] = [];
  const parser = new Parser({
    onopentag(tag, { 'http-equiv': name, content }) {
      if (tag === 'meta' && name?.toLowerCase() === 'content-security-policy' && content !== undefined) found.push(content);
    },
  });
  parser.end(html);
  return found;
}

/** The title of a page, as HTML; without the site's name. */
export function pageTitle(html: string): string | undefined {
  return /<title[^>]*>([^<]+)<\/title>/.exec(html)?.[1]?.split(' | ')[0];
}

/** All pages of a built site, as paths below its folder, in a fixed order. */
export function htmlFiles(build: string): string[] {
  const files = readdirSync(build, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.html'));
  if (files.length === 0) throw new Error(`No page (*.html) in "${build}". Run: npm run build`);
  return files.map((file) => file.split(path.sep).join('/')).toSorted();
}

/**
 * The hashes of the inline scripts that the pages' own policies allow.
 *
 * @throws if a page has no policy, or more than one
 */
export function inlineScripts(build: string): string[] {
  const hashes = new Set<string>();
  for (const file of htmlFiles(build)) {
    const [policy, second] = policies(readFileSync(path.join(build, file), 'utf8'));
    if (policy === undefined || second !== undefined) {
      throw new Error(`${file} has ${policy === undefined ? 'no' : 'more than one'} Content-Security-Policy. src/plugins/light-pages writes one on each page, scripts/hosts/redirects.ts on those that lead on.`);
    }
    const scripts = policy.split(/;\s*/).find((directive) => directive.startsWith('script-src ')) ?? '';
    for (const [hash] of scripts.matchAll(/'sha256-[^']+'/g)) hashes.add(hash);
  }
  return [...hashes].toSorted();
}
