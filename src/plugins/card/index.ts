import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Plugin } from '@docusaurus/types';
import sharp from 'sharp';
import { site } from '../../data/site';
import { escapeMarkup } from '../markup';

/** Below the site's base. */
export const CARD = 'img/card.png';
/** What services that show previews of links ask for. */
export const SIZE = { width: 1200, height: 630 } as const;

/**
 * Draws the card that services show beside a link to this site: its name, its purpose and its logo.
 *
 * @throws if the machine has no font: the card would have no words
 */
export default function card(): Plugin {
  return {
    name: 'card',
    async postBuild({ outDir, siteDir }) {
      const logo = await readFile(path.join(siteDir, 'static/img/logo.svg'), 'utf8');
      const drawn = await sharp(Buffer.from(drawing(logo))).png({ palette: true, colours: 32, dither: 0, effort: 10 }).toBuffer();
      if (!(await hasWords(drawn))) throw new Error('img/card.png: no word could be drawn, as this machine has no font. Install one (Debian: apt-get install fonts-liberation), then build again.');
      await writeFile(path.join(outDir, CARD), drawn);
    },
  };
}

/** Where the title stands. */
const WORDS = { left: 300, top: 190, width: 800, height: 90 };

/** Whether something is drawn where the title stands. */
export async function hasWords(drawn: Buffer): Promise<boolean> {
  // Cut out first: `stats` looks at what it was given, not at what is cut.
  const part = await sharp(drawn).extract(WORDS).removeAlpha().toBuffer();
  return (await sharp(part).stats()).channels.some(({ stdev }) => stdev > 0);
}

/** The card as SVG. */
export function drawing(logo: string): string {
  const inner = logo.replace(/<\?xml[^>]*>/, '').replace('<svg', '<svg x="96" y="170" width="150" height="150"');
  const [purpose, rest] = split(site.tagline);
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${SIZE.width}" height="${SIZE.height}" font-family="Liberation Sans, DejaVu Sans, Arial, sans-serif">
  <rect width="100%" height="100%" fill="#fff"/><rect width="24" height="100%" fill="#0a5c7a"/>
  ${inner}
  <text x="300" y="262" font-size="64" font-weight="700" fill="#12202b">${escapeMarkup(site.title)}</text>
  <text x="300" y="350" font-size="36" fill="#1c2530">${escapeMarkup(purpose)}</text>
  <text x="300" y="400" font-size="36" fill="#1c2530">${escapeMarkup(rest)}</text>
  <text x="96" y="560" font-size="26" fill="#47545f">An independent guide, not run by PhysioNet, MIT, Google or Amazon</text>
</svg>`;
}

/** In two lines of about the same length. */
function split(text: string): readonly [string, string] {
  const at = text.indexOf(' ', text.length / 2);
  return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + 1)];
}
