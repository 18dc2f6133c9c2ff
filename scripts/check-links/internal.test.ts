import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readAddress } from './address';
import { parseExceptions } from './exceptions';
import { KINDS, NOTES, type Kind, type Site } from './model';
import { parseOptions } from './options';
import { printAnnotations, printReport } from './report';
import { checkLinks } from './run';

const root = path.join(import.meta.dirname, 'fixtures/site');
const world = { root, today: '2026-11-22' };

/** Runs the command in a process of its own. */
function run(...args: string[]) {
  return spawnSync(process.execPath, ['--import', 'tsx', path.join(import.meta.dirname, 'index.mts'), ...args], { encoding: 'utf8' });
}

describe('the fixture site', async () => {
  const result = await checkLinks({ build: 'built' }, world);

  it('gives exactly the expected report', async () => {
    await expect(printReport(result)).toMatchFileSnapshot('fixtures/expected-report.txt');
  });

  it('has a fault of every kind that needs no network', () => {
    const found = new Set(result.faults.map(({ kind }) => kind));
    const outside = new Set<Kind>(['broken', ...NOTES]);
    const missing = (Object.keys(KINDS) as Kind[]).filter((kind) => !found.has(kind) && !outside.has(kind));
    expect(missing).toEqual([]);
  });

  it('points to the address itself, to the very column', () => {
    const wrong = result.faults.flatMap(({ kind, spot, address }) => {
      const line = readFileSync(path.join(root, spot.file), 'utf8').split('\n')[spot.line - 1] ?? '';
      const there = line.slice(spot.column - 1);
      if (kind === 'orphan') return spot.line === 1 && spot.column === 1 ? [] : [{ spot, there }];
      // A component composes this one of a template, where the address is not spelt out.
      const expected = address === '/repo/img/cloud/picture.png' ? '/img/cloud/${name}.png`' : address.replace('&', '&amp;');
      return there.startsWith(expected) ? [] : [{ spot, there, expected }];
    });
    expect(wrong).toEqual([]);
  });

  it('annotates a pull request with escaped commands', () => {
    const lines = printAnnotations(result).trimEnd().split('\n');
    expect(lines).toHaveLength(result.faults.length);
    expect(lines).toContain(
      '::error file=docs/guide/index.md,line=20,col=23,title=malformed address::/guide/100%25zz  malformed address: %25 without two hexadecimal digits  did you mean /repo/guide/100%2525zz?',
    );
  });

  it('checks a part of the site, without judging the exceptions by it', async () => {
    const part = await checkLinks({ build: 'built', only: 'docs/folder/**' }, world);
    expect(part.faults.map(({ spot }) => spot.file)).toEqual(['docusaurus.config.ts']);
    await expect(checkLinks({ build: 'built', only: 'docs/none/**' }, world)).rejects.toThrow('--only "docs/none/**" matches no page');
  });
});

describe('addresses', () => {
  const site: Site = { origin: 'https://guide.example', base: '/', files: new Set(), pages: new Map(), drawings: new Map(), redirects: new Map(), otherLinks: [] };
  const meaning = (address: string) => readAddress({ address, role: 'link', element: 'a' }, { path: 'a/b' }, site);
  const verdict = (address: string): string => {
    const read = meaning(address);
    return read.kind === 'fault' ? read.fault.kind : read.kind === 'unchecked' ? read.why : read.kind;
  };

  it.each([['a', true], ['markdown', false], ['json', false]])('a full address of our own site, on %s, is a fault: %s', (element, isFault) => {
    const read = readAddress({ address: `${site.origin}${site.base}x`, role: 'link', element }, { path: 'a/b' }, site);
    expect(read).toMatchObject({ kind: 'own', path: 'x' });
    expect('fault' in read ? read.fault?.kind : undefined).toBe(isFault ? 'absolute-own' : undefined);
  });

  it.each(['mailto:', 'mailto:a b@data.example', 'mailto:a@localhost', 'mailto:a@b..example', 'mailto:%zz'])('%s is a fault', (address) => {
    expect(meaning(address).kind).toBe('fault');
  });

  it.each(['mailto:a@data.example', 'mailto:?subject=x', 'tel:112', 'tel:+1-201-555-0123;ext=5', 'sms:112', 'data:,x', 's3://bucket/key'])('%s is no fault', (address) => {
    expect(meaning(address).kind).toBe('unchecked');
  });

  it.each([
    ['htttps://data.example/', 'scheme'], ['hhtp://data.example/', 'scheme'], ['mailo:a@data.example', 'scheme'], ['https//data.example/', 'malformed'],
    ['https:data.example', 'malformed'], ['http://', 'malformed'], ['a\\b', 'malformed'], [' /a ', 'own'], ['data.example:8080/x', 'malformed'],
    ['HTTPS://DATA.EXAMPLE/', 'external'], ['../c?x#y', 'own'],
  ])('%s: %s', (address, expected) => expect(verdict(address)).toBe(expected));

  it('drops a text fragment and keeps the rest', () => {
    expect(meaning('#start:~:text=x')).toMatchObject({ path: 'a/b', fragment: 'start' });
    expect(meaning('/c#%C3%BC')).toMatchObject({ path: 'c', fragment: '%C3%BC' });
  });
});

describe('what the checker cannot do', () => {
  it.each(['a — b — until soon', '/a/** - reason - until 2027-01-01', '/a/** — until 2027-01-01', '/a — b — until 2027-02-30'])(
    'names the line of an exception that it cannot read: %s',
    (line) => expect(() => parseExceptions(`# comment\n${line}\n`, 'list.txt')).toThrow('list.txt:2  cannot read'),
  );

  it('refuses an unknown option and shows the known ones', () => {
    expect(() => parseOptions(['--exernal'])).toThrow(/--exernal[^]*--external/);
    expect(() => parseOptions(['--build'])).toThrow('--build');
  });

  it('needs a page, and an address for the site', async () => {
    const empty = mkdtempSync(path.join(tmpdir(), 'links-'));
    await expect(checkLinks({ build: empty }, world)).rejects.toThrow('No page');
    await expect(checkLinks({ build: path.join(empty, 'none') }, world)).rejects.toThrow('Cannot read the folder');
    writeFileSync(path.join(empty, 'index.html'), '<a href=/a>');
    await expect(checkLinks({ build: empty }, world)).rejects.toThrow('--site URL');
    await expect(checkLinks({ build: empty, site: 'guide.example' }, world)).rejects.toThrow('no web address');
    expect((await checkLinks({ build: empty, site: 'https://guide.example' }, { ...world, root: empty })).faults).toMatchObject([{ kind: 'no-page', spot: { line: 1, column: 9 } }]);
  });

  it('ends with 0, 1 or 2', () => {
    const good = mkdtempSync(path.join(tmpdir(), 'links-'));
    writeFileSync(path.join(good, 'index.html'), '<link rel=canonical href=https://guide.example/><a href=/>');
    const json = path.join(good, 'result.json');
    expect(run('--build', good, '--json', json)).toMatchObject({ status: 0, stdout: '2 links on 1 page checked: no faults. All were checked.\n' });
    expect(JSON.parse(readFileSync(json, 'utf8'))).toMatchObject({ site: 'https://guide.example/', faults: [] });
    expect(run('--build', path.join(root, 'built')).status).toBe(1);
    expect(run('--nonsense')).toMatchObject({ status: 2, stderr: expect.stringContaining('--nonsense') });
  }, 30_000);
});
