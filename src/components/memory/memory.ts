/** What a tool keeps for its reader: nothing before the reader asks, and in the reader's own browser only. */

/** `tab`: until the tab is closed. `device`: until the reader forgets it. */
export type Place = 'tab' | 'device';

export interface Kept<T> {
  value: T;
  place: Place;
}

export interface Memory<T> {
  /** What was kept, if it can still be read; a kept value of an unknown form counts as none. */
  read(): Kept<T> | undefined;
  /** Keeps a value in one place, as the reader asks, and removes it from the other. @returns false if the browser refuses to store. */
  begin(value: T, place: Place): boolean;
  /** Keeps a new value where one is kept. @returns false if none is there any more, since the reader had it forgotten in another tab, or if the browser refuses. */
  keep(value: T, place: Place): boolean;
  forget(): void;
}

/** The two storages of a browser. Reading them throws where the reader has blocked them. */
export interface Storages {
  tab(): Storage;
  device(): Storage;
}

const browser: Storages = { tab: () => window.sessionStorage, device: () => window.localStorage };
const PLACES = ['tab', 'device'] as const;

/** All keys begin so: other sites may share our origin. `src/plugins/light-pages` looks for them too. */
export const PREFIX = 'mimic-cloud-access-guide:';

/**
 * @param name of the tool
 * @param read turns what was stored (any JSON, also of an older version of the tool) into a value, or `undefined`
 */
export function memory<T>(name: string, read: (stored: unknown) => T | undefined, storages: Storages = browser): Memory<T> {
  const key = PREFIX + name;
  const forgetIn = (place: Place): void => {
    try {
      storages[place]().removeItem(key);
    } catch {
      // Storage is blocked, so nothing is there.
    }
  };
  const storeIn = (place: Place, value: T, mustBeThere: boolean): boolean => {
    try {
      const storage = storages[place]();
      if (mustBeThere && storage.getItem(key) === null) return false;
      storage.setItem(key, JSON.stringify(value));
      return true;
    } catch {
      // Blocked or full: what is there is an older value, which must not be taken for this one.
      forgetIn(place);
      return false;
    }
  };
  return {
    read() {
      for (const place of PLACES) {
        try {
          const stored = storages[place]().getItem(key);
          const value = stored === null ? undefined : read(JSON.parse(stored));
          if (value !== undefined) return { value, place };
        } catch {
          // Blocked, or no JSON: as if nothing had been kept.
        }
      }
      return undefined;
    },
    begin(value, place) {
      const kept = storeIn(place, value, false);
      if (kept) forgetIn(place === 'tab' ? 'device' : 'tab');
      return kept;
    },
    keep: (value, place) => storeIn(place, value, true),
    forget() {
      for (const place of PLACES) forgetIn(place);
    },
  };
}
