import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { redirects } from '../../src/data/redirects';
import { policy } from '../../src/plugins/light-pages/page';
import { compressSite } from './compress';
import { findNginx } from './find-nginx';
import { headerPolicy, headerRules, headersFile } from './headers';
import { renewNginx } from './nginx';
import { redirectPage } from './redirects';
import { writeForHosts } from './write';

const site = { origin: 'https://guide.example.org', base: '/' };
const page = (script = 'a'): string => `<html><head><meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self' 'sha256-${script}='"><title>Request &amp; more | Guide</title></head></html>`;

/** What a directive allows, without hashes. */
const sources = (directive: string): string[] => directive.split(' ').filter((word) => !word.startsWith("'sha256-"));

let build: string;
beforeEach(() => {
  build = mkdtempSync(path.join(os.tmpdir(), 'built-'));
  mkdirSync(path.join(build, 'access'));
  writeFileSync(path.join(build, 'index.html'), page());
  writeFileSync(path.join(build, 'access/new.html'), page());
});
afterEach(() => rmSync(build, { recursive: true }));
const read = (file: string): string => readFileSync(path.join(build, file), 'utf8');

describe('a built site', () => {
  it('gets a page at the old address, which names its own script in its policy', () => {
    writeForHosts(build, [{ from: '/old/place', to: '/access/new' }], { ...site, base: '/guide/' });
    const moved = read('old/place/index.html');
    expect(moved).toBe(redirectPage('/guide/access/new', 'https://guide.example.org/guide/access/new', 'Request &amp; more'));
    expect(moved).toMatch(/script-src 'sha256-[^']+'; base-uri 'none'/);
    expect(read('_redirects')).toBe('/guide/old/place /guide/access/new 301\n/guide/old/place/ /guide/access/new 301\n');
    expect(read('_headers')).toContain('\n/guide/assets/*\n  Cache-Control: public, max-age=31536000, immutable\n');
  });

  it('gets a header that names the inline scripts of all pages', () => {
    writeFileSync(path.join(build, 'other.html'), page('b'));
    writeForHosts(build, [], site);
    expect(read('_headers')).toContain("script-src 'self' 'wasm-unsafe-eval' 'sha256-a=' 'sha256-b=';");
  });

  it.each([
    ['a page has no policy', '<head></head>', 'other.html has no Content-Security-Policy'],
    ['a page has two', page() + page(), 'other.html has more than one'],
  ])('is refused if %s', (_name, html, message) => {
    writeFileSync(path.join(build, 'other.html'), html);
    expect(() => writeForHosts(build, [], site)).toThrow(message);
  });

  it('is refused if a redirect leads to no page, or stands where a page is', () => {
    expect(() => writeForHosts(build, [{ from: '/old', to: '/gone' }], site)).toThrow('/old leads to /gone, where no page was built');
    expect(() => writeForHosts(build, [{ from: '/access/new', to: '/' }], site)).toThrow('there is a page at /access/new');
  });

  it('is refused if Cloudflare would ignore a part of _headers', () => {
    for (let n = 0; n < 90; n++) writeFileSync(path.join(build, `${n}.html`), page(`${n}`.padStart(40, 'x')));
    expect(() => writeForHosts(build, [], site)).toThrow('Cloudflare Pages reads 2000');
    const rules = Array.from({ length: 101 }, (_none, n) => ({ path: `/${n}`, headers: {} }));
    expect(() => headersFile(rules, '/')).toThrow('101 rules');
  });

  it('is compressed, if there is anything', () => {
    writeFileSync(path.join(build, 'long.md'), 'word '.repeat(1000));
    expect(compressSite(build)).toMatchObject({ files: 1, before: 5000 });
    expect(() => compressSite(path.join(build, 'access'))).toThrow('No text to compress');
  });
});

describe('the header’s policy', () => {
  it('forbids nothing that a page’s own allows, and allows little else', () => {
    const own = policy('script()', 'p{}').split('; ');
    const header = new Map(headerPolicy(["'sha256-x'"]).split('; ').map((directive) => [directive.split(' ')[0], sources(directive)]));
    for (const directive of own.filter((each) => !each.startsWith('style-src-attr'))) expect(header.get(directive.split(' ')[0])).toEqual(expect.arrayContaining(sources(directive)));
    expect([...header.keys()].toSorted()).toEqual([...own.map((each) => each.split(' ')[0]).filter((name) => name !== 'style-src-attr'), 'frame-ancestors'].toSorted());
    expect(header.get('script-src')).not.toContain("'unsafe-inline'");
  });

  it('is one of rules that never set a header twice for an address', () => {
    const [everywhere, ...special] = headerRules([]);
    const names = special.flatMap(({ headers }) => Object.keys(headers));
    expect(names.filter((name) => everywhere?.headers[name])).toEqual([]);
    // Rules with the same header have no address in common: none of their paths is the beginning of another.
    for (const name of new Set(names)) {
      const begins = special.filter(({ headers }) => headers[name]).map((rule) => rule.path);
      expect(begins.filter((one) => begins.some((other) => one !== other && one.startsWith(other.replace(/\*.*/, '')) && other.endsWith('/*')))).toEqual([]);
    }
  });
});

describe('deploy/nginx.conf', () => {
  const current = readFileSync('deploy/nginx.conf', 'utf8');

  it('says what the lists say; if not, run: npm run nginx', () => {
    expect(renewNginx(current, redirects)).toBe(current);
  });

  it('is written again when a list has changed', () => {
    const renewed = renewNginx(current.replace('"DENY"', '"ALLOW"'), [{ from: '/old', to: '/new' }]);
    expect(renewed).toContain('add_header X-Frame-Options "DENY" always;');
    expect(renewed).toContain('map $uri $guide_moved {\n    ~^/old/?$ /new;\n}\n');
  });

  it('is refused without its marks', () => {
    expect(() => renewNginx(current.replace('# written: headers', ''), redirects)).toThrow('has lost the line "# written: headers"');
  });
});

describe('nginx', () => {
  const machine = { platform: 'linux', isRoot: true, exists: () => false, run: () => true };

  it('is found with its module', () => {
    expect(findNginx({ ...machine, exists: () => true })?.program).toBe('/usr/sbin/nginx');
  });

  it('is installed by root where there is apt', () => {
    let installed = false;
    const run = (_command: string, args: readonly string[]): boolean => {
      if (args.includes('nginx-light')) installed = true;
      return true;
    };
    expect(findNginx({ ...machine, run, exists: () => installed })).toBeDefined();
  });

  it.each([['not by others', { isRoot: false }], ['not on other systems', { platform: 'darwin' }], ['not without apt', { run: () => false }]])('is installed %s', (_name, differing) => {
    expect(findNginx({ ...machine, ...differing })).toBeUndefined();
  });
});
