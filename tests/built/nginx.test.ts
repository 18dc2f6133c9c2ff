/** `deploy/nginx.conf` on a real nginx, with the built site. */
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { chromium } from '@playwright/test';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browserArguments, findBrowser, thisMachine } from '../../scripts/browser';
import { htmlFiles } from '../../scripts/hosts/built';
import { compressSite } from '../../scripts/hosts/compress';
import { ASK_FIRST, headerRules } from '../../scripts/hosts/headers';
import { redirects } from '../../src/data/redirects';
import { nginx, NOT_CHECKED, serve, type Server } from './server';

const redirectFiles = new Set(redirects.map(({ from }) => `${from.slice(1)}/index.html`));
const pages = htmlFiles('build').filter((file) => !redirectFiles.has(file) && file !== '404.html');
const addressOf = (file: string): string => (file === 'index.html' ? '/' : `/${file.replace(/\.html$/, '')}`);

/** The first file of a folder with this ending; their names hold a hash. */
const first = (folder: string, ending: string): string => `/${folder}/${readdirSync(`build/${folder}`).find((file) => file.endsWith(ending))}`;

describe.skipIf(!nginx)('nginx', () => {
  let server: Server;
  beforeAll(async () => {
    server = await serve('build');
  });
  afterAll(() => server.stop());

  it(`serves each page at its address, with the headers for all${nginx ? '' : `: ${NOT_CHECKED}`}`, async () => {
    expect(pages.length).toBeGreaterThan(10);
    const [everywhere] = headerRules(["'unsafe-inline'"]);
    const { 'Strict-Transport-Security': transport, ...headers } = everywhere!.headers;
    expect(transport).toBeTruthy();
    const expected = Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
    for (const file of pages) {
      const answer = await server.ask(addressOf(file));
      expect({ file, status: answer.status, whole: answer.body.equals(readFileSync(`build/${file}`)), ...answer.headers }).toMatchObject({
        file,
        status: 200,
        whole: true,
        'content-type': 'text/html; charset=utf-8',
        'cache-control': ASK_FIRST,
        ...expected,
      });
      // Only over https does it mean something.
      expect(answer.headers['strict-transport-security']).toBeUndefined();
    }
  });

  it('serves /access from access.html although there is a folder access', async () => {
    expect(existsSync('build/access') && existsSync('build/access.html')).toBe(true);
    expect((await server.ask('/access')).status).toBe(200);
  });

  it('leads an address with a slash or .html to the clean one, in one step', async () => {
    for (const [address, to] of [['/access/', '/access'], ['/access/cloud/?a=1', '/access/cloud?a=1'], ['/access/cloud.html', '/access/cloud'], ['/assets/', '/assets']]) {
      const answer = await server.ask(address!);
      expect([address, answer.status, answer.headers.location]).toEqual([address, 301, to]);
    }
  });

  it('leads each address that moved to its page, in one step, with and without a slash', async () => {
    expect(redirects.length).toBeGreaterThan(0);
    for (const { from, to } of redirects) {
      for (const [address, target] of [[from, to], [`${from}/`, to], [`${from}?a=1`, `${to}?a=1`]]) {
        const answer = await server.ask(address!);
        expect([address, answer.status, answer.headers.location]).toEqual([address, 301, target]);
      }
      expect([to, (await server.ask(to)).status]).toEqual([to, 200]);
    }
  });

  it.each(['//evil.example/', String.raw`/\evil.example/`, '/%5cevil.example/', '/%2f%2fevil.example/', '/.evil.example/', '/a%0d%0aSet-Cookie:x/', '//evil.example/x.html'])('leads nobody away: %s', async (address) => {
    const { status, headers } = await server.ask(address);
    expect(headers.location ?? '/').toMatch(/^\/(?![/\\])/);
    expect(headers['set-cookie']).toBeUndefined();
    expect([301, 400, 404]).toContain(status);
  });

  it.each(['/no-such-page', '/access/no-such-page', '/_headers', '/_redirects', '/404.html', '/access/..%2f_headers', '/assets/js/none.0123.js'])('answers %s with the page for 404, and the headers', async (address) => {
    const answer = await server.ask(address);
    expect(answer.status).toBe(404);
    expect(answer.body.equals(readFileSync('build/404.html'))).toBe(true);
    expect(answer.headers['x-frame-options']).toBe('DENY');
    expect(answer.headers['cache-control']).toBe(ASK_FIRST);
  });

  it('gives each kind of file its type and its time to be kept', async () => {
    const forever = 'public, max-age=31536000, immutable';
    const cases: [string, string, string][] = [
      [first('assets/js', '.js'), 'application/javascript; charset=utf-8', forever],
      [first('assets/css', '.css'), 'text/css; charset=utf-8', forever],
      [first('pagefind/index', '.pf_index'), 'application/octet-stream', forever],
      [first('pagefind/fragment', '.pf_fragment'), 'application/octet-stream', forever],
      ['/pagefind/pagefind.js', 'application/javascript; charset=utf-8', ASK_FIRST],
      ['/pagefind/pagefind-entry.json', 'application/json; charset=utf-8', ASK_FIRST],
      ['/img/logo.svg', 'image/svg+xml; charset=utf-8', 'public, max-age=3600'],
      [first('img/cloud', '.png'), 'image/png', 'public, max-age=3600'],
      ['/check_access.py', 'text/plain; charset=utf-8', ASK_FIRST],
      ['/sitemap.xml', 'text/xml; charset=utf-8', ASK_FIRST],
    ];
    for (const [address, type, time] of cases) {
      const answer = await server.ask(address);
      const { 'content-type': gotType, 'cache-control': gotTime, 'access-control-allow-origin': readers } = answer.headers;
      expect([address, answer.status, gotType, gotTime, readers]).toEqual([address, 200, type, time, address.endsWith('.json') ? '*' : undefined]);
    }
  });

  it('lets the page work and wake under its headers, and no script that was put into it run', async () => {
    const browser = await chromium.launch({ executablePath: findBrowser(thisMachine), args: [...browserArguments] });
    try {
      const page = await browser.newPage();
      const said: string[] = [];
      page.on('console', (message) => ['error', 'warning'].includes(message.type()) && said.push(message.text()));
      await page.goto(`${server.origin}/access/cloud/using-data`);
      await page.keyboard.press('/');
      await page.getByRole('searchbox', { name: 'Search this guide' }).fill('requester pays');
      await page.getByRole('dialog').getByRole('listitem').first().waitFor();
      expect(said).toEqual([]);
      await page.evaluate(() => {
        const script = document.createElement('script');
        script.textContent = 'document.title = "broken in"';
        document.body.append(script);
      });
      expect(await page.title()).not.toBe('broken in');
      expect(said.join()).toContain('Content Security Policy');
    } finally {
      await browser.close();
    }
  });
});

