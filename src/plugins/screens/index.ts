import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { LoadContext, Plugin } from '@docusaurus/types';
import { imageSize } from 'image-size';
import { scales, schemes, screenFile, screenFiles, shapes, type Screen } from '../../data/screens';
import { readScreens, RECORDS } from './records';

const REMEDY = 'Draw it with: npm run screens';

/**
 * What is wrong with the files of the pictures: missing, or not of the size that the page reserves for them.
 *
 * @param directory the folder with the picture files
 * @returns one sentence a fault, each naming the file and the remedy; empty if all is well
 */
export function screenFaults(directory: string, screens: readonly Screen[]): string[] {
  if (screens.length === 0) return [`${RECORDS} holds no record of a picture: nothing was checked. Draw them with: npm run screens`];
  return screens.flatMap(({ id, file, size }) => {
    const missing = screenFiles(file).filter((name) => !existsSync(path.join(directory, name)));
    if (missing.length > 0) return missing.map((name) => `${name} is missing (picture "${id}"). ${REMEDY}`);
    return shapes.flatMap((shape) =>
      schemes.flatMap((scheme) =>
        scales.flatMap((scale) => {
          const name = screenFile(file, shape, scheme, scale);
          const { width, height } = imageSize(readFileSync(path.join(directory, name)));
          const [expectedWidth, expectedHeight] = size[shape].map((length) => length * scale);
          return width === expectedWidth && height === expectedHeight
            ? []
            : [`${name} has ${width} × ${height} pixels, but the record of "${id}" says ${expectedWidth} × ${expectedHeight}. Delete the file. ${REMEDY}`];
        }),
      ),
    );
  });
}

/** Stops the build, and `npm start`, if a picture's file is missing or has another size than its record says. */
export default function screensPlugin(context: LoadContext): Plugin {
  return {
    name: 'screens',
    loadContent() {
      const faults = screenFaults(path.join(context.siteDir, 'static/img/cloud'), readScreens(path.join(context.siteDir, RECORDS)));
      if (faults.length > 0) throw new Error(`Pictures:\n${faults.map((fault) => `- static/img/cloud/${fault}`).join('\n')}`);
    },
  };
}
