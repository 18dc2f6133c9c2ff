/** Messages as readers paste them, on which the look-up is measured. For tests alone. */
import { readFileSync } from 'node:fs';

export interface Entry {
  text: string;
  /** Acceptable first answers; none: the text is no problem of ours. */
  ids: readonly string[];
  source: string;
}

/** @param part the one to build on, or the one that is only measured */
export function readCorpus(part: 'build' | 'held-out'): Entry[] {
  return JSON.parse(readFileSync(`src/components/PasteError/corpus/${part}.json`, 'utf8')) as Entry[];
}
