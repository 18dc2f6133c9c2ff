import { defineConfig } from '@playwright/test';
import { browserArguments, findBrowser, thisMachine } from './scripts/browser';

const address = 'http://localhost:4173';

export default defineConfig({
  testDir: 'tests/browser',
  // The tests read what was built: run `npm run build` first, as `npm test` does.
  webServer: { command: 'npm run serve -- --port 4173 --no-open', url: address, reuseExistingServer: false },
  use: {
    baseURL: address,
    launchOptions: { executablePath: findBrowser(thisMachine), args: [...browserArguments] },
  },
  fullyParallel: true,
  workers: 2,
  forbidOnly: true,
  outputDir: 'test-results',
});
