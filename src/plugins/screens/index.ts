import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { LoadContext, Plugin } from '@docusaurus/types';
import { imageSize } from 'image-size';
import { screenFiles, screens as allScreens, type Screen } from '../../data/screens';

/**
 * What is wrong with the files of the pictures: missing, or drawn in another shape than the page reserves for them.
 *
 * @param directory the folder with the picture files
 * @returns one sentence a fault, each naming the file and the remedy; empty if all is well
 */
export function screenFaults(directory: string, screens: readonly Screen[] = allScreens): string[] {
  if (screens.length === 0) return ['src/data/screens.ts lists no picture: nothing was checked.'];
  return screens.flatMap(({ id, file, size }) => {
    const files = screenFiles(file);
    return (['wide', 'narrow'] as const).flatMap((shape) =>
      Object.values(files[shape]).flatMap((name) => {
        const location = path.join(directory, name);
        if (!existsSync(location)) {
          return [`${name} is missing (picture "${id}" in src/data/screens.ts). Draw it with: npm run screens`];
        }
        const drawn = imageSize(readFileSync(location));
        const [width, height] = size[shape];
        return Math.abs(drawn.width / drawn.height - width / height) < 0.01
          ? []
          : [
              `${name} is drawn as ${drawn.width} × ${drawn.height}, but src/data/screens.ts reserves ${width} × ${height} ` +
                `for the ${shape} picture "${id}". Put the drawn shape there, or draw it again with: npm run screens`,
            ];
      }),
    );
  });
}

/** Stops the build, and `npm start`, if a picture's file is missing. */
export default function screensPlugin(context: LoadContext): Plugin {
  return {
    name: 'screens',
    loadContent() {
      const faults = screenFaults(path.join(context.siteDir, 'static/img/cloud'));
      if (faults.length > 0) throw new Error(`Pictures:\n${faults.map((fault) => `- static/img/cloud/${fault}`).join('\n')}`);
    },
  };
}
