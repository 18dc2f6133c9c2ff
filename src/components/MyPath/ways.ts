/** Which way leads to a data set: what each place offers, what the reader wants, and what speaks against it. */
import { isFound, valueOf, type Finding } from '../../data/fact';
import { allSets, nameOf, PLACES, type Answers, type ChosenSet, type Where } from './answers';

/** A place where data can be used. */
export type Way = Exclude<Where, 'unknown'>;

/** True where the files or tables are open to everybody, so that no account is asked for. */
export function needsNobody({ dataset, version }: ChosenSet, way: Way): boolean {
  if (dataset.access.value !== 'open') return false;
  if (way === 'own') return true;
  if (way === 'aws') return valueOf(version.aws)?.kind === 'open-bucket';
  // Public sources of May 2026: the demos are visible to every Google account.
  return way === 'bigquery' && (valueOf(version.bigquery) ?? []).some((name) => name.endsWith('_demo'));
}

function offers({ version }: ChosenSet, way: Way): boolean {
  if (way === 'bigquery') return valueOf(version.bigquery) !== undefined;
  if (way === 'gcs') return valueOf(version.bucket) !== undefined;
  if (way === 'aws') return valueOf(version.aws) !== undefined;
  return true; // Every project page prints the command for wget (access-options.ts).
}

export interface Choice {
  way?: Way;
  no?: { text: string; guide: string };
  reason?: string;
}

/** Data sets that hold images or waveforms (`holds` in datasets.ts). */
const IMAGES = new Set(['mimic-cxr', 'mimic-cxr-jpg', 'mimic-iv-ecg', 'mimic-iv-echo', 'mimic4wdb']);

/** From so many GB on, a download from PhysioNet's own server takes days or weeks: reports speak of hours for 6 to 10 GB (`docs/access/download.md`). */
const LARGE = 100;

const UNITS: Readonly<Record<string, number>> = { GB: 1, GiB: 1.07, TB: 1000 };

/** The size that a text such as “over 4.7 TB of files” names first, in GB; undefined if it names none. */
export function gigabytes(text: string | undefined): number | undefined {
  const [, number, unit] = /(\d+(?:\.\d+)?) (GB|GiB|TB)\b/.exec(text ?? '') ?? [];
  return number !== undefined && unit !== undefined ? Number(number) * UNITS[unit]! : undefined;
}

/** Whether all files of it are wanted, and they are many. */
export const isLarge = (set: ChosenSet, answers: Answers): boolean => notesFile(set, answers) === undefined && (gigabytes(valueOf(set.dataset.size)) ?? 0) >= LARGE;

/** Where the notes are, if they are wanted and there are any. */
const notesOf = ({ dataset }: ChosenSet, { purpose }: Answers): { bigquery: string } | { file: string } | undefined => (purpose === 'notes' ? dataset.notes?.value : undefined);

/** The one file with the notes, if they are wanted, and are no tables. */
export function notesFile(set: ChosenSet, answers: Answers): string | undefined {
  const notes = notesOf(set, answers);
  return notes && 'file' in notes ? notes.file : undefined;
}

/** Data sets with the files that the commands of `docs/access/read.md` name. */
const READ = new Set(['mimiciv', 'mimic-iv-demo']);

/** Whether the guide says how to read the files on this way; in BigQuery there are none. */
export const isRead = (set: ChosenSet, way: Way): boolean => way !== 'bigquery' && READ.has(set.dataset.id);

/** The data set of BigQuery with the notes, if they are wanted, and are tables. */
export function notesTable(set: ChosenSet, answers: Answers): string | undefined {
  const notes = notesOf(set, answers);
  return notes && 'bigquery' in notes ? notes.bigquery : undefined;
}

