import { copyFile, readdir } from 'node:fs/promises';
import path from 'node:path';
import type { Plugin } from '@docusaurus/types';

/**
 * Puts a copy `NAME.py.txt` beside each script of the built site: browsers save a `.py` instead of showing it on
 * hosts where we cannot name its type (GitHub Pages).
 *
 * @throws if the site has no script: then `<SourceFile>` would link to nothing
 */
export default function readableCopies(): Plugin {
  return {
    name: 'readable-copies',
    async postBuild({ outDir }) {
      const scripts = (await readdir(outDir)).filter((file) => file.endsWith('.py'));
      if (scripts.length === 0) throw new Error('readable-copies: there is no .py file in static/. Remove this plugin from docusaurus.config.ts if that is meant.');
      await Promise.all(scripts.map((script) => copyFile(path.join(outDir, script), path.join(outDir, `${script}.txt`))));
    },
  };
}
