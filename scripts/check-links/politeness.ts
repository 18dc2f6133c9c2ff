/** Keeps the pace: one request at a time to a host, a pause after each, and a limit on all together. */
import pLimit, { type LimitFunction } from 'p-limit';

export interface Clock {
  /** Milliseconds since 1970. */
  now: () => number;
  sleep: (milliseconds: number) => Promise<void>;
}

export interface Pace {
  /** Between the end of a request and the next one to the same host, in milliseconds. */
  pause: number;
  requestsAtOnce: number;
}

export interface Politeness {
  /** Makes a request when the host's turn has come. */
  request: <T>(host: string, make: () => Promise<T>) => Promise<T>;
  /** No request to the host before this moment. */
  holdBack: (host: string, until: number) => void;
}

/** Lets requests pass as a host can bear them. */
export function politeness(clock: Clock, { pause, requestsAtOnce }: Pace): Politeness {
  const all = pLimit(requestsAtOnce);
  const hosts = new Map<string, { turn: LimitFunction; notBefore: number }>();
  const stateOf = (host: string) => {
    let state = hosts.get(host);
    if (!state) hosts.set(host, (state = { turn: pLimit(1), notBefore: 0 }));
    return state;
  };
  const holdBack = (host: string, until: number): void => {
    const state = stateOf(host);
    state.notBefore = Math.max(state.notBefore, until);
  };
  return {
    holdBack,
    request: (host, make) => {
      const state = stateOf(host);
      // Who waits for a host holds none of the places that all hosts share.
      return state.turn(async () => {
        const wait = state.notBefore - clock.now();
        if (wait > 0) await clock.sleep(wait);
        try {
          return await all(make);
        } finally {
          holdBack(host, clock.now() + pause);
        }
      });
    },
  };
}
