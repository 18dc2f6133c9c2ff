/** Takes the pictures of a screen with a headless browser. */
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from '@playwright/test';
import sharp from 'sharp';
import { keptAsPng, scales, schemes, screenFile, shapes, type Scale, type Screen, type Size } from '../../src/data/screens';
import { page as drawing } from './html';
import type { Described } from './record';
import type { Source } from './source';
import { WIDTH } from './style';

/** Few colours: a drawing has no more, apart from the soft edges of its letters. */
const PALETTE = { palette: true, colours: 16, quality: 30, dither: 0, effort: 10 } as const;

/** The same letter then looks the same everywhere, which makes the files a tenth smaller. */
export const drawingArguments: readonly string[] = ['--disable-font-subpixel-positioning'];

/** Bytes that one file may have, so that pages stay light on a slow line. */
const LARGEST_FILE = 40_000;

/** Opens a browser page whose pictures have this many pixels for one CSS pixel. */
export type OpenPage = (scale: Scale) => Promise<Page>;

/**
 * Draws all files of a screen.
 *
 * @returns the record of the screen, with the sizes of its drawings
 * @throws if a file is larger than it may be
 */
export async function draw(described: Described, source: Source, directory: string, openPage: OpenPage): Promise<Screen> {
  const size: Record<string, Size> = {};
  for (const scale of scales) {
    const page = await openPage(scale);
    for (const shape of shapes) {
      for (const scheme of schemes) {
        const width = WIDTH[shape];
        await page.setViewportSize({ width, height: 100 });
        await page.setContent(drawing(source, shape, scheme));
        const height = await page.evaluate(() => Math.ceil(document.body.getBoundingClientRect().height));
        await page.setViewportSize({ width, height });
        size[shape] = [width, height];
        const png = await sharp(await page.screenshot()).png(PALETTE).toBuffer();
        await save(directory, screenFile(described.file, shape, scheme, scale), await sharp(png).webp({ lossless: true, quality: 100, effort: 6 }).toBuffer());
        if (shape === 'wide' && scheme === 'light' && scale === 2 && keptAsPng.includes(described.file)) {
          await save(directory, `${described.file}.png`, png);
        }
      }
    }
    await page.close();
  }
  return { ...described, size: { wide: size.wide!, narrow: size.narrow! } };
}

async function save(directory: string, name: string, data: Buffer): Promise<void> {
  if (data.length > LARGEST_FILE) {
    throw new Error(`${name} would have ${data.length} bytes, more than ${LARGEST_FILE}. Leave something out of the screen, or split it in two.`);
  }
  await writeFile(path.join(directory, name), data);
}
