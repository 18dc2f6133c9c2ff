/** The questions of “My path”, and how their answers travel in the part of an address behind `#`. */
import { allDatasets, versionsOf, type Dataset, type OlderVersion } from '../../data/datasets';

export const PURPOSES = { sql: 'Ask questions in SQL', files: 'Have the files', notebook: 'Work in a notebook', images: 'Images or waveforms', notes: 'Clinical notes' } as const;
export const PLACES = { bigquery: 'Google BigQuery', gcs: 'Google Cloud Storage', aws: 'AWS', own: 'My own machine', unknown: 'I do not know yet' } as const;
export const HAVES = {
  account: 'A PhysioNet account',
  training: 'The training, accepted by PhysioNet',
  credential: 'The credentialing, accepted by PhysioNet',
  agreement: 'The signed agreement of every data set above',
  google: 'A Google account that I can log in with',
  iam: 'An AWS IAM user (not the root user)',
  billing: 'A Google Cloud project with billing',
  project: 'A Google Cloud project without billing',
} as const;
export const ROLES = { staff: 'Staff, or working alone', student: 'Student or postdoc' } as const;

export type Purpose = keyof typeof PURPOSES;
export type Where = keyof typeof PLACES;
export type Have = keyof typeof HAVES;
export type Role = keyof typeof ROLES;

export interface Answers {
  /** Each `ID@VERSION`, in the order of `datasets.ts`. */
  sets: readonly string[];
  purpose: Purpose;
  where: Where;
  have: readonly Have[];
  role: Role;
}

/** `waiting` with the day since when, `YYYY-MM-DD`; a step without a status was not started. */
export type Status = { is: 'waiting'; since: string } | { is: 'done' };

export interface State {
  answers: Answers;
  /** By the id of the step. */
  statuses: Readonly<Record<string, Status>>;
}

export const START: State = {
  answers: { sets: [`${allDatasets[0]!.id}@${allDatasets[0]!.current.version.value}`], purpose: 'sql', where: 'unknown', have: [], role: 'staff' },
  statuses: {},
};

export interface ChosenSet {
  key: string;
  dataset: Dataset;
  version: OlderVersion;
}

/** As readers know it: “MIMIC-IV 3.1”. */
export const nameOf = ({ dataset, version }: ChosenSet): string => `${dataset.title} ${version.version.value}`;

/** All data sets in all versions, in the order of the list. */
export const allSets: readonly ChosenSet[] = allDatasets.flatMap((dataset) =>
  versionsOf(dataset).map((version) => ({ key: `${dataset.id}@${version.version.value}`, dataset, version })),
);

const keysOf = <T extends string>(list: Readonly<Record<T, string>>): readonly T[] => Object.keys(list) as T[];
const isOneOf = <T extends string>(list: Readonly<Record<T, string>>, text: string | undefined): text is T => text !== undefined && Object.hasOwn(list, text);
const isDay = (text: string): boolean => /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(text)) && new Date(text).toISOString().startsWith(text);

/** How many `HAVES` the first links had. */
const FIRST_HAVES = 7;

const NAME = 'path=';
/** Between the parts: neither ids, versions nor dates hold it, and browsers leave it as it is. */
const BETWEEN = '~';

/** `path=1~SETS~PURPOSE~WHERE~HAVE~ROLE~STATUSES`; HAVE holds one digit for each of `HAVES`, to which new ones are added at the end. */
export function write({ answers, statuses }: State): string {
  const have = keysOf(HAVES).map((key) => (answers.have.includes(key) ? '1' : '0')).join('');
  const marks = Object.entries(statuses).map(([id, status]) => `${id}:${status.is === 'done' ? 'd' : status.since}`);
  return NAME + ['1', answers.sets.join(','), answers.purpose, answers.where, have, answers.role, marks.join(',')].join(BETWEEN);
}

