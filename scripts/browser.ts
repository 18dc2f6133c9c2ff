/**
 * Finds a Chromium for the browser tests and the drawings, and installs one where it can.
 * Run by itself it prints the path: `npx tsx scripts/browser.ts`.
 */
import { execFileSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import path from 'node:path';
import { chromium } from '@playwright/test';

/** What the search needs from the machine; passed in, so that tests can play any machine. */
export interface Machine {
  env: Record<string, string | undefined>;
  platform: string;
  isRoot: boolean;
  /** True if a file exists and may be executed. */
  runs(file: string): boolean;
  /** Where Playwright would keep its own browser. */
  playwrightBrowser(): string;
  /** Runs a command; true if it succeeded. */
  run(command: string, args: readonly string[]): boolean;
}

/** Debian's Chromium without windows; all browser tests take a third less time with it. Older Debians have the whole one only. */
const PACKAGES = ['chromium-headless-shell', 'chromium'];
const NAMES = [...PACKAGES, 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome'];
const APPLICATIONS: Record<string, readonly string[]> = {
  darwin: ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome', '/Applications/Chromium.app/Contents/MacOS/Chromium'],
  win32: [
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
  ],
};

/**
 * The path of a browser: the one named in `CHROME_PATH`; an installed Chrome or Chromium; Playwright's own;
 * else a package of Debian's, where apt is at hand and we are root.
 *
 * @throws with the exact command to run, if there is none and none can be installed.
 */
export function findBrowser(machine: Machine): string {
  const named = machine.env.CHROME_PATH;
  if (named) {
    if (machine.runs(named)) return named;
    throw new Error(`CHROME_PATH names ${named}, which is not a program that can be run. Correct it, or unset it.`);
  }
  const found = installed(machine);
  if (found) return found;
  if (machine.platform === 'linux' && machine.isRoot && machine.run('apt-get', ['--version'])) {
    machine.run('apt-get', ['update', '-qq']);
    for (const name of PACKAGES) {
      machine.run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', name, 'fonts-liberation']);
      const fresh = installed(machine);
      if (fresh) return fresh;
    }
  }
  throw new Error(
    'No Chrome or Chromium was found. Do one of these, then run the command again:\n' +
      '  npx playwright install chromium      (any system)\n' +
      '  sudo apt-get install chromium        (Debian)\n' +
      '  export CHROME_PATH=/path/to/chrome   (a browser you have)',
  );
}

function installed(machine: Machine): string | undefined {
  const folders = (machine.env.PATH ?? '').split(machine.platform === 'win32' ? ';' : ':');
  const onPath = NAMES.flatMap((name) => folders.map((folder) => path.join(folder, name)));
  return [...onPath, ...(APPLICATIONS[machine.platform] ?? []), machine.playwrightBrowser()].find((file) => machine.runs(file));
}

/** The machine we are on. */
export const thisMachine: Machine = {
  env: process.env,
  platform: process.platform,
  isRoot: process.getuid?.() === 0,
  runs(file) {
    try {
      accessSync(file, constants.X_OK);
      return existsSync(file);
    } catch {
      return false;
    }
  },
  playwrightBrowser: () => chromium.executablePath(),
  run(command, args) {
    try {
      // apt's progress goes to standard error, so that standard output holds the path alone.
      execFileSync(command, args, { stdio: ['ignore', 2, 2], env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
      return true;
    } catch {
      return false;
    }
  },
};

/** Chromium refuses its sandbox to root; without a graphics card, imitating one costs time; the other flags keep it from calling home while it works for us. */
export const browserArguments: readonly string[] = [
  ...(thisMachine.isRoot ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

if (process.argv[1] && path.basename(process.argv[1]) === 'browser.ts') console.log(findBrowser(thisMachine));
