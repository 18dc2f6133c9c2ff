/** The literal messages of the problem pages, looked for in a text. */
import { plain, words } from './normalise';
import type { Finding, Problem } from './types';

/** Words in capitals that stand for what differs between people. */
const OPEN = /\b(?:EMAIL|YOUR_PROJECT_ID|PROJECT_NUMBER|DATASET\.TABLE|DATASET|TABLE|BUCKET|TITLE|LOCATION|DATE|NAME|vX)\b|\(X\)|111111111111/;
/** A message of so few words proves little by itself. */
const SHORT = 4;
/** What a text must speak of besides, for a short message to be one of ours. */
const CONTEXT: Readonly<Record<string, RegExp>> = {
  physionet: /physionet|credential|training|reference|mimic/,
  bigquery: /bigquery|google|physionet-data|bq |mimic/,
  gcs: /gs:|gcloud|gsutil|storage|google/,
  aws: /aws|s3|boto|arn:/,
  download: /physionet|wget|curl|mimic|eicu|\.csv/,
};

/** Finds problems whose message, or most of it, stands in the line; or from whose message the line was cut. */
export function findMessages(line: string, problems: readonly Problem[]): Finding[] {
  // The words of each message, in pieces between what differs.
  const messages = problems.flatMap((problem) => problem.messages.map((message) => ({ problem, pieces: plain(message).split(OPEN).map(words).filter((piece) => piece.length > 0) })));
  const counts = new Map<string, number>();
  for (const { pieces } of messages) for (const word of new Set(pieces.flat())) counts.set(word, (counts.get(word) ?? 0) + 1);
  // The rarer a word is among all messages, the more it says.
  const weigh = (list: readonly string[]): number => list.reduce((sum, word) => sum + Math.log(1 + messages.length / (counts.get(word) ?? 0.5)), 0);

  const text = words(line);
  const total = weigh(text);
  const places = new Map<string, number[]>();
  for (const [index, word] of text.entries()) places.set(word, [...(places.get(word) ?? []), index]);
  return messages.flatMap(({ problem, pieces }): Finding[] => {
    const runs = pieces.map((piece) => longestRun(piece, text, places));
    const covered = runs.flatMap((run, index) => (run.length > 1 || run.length === pieces[index]!.length ? run : []));
    if (covered.length === 0) return [];
    const found = (score: number): Finding[] => [{ id: problem.id, score, evidence: runs.toSorted((a, b) => b.length - a.length)[0]!.join(' ') }];
    const size = pieces.flat().length;
    const share = weigh(covered) / weigh(pieces.flat());
    if (size <= SHORT) return share === 1 && isAlone(problem, text.length - size, size, line) ? found(0.85) : [];
    if (share >= 0.6) return found(0.55 + 0.4 * share);
    // A text that was cut off is itself a part of the message.
    return covered.length >= 5 && weigh(covered) / total >= 0.85 ? found(0.8) : [];
  });
}

/**
 * A short message counts only where little else stands beside it, or where the rest is of its service.
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
function longestRun(piece: readonly string[], text: readonly string[], places: ReadonlyMap<string, readonly number[]>): readonly string[] {
  let best: readonly string[] = [];
  for (const [start, word] of piece.entries()) {
    if (piece.length - start <= best.length) break;
    for (const index of places.get(word) ?? []) {
      let length = 1;
      while (start + length < piece.length && text[index + length] === piece[start + length]) length += 1;
      if (length > best.length) best = piece.slice(start, start + length);
    }
  }
  return best;
}
