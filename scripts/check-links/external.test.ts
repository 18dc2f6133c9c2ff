import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { askOutside, type Asking } from './external';
import { jumpingClock, startWorld } from './fixtures/world';
import { guardedLookup, isPrivate, type Lookup } from './guard';
import { retryAfter } from './judge';
import { network } from './network';
import { isClean } from './report';
import { checkLinks } from './run';

// Every name of the stand-in world is at the loopback address, but for these.
const lookup: Lookup = async (host) => {
  if (host === 'gone.example') throw Object.assign(new Error('not found'), { code: 'ENOTFOUND' });
  if (host === 'no-dns.example') throw Object.assign(new Error('try again'), { code: 'EAI_AGAIN' });
  return [{ address: host === 'inside.example' ? '192.168.1.1' : '127.0.0.1', family: 4 }];
};

const both: Lookup = async () => [{ address: '93.184.216.34', family: 4 }, { address: '10.0.0.1', family: 4 }];
const clock = jumpingClock();
const { fetch, close } = network(lookup, ['127.0.0.1']);
const asking: Asking = { fetch, clock, random: () => 0.5, userAgent: 'a test', pace: { pause: 1_000, requestsAtOnce: 8 }, timeout: 300 };
let world: Awaited<ReturnType<typeof startWorld>>;
beforeAll(async () => {
  world = await startWorld(clock);
});
afterAll(async () => {
  await close();
  await world.stop();
});

/** The address of a path; each on a host of its own, so that none waits for another. */
const at = (path: string, host = `${path.replaceAll(/[^a-z\d]/g, '')}.example`): string => `http://${host}:${world.port}${path}`;
const ask = async (address: string) => (await askOutside([address], asking)).get(address);
const visits = (path: string) => world.log.filter((visit) => visit.path === path);

describe('answers of other sites', () => {
  it.each(['/200', '/204', '/302', '/307', '/head-405', '/head-404', '/head-403', '/429-seconds', '/429-date', '/500-then-200', '/gzip', '/gzip#zipped', '/endless',
    '/static#here', '/static#readme', '/static#%C3%BCber', '/static#top', '/static#here:~:text=Here'])('%s is ok', async (path) => {
    expect(await ask(at(path))).toBeUndefined();
  });

  it.each([
    ['/404', 'answers 404'], ['/410', 'answers 410'], ['/loop-a', 'redirects lead in a circle'], ['/hop-1', 'more than 10 redirects'],
    ['/to-file', 'redirects to "file:///etc/passwd"'], ['/moved-to-404', 'answers 404'], ['/static#nowhere', 'no such anchor'],
  ])('%s is broken: %s', async (path, reason) => expect(await ask(at(path))).toEqual({ kind: 'broken', reason }));

  it.each([
    ['/401', 'answers 401'], ['/403', 'answers 403'], ['/418', 'answers 418'], ['/503', 'answers 503'], ['/429-always', 'answers 429'],
    ['/429-for-long', 'answers 429; asks to wait 86400 s'], ['/hang', 'no answer in time'], ['/reset', 'no connection (UND_ERR_SOCKET)'],
    ['/to-private', 'at a private address, not asked'], ['/to-private-name', 'at a private address, not asked'],
    ['/scripted#late', 'no such anchor in the page as sent, but a script may draw it'], ['/endless#far', 'the page is too long to look for the anchor'],
  ])('%s: cannot tell, %s', async (path, reason) => expect(await ask(at(path))).toEqual({ kind: 'unsure', reason }), 20_000);

  it.each([['/301', '/200'], ['/308', '/200'], ['/moved-twice', '/200'], ['/moved-then-found', '/302'], ['/301#part', '/200#part']])('%s has moved to %s', async (path, end) => {
    const host = `${path.replaceAll(/[^a-z\d]/g, '')}.example`;
    expect(await ask(at(path))).toEqual({ kind: 'moved', reason: 'for good', suggestion: at(end, host) });
  });

  it('knows a host that does not exist from one that cannot be found now', async () => {
    expect(await ask('http://gone.example/')).toEqual({ kind: 'broken', reason: 'no such host' });
    expect(await ask('http://no-dns.example/')).toEqual({ kind: 'unsure', reason: 'no connection (EAI_AGAIN)' });
    const passing = createServer().listen(0, '127.0.0.1');
    await once(passing, 'listening');
    const { port } = passing.address() as AddressInfo;
    await new Promise((resolve) => passing.close(resolve));
    expect(await ask(`http://127.0.0.1:${port}/`)).toEqual({ kind: 'unsure', reason: 'no connection (ECONNREFUSED)' });
  });

  it('refuses a wrong certificate', async () => {
    expect(await ask(`https://wrong.example:${world.securePort}/200`)).toEqual({ kind: 'broken', reason: 'certificate not valid (DEPTH_ZERO_SELF_SIGNED_CERT)' });
  });
});

