/** From a pasted message to the pages that answer it. Pure: no network, no clock, no page. */
import { findNames } from './names';
import { flat, plain, unfolded, words } from './normalise';
import { forOthers, holdsRows, redact } from './redact';
import { ruledOut, signs } from './signs';
import type { Diagnosis, Knowledge, Match, Name, Problem } from './types';

/** Characters that are read: of a longer text, the beginning and the end, where programs put what matters. */
const MOST = 20_000;
/** From here on a page is worth showing. */
const ENOUGH = 0.62;
/** Pages that fit much worse than the best one are left out. */
const NEAR_BEST = 0.12;
const MOST_SHOWN = 3;

/** Words in capitals that stand for what differs between people. */
const OPEN = /\b(?:EMAIL|YOUR_PROJECT_ID|PROJECT_NUMBER|DATASET\.TABLE|DATASET|TABLE|BUCKET|TITLE|LOCATION|DATE|NAME|vX)\b|\(X\)|111111111111/;

interface Known {
  problem: Problem;
  /** The words of one message, in pieces between what differs. */
  pieces: readonly (readonly string[])[];
  size: number;
}

interface Index {
  known: readonly Known[];
  /** How much a word says: the rarer among all messages, the more. */
  weight(word: string): number;
}

const indexes = new WeakMap<Knowledge, Index>();

function indexOf(knowledge: Knowledge): Index {
  const made = indexes.get(knowledge);
  if (made) return made;
  const known = knowledge.problems.flatMap((problem) =>
    problem.messages.map((message) => {
      const pieces = plain(message).split(OPEN).map(words).filter((piece) => piece.length > 0);
      return { problem, pieces, size: pieces.flat().length };
    }),
  );
  const counts = new Map<string, number>();
  for (const { pieces } of known) for (const word of new Set(pieces.flat())) counts.set(word, (counts.get(word) ?? 0) + 1);
  const index = { known, weight: (word: string) => Math.log(1 + known.length / (counts.get(word) ?? 0.5)) };
  indexes.set(knowledge, index);
  return index;
}

/** What a text must speak of besides, for a message of few and common words to be one of ours. */
const CONTEXT: Readonly<Record<string, RegExp>> = {
  physionet: /physionet|credential|training|reference|mimic/,
  bigquery: /bigquery|google|physionet-data|bq |mimic/,
  gcs: /gs:|gcloud|gsutil|storage|google/,
  aws: /aws|s3|boto|arn:/,
  download: /physionet|wget|curl|mimic|eicu|\.csv/,
};
const SHORT = 4;

/**
 * @param text what a reader pasted: any text, of any length
 * @returns the pages that fit, most likely first; none if nothing fits
 */
export function diagnose(text: string, knowledge: Knowledge): Diagnosis {
  const cut = text.length > MOST ? `${text.slice(0, MOST / 2)}\n…\n${text.slice(-MOST / 2)}` : text;
  const clean = plain(cut);
  if (holdsRows(unfolded(clean))) return { matches: [], names: [], redacted: '', refused: 'rows of data' };
  const redacted = redact(clean);
  const line = flat(unfolded(redacted));
  const names = findNames(line, knowledge);
  const found = new Map<string, Match>();
  const add = (id: string, score: number, evidence: string): void => {
    const before = found.get(id);
    if (!knowledge.problems.some((problem) => problem.id === id)) return;
    const all = [...new Set([...(before?.evidence ?? []), evidence])].filter((piece) => piece !== '');
    found.set(id, { id, score: Math.max(score, before?.score ?? 0), evidence: all.slice(0, 4) });
  };

  for (const { id, pattern, near, not, score } of signs) {
    const hit = pattern.exec(line);
    if (hit && (!near || near.test(line)) && !not?.test(line)) add(id, score, hit[0].trim());
  }
  literal(line, indexOf(knowledge), add);
  for (const { ids, pattern } of ruledOut) if (pattern.test(line)) for (const id of ids) found.delete(id);
  const table = noPermission(line, names, add);
  // An old name is a reason of its own, whatever else the text says.
  const old = names.find(({ text: name }) => knowledge.retired.some(({ value }) => value === name));
  if (old) add('dataset-name-wrong', 0.7, old.text);
  const ranked = [...found.values()].filter(({ score }) => score >= ENOUGH).toSorted((a, b) => b.score - a.score);
  const matches = ranked.filter(({ score }) => score >= ranked[0]!.score - NEAR_BEST).slice(0, MOST_SHOWN);
  return {
    matches,
    names,
    redacted: forOthers(redacted),
    ...(table && matches.length > 1 ? { question: table } : {}),
    ...(matches.length === 0 ? { door: door(line) } : {}),
  };
}

