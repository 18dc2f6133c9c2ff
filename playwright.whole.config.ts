import { defineConfig } from '@playwright/test';
import settings from './playwright.config';
import type { LooksAt } from './tests/browser/every-page.spec';

/** `npm run check:accessibility`: every page as a whole, in all colours at both sizes. Run `npm run build` first. */
export default defineConfig<LooksAt>({ ...settings, testMatch: 'every-page.spec.ts', use: { ...settings.use, wholePages: true } });
