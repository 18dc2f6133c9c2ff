/** Makes the pages of a built site light. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { lighten, readParts } from './page';
import { Subsets } from './styles';

/** A built site. */
export interface Site {
  outDir: string;
  baseUrl: string;
  /** Inline scripts of the pages, each with a shorter one that takes its place. */
  shorter: readonly (readonly [script: string, shorter: string])[];
  /** The script that loads the others, and what it takes beside their addresses: in JavaScript. */
  waker: { wake: string; prefix: string; isSearchKey: string };
}

/**
 * Rewrites each page in its file, one page after the other.
 *
 * @throws naming the file of a page that cannot be made light, or if the site has none to be made light
 */
export function lightenSite({ outDir, baseUrl, shorter, waker }: Site): void {
  const inline = new Map(shorter);
  const sheets = new Map<string, Subsets>();
  for (const file of readdirSync(outDir, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.html'))) {
    const location = path.join(outDir, file);
    // React writes every apostrophe as an entity, which none of its places needs.
    const html = readFileSync(location, 'utf8').replaceAll('&#x27;', "'");
    const parts = readParts(html);
    const hrefs = parts.stylesheets.map((sheet) => sheet.href);
    const subsets = sheets.get(hrefs.join()) ?? new Subsets(readSheets(outDir, baseUrl, hrefs));
    sheets.set(hrefs.join(), subsets);
    const styles = parts.scripts.length > 0 ? subsets.of(parts.names) : '';
    const scripts = parts.scripts.map((script) => script.src);
    const wake = `(${waker.wake})(${JSON.stringify(scripts)},${JSON.stringify(hrefs)},${waker.prefix},${waker.isSearchKey})`;
    try {
      writeFileSync(location, lighten(html, parts, styles, { wake, shorter: inline }));
    } catch (error) {
      throw new Error(`${file}: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
    }
  }
  if (![...sheets.values()].some((subsets) => subsets.count > 0)) throw new Error('light-pages: no page of the site loads a stylesheet and scripts: nothing was made lighter.');
}

function readSheets(outDir: string, baseUrl: string, hrefs: readonly string[]): string {
  return hrefs.map((href) => readFileSync(path.join(outDir, href.slice(baseUrl.length - 1)), 'utf8')).join('\n');
}