/** Adds problems whose message, or most of it, stands in the text; or from whose message the text is cut. */
function literal(line: string, { known, weight }: Index, add: (id: string, score: number, evidence: string) => void): void {
  const text = words(line);
  const at = new Map<string, number[]>();
  for (const [index, word] of text.entries()) at.set(word, [...(at.get(word) ?? []), index]);
  const weigh = (list: readonly string[]): number => list.reduce((sum, word) => sum + weight(word), 0);
  const total = weigh(text);
  for (const { problem, pieces, size } of known) {
    const runs = pieces.map((piece) => longestRun(piece, text, at));
    const covered = runs.flatMap((run, index) => (run.length > 1 || run.length === pieces[index]!.length ? run : []));
    if (covered.length === 0) continue;
    const evidence = runs.toSorted((a, b) => b.length - a.length)[0]!.join(' ');
    const share = weigh(covered) / weigh(pieces.flat());
    if (size <= SHORT) {
      if (share === 1 && isAlone(problem, text.length - size, size, line)) add(problem.id, 0.85, evidence);
    } else if (share >= 0.6) add(problem.id, 0.55 + 0.4 * share, evidence);
    // A text that was cut off is itself a part of the message.
    else if (covered.length >= 5 && weigh(covered) / total >= 0.85) add(problem.id, 0.8, evidence);
  }
}

/**
 * A message of few and common words counts only where little else stands beside it, or where the rest is of its service.
 *
 * @param more how many words the text has besides
 */
function isAlone({ id, services }: Problem, more: number, size: number, line: string): boolean {
  // Beside it stands the program, and that is ours or not: `signs.ts` knows ours.
  if (id === 'command-not-found') return more <= 0;
  if (more <= 1) return true;
  return size > 1 && more <= 12 && services.some((service) => CONTEXT[service]?.test(line)) && /^\d|\.gz|physionet|s3|aws/.test(line);
}

/** The longest part of a piece that stands in the text word for word. */
function longestRun(piece: readonly string[], text: readonly string[], at: ReadonlyMap<string, readonly number[]>): readonly string[] {
  let best: readonly string[] = [];
  for (const [start, word] of piece.entries()) {
    if (piece.length - start <= best.length) break;
    for (const index of at.get(word) ?? []) {
      let length = 1;
      while (start + length < piece.length && text[index + length] === piece[start + length]) length += 1;
      if (length > best.length) best = piece.slice(start, start + length);
    }
  }
  return best;
}

/**
 * BigQuery says the same of a wrong name and of missing access; whether the name is right decides.
 *
 * @returns the question that the reader can answer and we cannot
 */
function noPermission(line: string, names: readonly Name[], add: (id: string, score: number, evidence: string) => void): string | undefined {
  const said = /permission to query table|(?:denied on|access denied:) (?:table|dataset) physionet-data|or perhaps it does not exist|physionet-data\S*: permission bigquery\.(?:tables|datasets)\.get/.exec(line);
  if (!said || /bigquery\.tables\.create/.test(line)) return undefined;
  const wrong = names.find(({ kind, verdict }) => (kind === 'data set' || kind === 'table') && verdict !== 'known');
  const right = names.some(({ kind, verdict }) => kind === 'data set' && verdict === 'known');
  if (wrong) {
    add('dataset-name-wrong', 1, wrong.text);
    add('not-requested', 0.9, said[0]);
    return 'Is the name right now? If the message stays with the right name, the request is missing.';
  }
  add('not-requested', 1, said[0]);
  add('wrong-google-account', 0.97, said[0]);
  add('dataset-name-wrong', right ? 0.9 : 0.98, said[0]);
  return 'Did you see a green notice after the request for exactly this version? If not, request it. If yes, compare the Google account.';
}

const DOORS = {
  google: { text: 'Google Cloud’s support, for your own project', href: 'https://cloud.google.com/support/billing' },
  aws: { text: 'AWS support, for your own account', href: 'https://aws.amazon.com/contact-us/' },
  data: { text: 'mimic-code, for questions about the data or a query', href: 'https://github.com/MIT-LCP/mimic-code/issues' },
  physionet: { text: 'PhysioNet, for your account, training, access and region', href: 'https://physionet.org/about/#contact_us' },
} as const;

function door(line: string): { text: string; href: string } {
  if (/\baws\b|amazon|botocore|boto3|\bs3\b/.test(line)) return DOORS.aws;
  if (/select |\bquery\b|\btable\b|column|mimic-code|subject_id|hadm_id/.test(line)) return DOORS.data;
  if (/google|gcloud|gsutil|bigquery/.test(line)) return DOORS.google;
  return DOORS.physionet;
}
