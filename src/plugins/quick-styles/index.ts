import type { Plugin } from '@docusaurus/types';

/**
 * Leaves it to Lightning CSS alone to write the styles for the browsers that `package.json` names. Docusaurus lets
 * PostCSS do the same before, which takes a second of every build. Nor is a file with settings of PostCSS looked for,
 * in every folder above every style sheet: there is none.
 */
export default function quickStyles(): Plugin {
  return {
    name: 'quick-styles',
    configurePostCss: (options) => ({ ...options, config: false, plugins: withoutPresetEnv(options.plugins) }),
  };
}

/**
 * @param plugins as Docusaurus lists them: a name with options, or the plugin itself
 * @throws if there is nothing to leave out: then this plugin has no use any more
 */
export function withoutPresetEnv(plugins: readonly unknown[]): unknown[] {
  const kept = plugins.filter((plugin) => !(Array.isArray(plugin) && String(plugin[0]).includes('postcss-preset-env')));
  if (kept.length === plugins.length) throw new Error('quick-styles: Docusaurus does not list postcss-preset-env any more. Take src/plugins/quick-styles out of docusaurus.config.ts.');
  return kept;
}