/** Without the escapes that some programs put into the addresses they send; `write` makes none. */
function unescaped(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/**
 * Reads what `write` wrote, also in an earlier version of this guide.
 *
 * @param fragment with or without `#`
 * @returns undefined if it holds no path at all, such as the id of a heading; `'damaged'` if it cannot be read
 */
export function read(fragment: string): State | undefined | 'damaged' {
  const text = unescaped(fragment.replace(/^#/, ''));
  if (!text.startsWith(NAME)) return undefined;
  const [version, ...parts] = text.slice(NAME.length).split(BETWEEN);
  // One reader for each version that ever was, so that a saved link stays good.
  return (version === '1' ? readFirst(parts) : undefined) ?? 'damaged';
}

function readFirst([sets = '', purpose, where, have = '', role, marks = '', ...more]: readonly string[]): State | undefined {
  if (more.length > 0 || !isOneOf(PURPOSES, purpose) || !isOneOf(PLACES, where) || !isOneOf(ROLES, role)) return undefined;
  if (!new RegExp(`^[01]{${FIRST_HAVES},${keysOf(HAVES).length}}$`).test(have)) return undefined;
  const wanted = sets.split(',');
  // A data set that is no longer in our list is left out: the rest of the path is still good.
  const known = allSets.map(({ key }) => key).filter((key) => wanted.includes(key));
  if (known.length === 0 && sets !== '') return undefined;
  const statuses: Record<string, Status> = {};
  for (const mark of marks.split(',')) {
    const [, id, value] = /^([a-z]+(?:-[\w.@-]+)?):(d|[\d-]{10})$/.exec(mark) ?? [];
    if (id === undefined || value === undefined) continue;
    // The first links had one state for all ways to a data set.
    const step = id.replace(/^(request|use)-(?!(?:bigquery|gcs|aws|own)-)/, `$1-${where === 'unknown' ? 'bigquery' : where}-`);
    if (value === 'd') statuses[step] = { is: 'done' };
    else if (isDay(value)) statuses[step] = { is: 'waiting', since: value };
  }
  return { answers: { sets: known, purpose, where, have: keysOf(HAVES).filter((_key, index) => have[index] === '1'), role }, statuses };
}

/**
 * What a form holds; a field that is missing has its value from `START`.
 *
 * @param before statuses so far: those of steps that the form does not show now stay, so that an answer can be changed and changed back
 */
export function fromForm(data: Iterable<readonly [string, unknown]>, today: string, before: State['statuses'] = {}): State {
  const fields = [...data].flatMap(([name, value]) => (typeof value === 'string' ? [[name, value] as const] : []));
  const one = (name: string): string | undefined => fields.find(([field]) => field === name)?.[1];
  const chosen = new Set(fields.filter(([name]) => name === 'set').map(([, id]) => `${id}@${one(`version-${id}`) ?? ''}`));
  const purpose = one('purpose');
  const where = one('where');
  const role = one('role');
  const statuses: Record<string, Status> = { ...before };
  for (const [name, value] of fields) {
    const id = /^status-(.+)$/.exec(name)?.[1];
    if (id === undefined) continue;
    const earlier = before[id];
    // A date is empty until the reader has typed all of it.
    const days = [one(`since-${id}`), earlier?.is === 'waiting' ? earlier.since : undefined];
    if (value === 'done') statuses[id] = { is: 'done' };
    else if (value === 'waiting') statuses[id] = { is: 'waiting', since: days.find((day) => day !== undefined && isDay(day)) ?? today };
    else delete statuses[id];
  }
  return {
    answers: {
      sets: allSets.map(({ key }) => key).filter((key) => chosen.has(key)),
      purpose: isOneOf(PURPOSES, purpose) ? purpose : START.answers.purpose,
      where: isOneOf(PLACES, where) ? where : START.answers.where,
      have: keysOf(HAVES).filter((key) => fields.some(([name, value]) => name === 'have' && value === key)),
      role: isOneOf(ROLES, role) ? role : START.answers.role,
    },
    statuses,
  };
}
