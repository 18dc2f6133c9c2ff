import path from 'node:path';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  // Components import Docusaurus' own modules, which exist only inside its build: the stand-ins render plain HTML.
  resolve: {
    alias: {
      '@site': path.resolve(import.meta.dirname),
      '@docusaurus/Head': path.resolve('tests/stand-ins/Head.tsx'),
      '@docusaurus/Link': path.resolve('tests/stand-ins/Link.tsx'),
      '@docusaurus/useBaseUrl': path.resolve('tests/stand-ins/useBaseUrl.ts'),
      '@theme/Heading': path.resolve('tests/stand-ins/Heading.tsx'),
    },
  },
  test: {
    include: ['{src,scripts,tests}/**/*.test.{ts,tsx}'],
    exclude: ['tests/{browser,built}/**'],
    // All processors: many tests wait for programs that they started.
    maxWorkers: '100%',
    // No test is about time: the limit only ends what hangs, also on a machine with much else to do.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    css: { modules: { classNameStrategy: 'non-scoped' } },
  },
});