describe('politeness', () => {
  it('asks a host one thing at a time, with a pause, and all hosts eight things at most', async () => {
    const hosts = Array.from({ length: 12 }, (_, index) => `many${index}.example`);
    const addresses = hosts.flatMap((host) => [1, 2, 3, 4].map((number) => at(`/page${number}`, host)));
    const before = world.log.length;
    await askOutside(addresses, asking);
    const log = world.log.slice(before);
    expect(log).toHaveLength(48);
    expect(Math.max(...log.map(({ openOfHost }) => openOfHost))).toBe(1);
    const atOnce = Math.max(...log.map(({ open }) => open));
    expect(atOnce).toBeGreaterThan(1);
    expect(atOnce).toBeLessThanOrEqual(8);
  });

  it('pauses between two requests to a host', async () => {
    await askOutside([1, 2, 3].map((number) => at(`/alone${number}`, 'alone.example')), asking);
    const [first, second, third] = world.log.filter(({ host }) => host.startsWith('alone.')).map(({ at: time }) => time) as [number, number, number];
    expect([second - first, third - second]).toEqual([1_000, 1_000]);
  });

  it('waits as long as the host asks, in seconds and to a date', async () => {
    const waits = (path: string) => visits(path).map(({ at: time }, index, all) => time - (all[index - 1]?.at ?? time));
    expect(waits('/429-seconds')).toEqual([0, 7_000]);
    expect(waits('/429-date')).toEqual([0, 9_000]);
    expect(visits('/429-for-long')).toHaveLength(1);
    expect(visits('/429-always')).toHaveLength(3);
  });

  it('waits longer each time, spread by chance', () => {
    // HEAD, then GET after the usual pause, then twice more: 2 s and 4 s, each half as long again by the given chance.
    const times = visits('/503').map(({ method, at: time }, index, all) => [method, time - (all[index - 1]?.at ?? time)]);
    expect(times).toEqual([['HEAD', 0], ['GET', 1_000], ['GET', 3_000], ['GET', 6_000]]);
  });

  it('asks for each page once, says who asks, and sends no credentials', async () => {
    const page = at('/once', 'once.example');
    await askOutside([page, `${page}#a`, `${page}#b`], asking);
    expect(visits('/once')).toHaveLength(1);
    await ask(`http://name:secret@credentials.example:${world.port}/once-more`);
    const { headers } = visits('/once-more')[0] ?? {};
    expect(headers).toMatchObject({ 'user-agent': 'a test' });
    expect(headers).not.toHaveProperty('authorization');
    expect(headers).not.toHaveProperty('cookie');
  });

  it.each([['120', 120_000], ['Sun, 22 Nov 2026 12:00:30 GMT', 30_000], ['Sun, 22 Nov 2026 11:00:00 GMT', 0], ['soon', undefined], [null, undefined]])(
    'reads Retry-After: %s',
    (header, expected) => expect(retryAfter(header, Date.parse('2026-11-22T12:00:00Z'))).toBe(expected),
  );
});

describe('private addresses', () => {
  it.each(['127.0.0.1', '10.1.2.3', '172.16.0.1', '192.168.0.1', '169.254.169.254', '100.64.0.1', '0.0.0.0', '::1', '::ffff:10.0.0.1', 'fd00::1', 'fe80::1'])('%s is not asked', (address) => {
    expect(isPrivate(address, [])).toBe(true);
    expect(isPrivate(address, [address])).toBe(false);
  });

  it.each(['93.184.216.34', '2606:4700:4700::1111'])('%s is', (address) => expect(isPrivate(address, [])).toBe(false));

  it('are refused as hosts, however they are written', async () => {
    const guarded = network(lookup, []);
    const bare = { ...asking, fetch: guarded.fetch };
    for (const host of ['127.0.0.1', '[::1]', '2130706433', '0x7f.1', 'loopback.example']) {
      const address = `http://${host}:${world.port}/private`;
      expect((await askOutside([address], bare)).get(address)).toEqual({ kind: 'unsure', reason: 'at a private address, not asked' });
    }
    await guarded.close();
    expect(visits('/private')).toEqual([]);
  });

  it('are refused if only one of a name’s addresses is private', async () => {
    const error = await new Promise((resolve) => guardedLookup(both, [])('both.example', { all: true }, resolve));
    expect(error).toMatchObject({ code: 'EPRIVATE' });
  });
});

/** A site of one page, with a link a line from line 2 on. */
function buildWith(...addresses: string[]): string {
  const build = mkdtempSync(join(tmpdir(), 'links-'));
  const links = addresses.map((address) => `<a href="${address}">x</a>`).join('\n');
  writeFileSync(join(build, 'index.html'), `<link rel=canonical href=https://guide.example/>\n${links}`);
  return build;
}

function run(build: string) {
  return checkLinks({ build }, { root: build, today: '2026-11-22', ask: (addresses) => askOutside(addresses, asking) });
}

describe('a run with --external', () => {
  it('names the place of each link, and informs without failing', async () => {
    const moved = await run(buildWith(at('/200'), at('/301'), at('/403')));
    expect(moved.faults.map(({ kind, spot }) => [kind, spot.line, spot.column])).toEqual([['moved', 3, 10], ['unsure', 4, 10]]);
    expect(isClean(moved)).toBe(true);
    const broken = await run(buildWith(at('/404'), at('/404#part')));
    expect(broken.faults).toMatchObject([{ kind: 'broken', spot: { line: 2 } }, { kind: 'broken', spot: { line: 3 } }]);
    expect(isClean(broken)).toBe(false);
  });

  it('says that it is offline instead of calling the world broken', async () => {
    const build = buildWith('http://gone.example/1', 'http://gone.example/2', 'http://gone.example/3');
    await expect(run(build)).rejects.toThrow('offline');
  });

  it('works as a command', async () => {
    const address = (name: string): string => `http://127.0.0.1:${world.port}/${name}`;
    const build = buildWith(address('200'), address('404'));
    const child = spawn(process.execPath, ['--import', 'tsx', join(import.meta.dirname, 'index.mts'), '--build', build, '--external', '--allow-private', '127.0.0.1', '--json', `${build}/result.json`]);
    const [code] = (await once(child, 'close')) as [number];
    expect(code).toBe(1);
    expect(JSON.parse(readFileSync(`${build}/result.json`, 'utf8'))).toMatchObject({ faults: [{ kind: 'broken', address: address('404'), reason: 'answers 404' }] });
    expect(world.log.at(-1)?.headers['user-agent']).toBe('link checker of https://guide.example/ (+https://guide.example/)');
  }, 20_000);
});
