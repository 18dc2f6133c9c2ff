import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { lockfileFaults, wishFaults, type Lockfile } from './lockfile';

const HASH = `sha512-${'A'.repeat(86)}==`;
const good = { version: '1.2.3', integrity: HASH };
const lock = (entry: Lockfile['packages'][string]): Lockfile => ({ lockfileVersion: 3, packages: { '': {}, 'node_modules/x': entry } });

const from = (host: string) => ({ ...good, resolved: `https://${host}/x/-/x-1.2.3.tgz` });

describe('this project', () => {
  it('installs only what package-lock.json names by its hash, from the registry', () => {
    expect(lockfileFaults(JSON.parse(readFileSync('package-lock.json', 'utf8')) as Lockfile)).toEqual([]);
  });

  it('asks for fixed versions', () => {
    const { dependencies, devDependencies, overrides } = JSON.parse(readFileSync('package.json', 'utf8')) as Record<string, Record<string, string>>;
    const wishes = { ...dependencies, ...devDependencies, ...overrides };
    expect(Object.keys(wishes).length).toBeGreaterThan(5);
    expect(wishFaults(wishes)).toEqual([]);
  });

  it('lets no package run code of its own while it is installed', () => {
    expect(readFileSync('.npmrc', 'utf8')).toMatch(/^ignore-scripts=true$/m);
  });
});

describe('a package in package-lock.json', () => {
  it('may come without an address, or with one of the registry', () => {
    expect(lockfileFaults(lock(good))).toEqual([]);
    expect(lockfileFaults(lock({ ...good, resolved: 'https://registry.example/x/-/x-1.2.3.tgz' }))).toEqual([]);
  });

  it.each([
    ['has no hash', { version: '1.2.3' }, 'no integrity hash'],
    ['has a weak hash', { ...good, integrity: 'sha1-AAAAAAAAAAAAAAAAAAAAAAAAAAA=' }, 'no sha512'],
    ['has two hashes, of which the weaker may count', { ...good, integrity: `sha1-AAAA= ${HASH}` }, 'no sha512'],
    ['comes from git', { ...good, resolved: 'git+ssh://git@github.com/o/x.git#0123456' }, 'downloaded from git+ssh://'],
    ['comes without encryption', { ...good, resolved: 'http://registry.example/x/-/x-1.2.3.tgz' }, 'downloaded from http://'],
    ['is another package', { ...good, resolved: 'https://registry.example/y/-/y-1.2.3.tgz' }, 'downloaded from https://registry.example/y'],
    ['is another version', { ...good, resolved: 'https://registry.example/x/-/x-1.2.4.tgz' }, 'downloaded from https://registry.example/x'],
    ['comes from a folder', { ...good, resolved: 'file:../x' }, 'downloaded from file:'],
    ['comes from no registry', { ...good, resolved: 'https://elsewhere.example/o/x/tar.gz/0123456' }, 'downloaded from https://elsewhere.example'],
    ['is a link', { resolved: 'packages/x', link: true }, 'link to a folder'],
    ['has no version', { integrity: HASH }, 'instead of a version'],
  ])('is refused if it %s', (_name, entry, fault) => {
    const faults = lockfileFaults(lock(entry));
    expect(faults).toHaveLength(1);
    expect(faults[0]).toContain('node_modules/x');
    expect(faults[0]).toContain(fault);
  });

  it('must come from the same host as all others', () => {
    const faults = lockfileFaults({ lockfileVersion: 3, packages: { '': {}, 'node_modules/x': from('one.example'), 'node_modules/y/node_modules/x': from('two.example') } });
    expect(faults).toEqual([expect.stringContaining('more than one host: one.example, two.example')]);
  });

  it('must be there', () => {
    expect(() => lockfileFaults({ lockfileVersion: 3, packages: { '': {} } })).toThrow('nothing was checked');
    expect(() => lockfileFaults({ ...lock(good), lockfileVersion: 1 })).toThrow('version 1');
  });
});

it.each(['^1.2.3', '*', 'latest', 'github:o/x', 'file:../x', 'npm:y@1.2.3', 'https://elsewhere.example/x.tgz'])('a wish for "%s" is refused', (version) => {
  expect(wishFaults({ x: version, y: '1.5.5-r.5' })).toEqual([expect.stringContaining(`asks for x "${version}"`)]);
});
