import { expect, it } from 'vitest';
import { withoutPresetEnv } from '.';

const layers = { postcssPlugin: 'postcss-wrap-in-layer' };

it('leaves out what Lightning CSS does, and nothing else', () => {
  expect(withoutPresetEnv([['/x/node_modules/postcss-preset-env/dist/index.cjs', {}], layers])).toEqual([layers]);
});

it('says that it has no use any more', () => {
  expect(() => withoutPresetEnv([layers])).toThrow('Take src/plugins/quick-styles out of docusaurus.config.ts');
});
