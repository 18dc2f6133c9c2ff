import { useSyncExternalStore } from 'react';
import { values } from '../../data/values';
import { memory, type Place } from '../memory/memory';
import { accepted, type Accepted } from './check';
import { TERMINALS, type Terminal } from './shell';

/** What readers typed lives here while they go from page to page; in the browser's storage only if they ask. */
export interface State {
  /** As it was typed, also what is refused. */
  typed: Readonly<Record<string, string>>;
  /** What of it is filled in. */
  given: Accepted;
  terminal: Terminal;
  /** Where it is kept, if it is. */
  place: Place | undefined;
}

/** What is kept: only what was accepted, so that a key that was pasted by mistake is stored nowhere. */
export type KeptValues = Accepted & { terminal?: Terminal };

const NOTHING: State = { typed: {}, given: {}, terminal: 'sh', place: undefined };

/** Reads what was kept, of whatever form: fields that are unknown, or refused today, are left out. Without any, it is kept all the same. */
export function readKept(stored: unknown): KeptValues | undefined {
  if (typeof stored !== 'object' || stored === null) return undefined;
  const found: KeptValues = accepted({ ...stored });
  const terminal = TERMINALS.find((known) => 'terminal' in stored && stored.terminal === known);
  if (terminal) found.terminal = terminal;
  return found;
}

export const shelf = memory('your-values', readKept);

let state = NOTHING;
let isRead = false;
const listeners = new Set<() => void>();

function set(next: Omit<State, 'given'>): void {
  state = { ...next, given: accepted(next.typed) };
  for (const listener of listeners) listener();
}

/** What is kept of a state. */
export const toKeep = ({ given, terminal }: State): KeptValues => ({ ...given, ...(terminal === 'sh' ? {} : { terminal }) });

/** Reads once what was kept. What the reader has typed already stays. */
export function readOnce(): State {
  if (isRead) return state;
  isRead = true;
  const kept = shelf.read();
  if (kept) {
    const { terminal = 'sh', ...typed } = kept.value;
    set({ typed: { ...typed, ...state.typed }, terminal: state.terminal === 'sh' ? terminal : state.terminal, place: kept.place });
  }
  return state;
}

/** Takes what the fields of a page hold; what other pages' fields held stays. If it is kept, it is kept anew. */
export function change({ typed, terminal }: { typed: Record<string, string>; terminal: Terminal | undefined }): void {
  const known = Object.fromEntries(Object.entries(typed).filter(([id]) => values.some((value) => value.id === id)));
  set({ ...state, typed: { ...state.typed, ...known }, terminal: terminal ?? state.terminal });
  if (state.place && !shelf.keep(toKeep(state), state.place)) set({ ...state, place: undefined });
}

/** Says where the values are kept now. */
export const setPlace = (place: Place | undefined): void => set({ ...state, place });

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The state of now; on the server and while React takes over the page, nothing is given. */
export const useValues = (): State => useSyncExternalStore(subscribe, () => state, () => NOTHING);
