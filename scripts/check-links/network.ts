/** The real world: connections that refuse private addresses, the machine's names and clock. */
import { lookup } from 'node:dns/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { Agent, fetch } from 'undici';
import type { Fetch } from './external';
import { guardedLookup, refusePrivateHost, type Lookup } from './guard';
import type { Clock } from './politeness';

/** The time of this computer. */
export const systemClock: Clock = { now: Date.now, sleep: (milliseconds) => sleep(milliseconds) };

/** Addresses of a host, as this computer finds them. */
export const systemLookup: Lookup = (host) => lookup(host, { all: true });

/**
 * @param allowed private addresses that may be asked all the same
 * @returns a `fetch` without cookies or credentials; `close` ends its connections
 */
export function network(find: Lookup, allowed: readonly string[]): { fetch: Fetch; close: () => Promise<void> } {
  const agent = new Agent({ connect: { lookup: guardedLookup(find, allowed), timeout: 10_000 }, keepAliveTimeout: 1_000 });
  return {
    fetch: async (address, init) => {
      refusePrivateHost(new URL(address), allowed);
      return (await fetch(address, { ...init, dispatcher: agent, credentials: 'omit' })) as unknown as Response;
    },
    close: () => agent.destroy(),
  };
}
