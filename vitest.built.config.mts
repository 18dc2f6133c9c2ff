import { defineConfig } from 'vitest/config';

/** Tests that read `build/`: run `npm run build` first, as `npm test` does. */
export default defineConfig({ test: { include: ['tests/built/**/*.test.ts'], testTimeout: 30_000, hookTimeout: 120_000 } });
