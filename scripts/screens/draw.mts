/**
 * Draws the pictures of `src/data/screens.ts` into `static/img/cloud/`: `npm run screens`.
 * Prints each file with its size on the page, which `src/data/screens.ts` must repeat.
 */
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { chromium } from '@playwright/test';
import sharp from 'sharp';
import { screenFiles, screens } from '../../src/data/screens';
import { browserArguments, findBrowser, thisMachine } from '../browser';
import { page as drawing } from './drawing';

/** Twice the size on the page, so that text stays sharp on good screens and when enlarged. */
const SCALE = 2;

async function main(): Promise<void> {
  const browser = await chromium.launch({ executablePath: findBrowser(thisMachine), args: [...browserArguments] });
  try {
    const page = await browser.newPage({ deviceScaleFactor: SCALE });
    for (const { id, file, size } of screens) {
      const files = screenFiles(file);
      for (const shape of ['wide', 'narrow'] as const) {
        for (const mode of ['light', 'dark'] as const) {
          const width = size[shape][0];
          await page.setViewportSize({ width, height: 100 });
          await page.setContent(drawing(id, mode, width));
          const shot = await page.screenshot({ fullPage: true });
          const png = await sharp(shot).png({ palette: true, colours: 16, dither: 0, effort: 10 }).toBuffer({ resolveWithObject: true });
          await writeFile(path.resolve('static/img/cloud', files[shape][mode]), png.data);
          console.log(
            `${files[shape][mode]}  ${png.info.width / SCALE} × ${png.info.height / SCALE}  ${(png.info.size / 1000).toFixed(1)} kB`,
          );
        }
      }
    }
  } finally {
    await browser.close();
  }
}

await main();
