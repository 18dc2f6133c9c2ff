import { describe, expect, it } from 'vitest';
import { findBrowser, type Machine } from './browser';

/** A machine with nothing on it, to which each test adds something. */
function machine(has: Partial<Machine> & { files?: readonly string[] }): Machine {
  const files = new Set(has.files);
  return {
    env: { PATH: '/usr/local/bin:/usr/bin' },
    platform: 'linux',
    isRoot: false,
    runs: (file) => files.has(file),
    playwrightBrowser: () => '/home/user/.cache/ms-playwright/chrome',
    run: () => false,
    ...has,
  };
}

describe('findBrowser', () => {
  it('takes the browser named in CHROME_PATH before any other', () => {
    const env = { PATH: '/usr/bin', CHROME_PATH: '/opt/chrome' };
    expect(findBrowser(machine({ env, files: ['/opt/chrome', '/usr/bin/chromium'] }))).toBe('/opt/chrome');
  });

  it('says so if CHROME_PATH names nothing that runs, instead of taking another', () => {
    const env = { PATH: '/usr/bin', CHROME_PATH: '/opt/none' };
    expect(() => findBrowser(machine({ env, files: ['/usr/bin/chromium'] }))).toThrow('CHROME_PATH names /opt/none');
  });

  it('finds an installed browser on the path, then in the usual places, then Playwright’s own', () => {
    expect(findBrowser(machine({ files: ['/usr/bin/google-chrome'] }))).toBe('/usr/bin/google-chrome');
    expect(findBrowser(machine({ files: ['/usr/bin/chromium', '/usr/bin/chromium-headless-shell'] }))).toBe('/usr/bin/chromium-headless-shell');
    const mac = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
    expect(findBrowser(machine({ platform: 'darwin', files: [mac] }))).toBe(mac);
    expect(findBrowser(machine({ files: ['/home/user/.cache/ms-playwright/chrome'] }))).toBe('/home/user/.cache/ms-playwright/chrome');
  });

  it.each([
    ['without windows', 'chromium-headless-shell', 1],
    ['as a whole where there is no other', 'chromium', 2],
  ])('installs Debian’s Chromium as root: %s', (_which, name, installs) => {
    const files = new Set<string>();
    const commands: string[] = [];
    const found = findBrowser(
      machine({
        isRoot: true,
        runs: (file) => files.has(file),
        run: (command, args) => {
          commands.push([command, ...args].join(' '));
          if (args[0] === 'install' && args.includes(name)) files.add(`/usr/bin/${name}`);
          return true;
        },
      }),
    );
    expect(found).toBe(`/usr/bin/${name}`);
    expect(commands.filter((command) => command.startsWith('apt-get install'))).toHaveLength(installs);
    expect(commands.at(-1)).toContain(`apt-get install -y -qq --no-install-recommends ${name} fonts-liberation`);
  });

  it('installs nothing without being root, and says what to run', () => {
    const commands: string[] = [];
    const poor = machine({ run: (command) => (commands.push(command), true) });
    expect(() => findBrowser(poor)).toThrow(/npx playwright install chromium[\s\S]*apt-get install chromium[\s\S]*CHROME_PATH/);
    expect(commands).toEqual([]);
  });
});
