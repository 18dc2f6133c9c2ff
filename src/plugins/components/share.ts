import path from 'node:path';
import type { LoadContext, Plugin } from '@docusaurus/types';

/** Bytes of code, before it is shortened, from which a file of its own is worth a request. */
const WORTH = 5000;

/**
 * Gives code of `src/` that several pages use files of its own. Docusaurus shares only what half of all pages use; of
 * the rest each page would hold a copy, which readers load again on each page and the build shortens again for each.
 */
export default function shareComponents({ siteDir }: LoadContext): Plugin {
  return {
    name: 'share-components',
    configureWebpack(_config, isServer) {
      if (isServer) return {};
      return { optimization: { splitChunks: { cacheGroups: { components: { test: path.join(siteDir, 'src', path.sep), minChunks: 2, minSize: WORTH, reuseExistingChunk: true } } } } };
    },
  };
}
