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

/**
 * What is wrong with one fact; empty if nothing is.
 *
 * @param fact a fact or a "not found" note as written
 * @param today `YYYY-MM-DD`
 * @returns sentences that end in the remedy
 */
export function factFaults(fact: Record<string, unknown> | object, today: string): string[] {
  const { value, grade, source, asOf, checked, notFound } = fact as Record_;
  const faults: string[] = [];
  faults.push(...dateFaults('checked', checked, today, 'YYYY-MM-DD: the day on which you looked'));
  if (typeof checked === 'string' && /^\d{4}(-\d\d)?$/.test(checked)) {
    faults.push(`checked "${checked}" must be a full date, YYYY-MM-DD: the day on which you looked`);
  }
  if (notFound === true) {
    if ('value' in fact) faults.push('says notFound and has a value: keep one of the two');
    return faults;
  }
  if (typeof source !== 'string' || source.trim() === '') {
    faults.push('has no source: say where you read it, as an https:// address');
  } else if (source.startsWith('public copy: ')) {
    if (grade === 'A') faults.push('grade A needs an address as source; a copy without one is grade B');
  } else if (!URL.canParse(source) || !source.startsWith('https://')) {
    faults.push(`source "${source}" must begin with https:// or with "public copy: "`);
  }
  if (grade !== undefined && !['A', 'B', 'C'].includes(grade as string)) {
    faults.push(`grade "${String(grade)}" is not A, B or C: see src/data/fact.ts`);
  }
  if ('value' in fact && (value === undefined || value === null || (typeof value === 'string' && value.trim() === ''))) {
    faults.push('has an empty value: write it, or replace the fact by { notFound: true, checked: … }');
  }
  if (asOf !== 'undated') {
    faults.push(...dateFaults('asOf', asOf, today, 'YYYY, YYYY-MM or YYYY-MM-DD: the date on which the source was true, or "undated"'));
    if (typeof asOf === 'string' && typeof checked === 'string' && asOf > checked) {
      faults.push(`asOf "${asOf}" is later than checked "${checked}": a source cannot be newer than the day on which you looked`);
    }
  }
  return faults;
}

function dateFaults(field: string, date: unknown, today: string, form: string): string[] {
  if (typeof date !== 'string' || !/^\d{4}(-\d\d){0,2}$/.test(date)) return [`${field} "${String(date)}" is no date: write ${form}`];
  const full = date.padEnd(10, '-01');
  const real = new Date(`${full.slice(0, 10)}T00:00:00Z`);
  if (Number.isNaN(real.getTime()) || real.toISOString().slice(0, 10) !== full) return [`${field} "${date}" is no date: write ${form}`];
  return full > today ? [`${field} "${date}" is in the future: today is ${today}`] : [];
}
