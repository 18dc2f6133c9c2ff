import path from 'node:path';
import type { LoadContext, Plugin } from '@docusaurus/types';
import { readKnowledge } from './knowledge';

/** Gives `<PasteError />` what it knows, in a file of the build: so only its page loads it, and an edit shows at once. */
export default function errorLookup({ siteDir }: LoadContext): Plugin {
  const folder = path.join(siteDir, 'docs/help');
  return {
    name: 'error-lookup',
    // Docusaurus looks into its own folder first, where an older leven is, without what we take from ours.
    configureWebpack: () => ({ resolve: { alias: { leven$: path.join(siteDir, 'node_modules/leven/index.js') } } }),
    getPathsToWatch: () => [`${folder}/*.{md,mdx}`],
    async contentLoaded({ actions }) {
      await actions.createData('knowledge.json', readKnowledge(folder));
    },
  };
}
