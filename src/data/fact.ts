/**
 * What a fact is on this site, and what "we looked and found nothing" is.
 *
 * The two are different types on purpose: a `NotFound` has no `value`, so a page or a component
 * cannot show it as a fact without asking first (`isFound`).
 */

/** How well a fact is backed. */
export type Grade =
  /** Primary: PhysioNet's own code or page, a maintainer's words, the cloud service's own documentation. */
  | 'A'
  /** A copy of a primary source, or an identifier used in other people's public code. */
  | 'B'
  /** Plausible but not confirmed: pages must say so ("likely", "about", "reported"). */
  | 'C';

/** `2026-08-10`, or as much of it as the source tells: `2026-08`, `2026`. */
export type PartialDate = string;

/** Where a fact can be read: an address, or a description where the public copy has no address we can give. */
export type Source = `https://${string}` | `public copy: ${string}`;

/** One fact with its evidence. */
export interface Fact<T> {
  value: T;
  grade: Grade;
  source: Source;
  /** The date on which the source was true; `undated` if the copy bears none. */
  asOf: PartialDate | 'undated';
  /** The day on which somebody last looked for a newer source (`YYYY-MM-DD`). */
  checked: string;
  /** What speaks against it, such as a later report. Components show it wherever they show the value. */
  doubt?: string;
  /** What a reader or the next maintainer must know about it. */
  note?: string;
}

/** We looked for it and found no source. */
export interface NotFound {
  notFound: true;
  /** The day on which somebody last looked (`YYYY-MM-DD`). */
  checked: string;
  /** What we do know, for the next maintainer. Never shown as a fact. */
  note?: string;
}

export type Finding<T> = Fact<T> | NotFound;

/** True if there is a value to show. Narrows the type, so the value is reachable only after asking. */
export function isFound<T>(finding: Finding<T>): finding is Fact<T> {
  return !('notFound' in finding);
}

/** The value that was found; undefined if none was, or if nobody looked. */
export function valueOf<T>(finding: Finding<T> | undefined): T | undefined {
  return finding && isFound(finding) ? finding.value : undefined;
}

/** As pages write them. */
export const MONTHS: readonly string[] = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];
