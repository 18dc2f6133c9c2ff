import type { Plugin } from '@docusaurus/types';
import type { AtRule, Plugin as StylePlugin, Rule } from 'postcss';
import { DARK } from '../dark';

/**
 * Keeps the dark scheme to screens: without this, a page that is shown in it is printed with pale letters on white paper.
 */
export default function darkOnScreens(): Plugin {
  return {
    name: 'dark-on-screens',
    // Before the theme's own steps, which put its styles into layers.
    configurePostCss: (options) => ({ ...options, plugins: [onScreens, ...options.plugins] }),
  };
}

/** Puts each rule for the dark scheme into `@media screen`; a rule that is for others too stays for them as it is. */
export const onScreens: StylePlugin = {
  postcssPlugin: 'dark-on-screens',
  Rule(rule, { AtRule }) {
    const dark = rule.selectors.filter((selector) => DARK.test(selector));
    if (dark.length === 0 || isForMedium(rule)) return;
    const screen = new AtRule({ name: 'media', params: 'screen' });
    rule.after(screen);
    screen.append(rule.clone({ selectors: dark }));
    const others = rule.selectors.filter((selector) => !DARK.test(selector));
    if (others.length === 0) rule.remove();
    else rule.selectors = others;
  },
};

/** Whether it is told already on what medium a rule applies. */
function isForMedium(rule: Rule): boolean {
  const above = rule.parent as AtRule | undefined;
  return above?.type === 'atrule' && above.name === 'media' && /\b(?:screen|print)\b/.test(above.params);
}
