/**
 * Finds facts inside the lists of `src/data` and says what is wrong with one.
 * Facts arrive as `unknown`: the rules must hold for what a contributor wrote, not for what the types promise.
 */

type Record_ = Record<string, unknown>;

function isRecord(value: unknown): value is Record_ {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A fact, or a note that nothing was found. Both carry `checked`. */
function isFactLike(value: unknown): value is Record_ {
  return isRecord(value) && 'checked' in value;
}

/**
 * Every fact inside a list, with the path that leads to it.
 *
 * @param value a list of `src/data`, or any part of one
 * @returns for example `{ path: '[mimiciv].current.doi', fact: {…} }`
 */
export function findFacts(value: unknown, path = ''): { path: string; fact: Record<string, unknown> }[] {
  const inner = Array.isArray(value)
    ? value.flatMap((item: unknown, index) => findFacts(item, `${path}[${isRecord(item) && typeof item.id === 'string' ? item.id : index}]`))
    : isRecord(value)
      ? Object.entries(value).flatMap(([key, part]) => findFacts(part, `${path}.${key}`))
      : [];
  return isFactLike(value) ? [{ path, fact: value }, ...inner] : inner;
}

/** What is wrong with a fact, and how to mend it. */
export interface FactFault {
  what: string;
  remedy: string;
}

const DATE = 'write YYYY-MM-DD';
const PARTIAL_DATE = 'write YYYY-MM-DD, YYYY-MM or YYYY: the date on which the source was true, or "undated"';

/**
 * What is wrong with one fact; empty if nothing is.
 *
 * @param fact a fact or a "not found" note as written
 * @param today `YYYY-MM-DD`
 */
export function factFaults(fact: object, today: string): FactFault[] {
  const { value, grade, source, asOf, checked, notFound } = fact as Record_;
  const faults = [...dateFaults('checked', checked, today, `${DATE}: the day on which you looked`)];
  if (isDate(checked) && checked.length < 10) {
    faults.push({ what: `checked "${checked}" is not a full date`, remedy: `${DATE}: the day on which you looked` });
  }
  if (notFound === true) {
    return 'value' in fact ? [...faults, { what: 'says notFound and has a value', remedy: 'keep one of the two' }] : faults;
  }
  if (typeof source !== 'string' || source.trim() === '') {
    faults.push({ what: 'has no source', remedy: 'say where you read it, as an https:// address' });
  } else if (source.startsWith('public copy: ')) {
    if (grade === 'A') faults.push({ what: 'has grade A, and a copy without an address as source', remedy: 'give the address, or grade B' });
  } else if (!URL.canParse(source) || !source.startsWith('https://')) {
    faults.push({ what: `has the source "${source}"`, remedy: 'begin it with https:// or with "public copy: "' });
  }
  if (!['A', 'B', 'C'].includes(String(grade))) {
    faults.push({ what: `has the grade "${String(grade)}"`, remedy: 'write A, B or C: src/data/fact.ts says which' });
  }
  if (value === undefined || value === null || (typeof value === 'string' && value.trim() === '')) {
    faults.push({ what: 'has no value', remedy: 'write it, or replace the fact by { notFound: true, checked: … }' });
  }
  if (asOf !== 'undated') {
    faults.push(...dateFaults('asOf', asOf, today, PARTIAL_DATE));
    if (isDate(asOf) && isDate(checked) && asOf > checked && asOf <= today) {
      faults.push({ what: `has asOf "${asOf}" after checked "${checked}"`, remedy: 'a source cannot be newer than the day on which you looked' });
    }
  }
  return faults;
}

/** A date that exists: `2026`, `2026-08` or `2026-08-10`. */
export function isDate(date: unknown): date is string {
  if (typeof date !== 'string' || !/^\d{4}(-\d\d){0,2}$/.test(date)) return false;
  const full = date.padEnd(10, '-01');
  const real = new Date(`${full}T00:00:00Z`);
  return !Number.isNaN(real.getTime()) && real.toISOString().startsWith(full);
}

function dateFaults(field: string, date: unknown, today: string, remedy: string): FactFault[] {
  if (!isDate(date)) return [{ what: `has ${field} "${String(date)}", which is no date`, remedy }];
  return date > today ? [{ what: `has ${field} "${date}", which is in the future`, remedy: `today is ${today}` }] : [];
}