describe.skipIf(!nginx)('nginx with files compressed beforehand', () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'site-'));
  let server: Server;
  beforeAll(async () => {
    for (const file of ['index.html', 'access.html', 'check_access.py', 'img/logo.svg']) cpSync(`build/${file}`, path.join(folder, file));
    // The twin of a page, as a host serves Markdown.
    cpSync('docs/index.md', path.join(folder, 'index.md'));
    compressSite(folder);
    server = await serve(folder);
  });
  afterAll(async () => {
    await server.stop();
    rmSync(folder, { recursive: true });
  });

  it.each([['/', 'index.html', 'text/html'], ['/access', 'access.html', 'text/html'], ['/index.md', 'index.md', 'text/markdown'], ['/check_access.py', 'check_access.py', 'text/plain']])('sends %s small, with the same type and headers', async (address, file, type) => {
    const plain = readFileSync(path.join(folder, file));
    const unpack = { br: brotliDecompressSync, gzip: gunzipSync };
    for (const [accepted, encoding] of [['gzip, deflate, br', 'br'], ['gzip', 'gzip']] as const) {
      const { status, headers, body } = await server.ask(address, { 'Accept-Encoding': accepted });
      expect(status).toBe(200);
      expect(headers['content-encoding']).toBe(encoding);
      expect(headers['content-type']).toBe(`${type}; charset=utf-8`);
      expect(headers.vary).toBe('Accept-Encoding');
      expect(headers['x-content-type-options']).toBe('nosniff');
      expect(headers['cache-control']).toBe(ASK_FIRST);
      expect(unpack[encoding](body).equals(plain)).toBe(true);
    }
    expect((await server.ask(address)).headers['content-encoding']).toBeUndefined();
  });
});