/** The way to a data set with these answers, or why there is none. */
export function wayOf(set: ChosenSet, answers: Answers): Choice {
  const { where, purpose } = answers;
  const name = nameOf(set);
  const reports = notesFile(set, answers);
  const files = purpose === 'images' || purpose === 'files' || reports !== undefined;
  if (purpose === 'images' && !IMAGES.has(set.dataset.id)) {
    return { no: { text: `${name} holds no images or waveforms. Those are data sets of their own: choose one of them above.`, guide: '/help/notes-ed-xray-elsewhere' } };
  }
  if (purpose === 'notes' && !set.dataset.notes) {
    return { no: { text: `We found no clinical notes in ${name}. The notes of MIMIC-IV are a data set of their own, MIMIC-IV-Note: choose it above.`, guide: '/help/notes-ed-xray-elsewhere' } };
  }
  if (where === 'unknown') {
    if (!files && offers(set, 'bigquery')) return { way: 'bigquery', reason: 'BigQuery needs no download and no database of your own, and the maintainers of MIMIC recommend it first.' };
    if ((purpose === 'images' || isLarge(set, answers)) && offers(set, 'aws')) return { way: 'aws', reason: 'For large files, public sources name AWS as faster than PhysioNet’s own server.' };
    if (reports !== undefined) return { way: 'own', reason: `Its notes are one file, ${reports}, which you can download alone. We found no source for them in BigQuery.` };
    return { way: 'own', reason: `A download needs no account at a cloud, and costs nothing but time.${purpose === 'sql' ? ' For questions in SQL you then need a database of your own.' : ''}` };
  }
  if (where === 'bigquery' && files) {
    const what = reports === undefined ? `no files of ${name}` : `and the notes of ${name} are one file, ${reports}`;
    return { no: { text: `BigQuery holds tables that you query, ${what}. For files choose ${offers(set, 'aws') ? 'AWS or your own machine' : 'your own machine'} above.`, guide: '/access/cloud' } };
  }
  if (offers(set, where)) {
    const slow = where === 'own' && isLarge(set, answers) && offers(set, 'aws') ? 'This is a large data set. Public sources name AWS as faster than PhysioNet’s own server. With many folders, wget lists them for hours before the first file: look at “Only index.html for hours” on the page Download files. See first that your disk has room.' : undefined;
    if (where === 'bigquery' || purpose !== 'sql') return { way: where, reason: slow };
    const there = offers(set, 'bigquery') && !demoNames(set) ? `In BigQuery the tables of ${name} are there already.` : undefined;
    return { way: where, reason: ['This way ends with files. For questions in SQL you then need a database of your own.', there, slow].filter((text) => text !== undefined).join(' ') };
  }
  const other = (['bigquery', 'aws', 'gcs'] as const).find((way) => offers(set, way) && !(files && way === 'bigquery'));
  return {
    no: {
      text: `No public source that we found says that ${name} is on ${PLACES[where]}. What your own project page shows is what counts. A way with a source: ${PLACES[other ?? 'own']}.${where === 'bigquery' ? ` ${demoInBigquery(set) ?? ''}` : ''}`.trimEnd(),
      guide: '/access/cloud#offers',
    },
  };
}

/** The names of an open demo in BigQuery; undefined for what is no demo, or for which no source names one. */
const demoNames = ({ dataset, version }: ChosenSet): readonly string[] | undefined => (dataset.id.endsWith('-demo') ? valueOf(version.bigquery) : undefined);

/** Whether a demo is open in BigQuery too, as a sentence; undefined for what is no demo. */
export function demoInBigquery(set: ChosenSet): string | undefined {
  if (!set.dataset.id.endsWith('-demo')) return undefined;
  const names = demoNames(set);
  if (names) return `In BigQuery ${nameOf(set)} is ${names.join(', ')}. Public sources of May 2026 say that it is open to every Google account, without a request.`;
  const others = allSets.flatMap((other) => demoNames(other) ?? []);
  return `We found no source for ${nameOf(set)} in BigQuery. Demos with a source there are of other data sets: ${others.join(', ')}.`;
}

/** What speaks against a way, as a sentence. */
export function inDoubt(set: ChosenSet, way: Way): string | undefined {
  const finding: Finding<unknown> | undefined = way === 'gcs' ? set.version.bucket : way === 'aws' ? set.version.aws : undefined;
  return finding && isFound(finding) && finding.doubt ? `This is in doubt: ${finding.doubt}.` : undefined;
}
