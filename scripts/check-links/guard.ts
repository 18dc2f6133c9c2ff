/** Keeps the checker away from private networks, so that a pull request cannot make it ask there. */
import type { LookupAddress, LookupOptions } from 'node:dns';
import ipaddr from 'ipaddr.js';

class PrivateAddress extends Error {
  readonly code = 'EPRIVATE';
}

export type Lookup = (host: string) => Promise<LookupAddress[]>;

/** @param allowed addresses that may be asked although they are private */
export function isPrivate(address: string, allowed: readonly string[]): boolean {
  return !allowed.includes(address) && ipaddr.process(address).range() !== 'unicast';
}

/** @throws PrivateAddress if the host of a URL is itself a private address; names are judged when they are looked up */
export function refusePrivateHost({ hostname }: URL, allowed: readonly string[]): void {
  const address = hostname.replace(/^\[|\]$/g, '');
  if (ipaddr.isValid(address) && isPrivate(address, allowed)) throw new PrivateAddress(`${address} is a private address`);
}

/**
 * A `lookup` for connections. What it lets through is what is connected to: a name that changes its address
 * between a check and the connection gains nothing.
 */
export function guardedLookup(lookup: Lookup, allowed: readonly string[]) {
  return (
    host: string,
    options: LookupOptions,
    callback: (error: NodeJS.ErrnoException | null, addresses: string | LookupAddress[], family?: number) => void,
  ): void => {
    lookup(host).then(
      (found) => {
        const refused = found.find(({ address }) => isPrivate(address, allowed));
        const [first] = found;
        if (refused || !first) callback(new PrivateAddress(`${host} is at the private address ${refused?.address}`), '');
        else if (options.all) callback(null, found);
        else callback(null, first.address, first.family);
      },
      (error: NodeJS.ErrnoException) => callback(error, ''),
    );
  };
}
