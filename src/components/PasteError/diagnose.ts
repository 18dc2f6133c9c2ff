/** From a pasted message to the pages that answer it. Pure: no network, no clock, no page. */
import { known } from '../../data/known';
import { asWritten } from './marks';
import { findMessages } from './messages';
import { findNames } from './names';
import { flat, plain, unfolded } from './normalise';
import { forOthers, holdsRows, redact } from './redact';
import { signs } from './signs';
import type { Diagnosis, Finding, Knowledge, Match, Name } from './types';

/** Characters that are read: of a longer text, the beginning and the end, where programs put what matters. Ten times as many would hold a phone up. */
const MOST = 20_000;
/** From here on a page is worth showing. */
const ENOUGH = 0.62;
/** Pages that fit much worse than the best one are left out. */
const NEAR_BEST = 0.12;
const MOST_SHOWN = 3;

/**
 * @param text what a reader pasted: any text, of any length
 * @returns the pages that fit, most likely first; none if nothing fits
 */
export function diagnose(text: string, knowledge: Knowledge): Diagnosis {
  const isCut = text.length > MOST;
  const clean = plain(isCut ? `${text.slice(0, MOST / 2)}\n…\n${text.slice(-MOST / 2)}` : text);
  if (holdsRows(unfolded(clean))) return { matches: [], names: [], redacted: '', refused: 'rows of data' };
  const redacted = redact(clean);
  const written = unfolded(redacted);
  const line = flat(written);
  const names = findNames(line, knowledge);
  // A sign against a page does not reach what follows from the names in the text.
  const found = [...findSigns(line), ...findMessages(line, knowledge.problems)];
  const said = found.filter(({ id }) => !found.some((other) => other.id === id && other.score === 0));
  const { findings, question } = asked([noPermission(line, names), notFound(line, names)]);
  const certain = [...said, ...findings];
  const matches = ranked([...(certain.length > 0 ? certain : nameAlone(line)), ...oldName(names, knowledge)]).map((match) => ({ ...match, evidence: longest(match.evidence.map((words) => asWritten(written, words))) }));
  return {
    matches,
    names,
    redacted: forOthers(redacted),
    ...(isCut ? { isCut } : {}),
    ...(question !== undefined && matches.length > 1 ? { question } : {}),
    ...(matches.length === 0 ? { door: door(line) } : {}),
  };
}

function findSigns(line: string): Finding[] {
  return signs.flatMap(({ id, pattern, near, not, score }) => {
    const hit = pattern.exec(line);
    return hit && (!near || near.test(line)) && !not?.test(line) ? [{ id, score, evidence: hit[0].trim() }] : [];
  });
}

/** An old name is a reason of its own, whatever else the text says. */
function oldName(names: readonly Name[], { retired }: Knowledge): Finding[] {
  const old = names.find(({ text }) => retired.some(({ value }) => value === text));
  return old ? [{ id: 'dataset-name-wrong', score: 0.7, evidence: old.text }] : [];
}

/** Each page once, the best first, with all that speaks for it; without those that fit too little. */
function ranked(findings: readonly Finding[]): Match[] {
  const all = [...new Set(findings.map(({ id }) => id))].map((id) => {
    const own = findings.filter((finding) => finding.id === id);
    return { id, score: Math.max(...own.map(({ score }) => score)), evidence: [...new Set(own.map(({ evidence }) => evidence))].slice(0, 4) };
  });
  const least = Math.max(ENOUGH, ...all.map(({ score }) => score - NEAR_BEST));
  return all.filter(({ score }) => score >= least).toSorted((a, b) => b.score - a.score).slice(0, MOST_SHOWN);
}

/** What speaks for pages that share their words, with the question that the reader can answer and we cannot. */
interface Asked {
  findings: readonly Finding[];
  question?: string;
}

/** Only one question is shown: the first. */
function asked(all: readonly Asked[]): Asked {
  const question = all.find((each) => each.question !== undefined)?.question;
  return { findings: all.flatMap(({ findings }) => findings), ...(question !== undefined ? { question } : {}) };
}

/** BigQuery says the same of a wrong name and of missing access; whether the name is right decides. */
function noPermission(line: string, names: readonly Name[]): Asked {
  const hit = /permission to query table|(?:denied on|access denied:) (?:table|dataset) physionet-data|or perhaps it does not exist|physionet-data\S*: permission bigquery\.(?:tables|datasets)\.get/.exec(line);
  if (!hit || line.includes('bigquery.tables.create')) return { findings: [] };
  const [evidence] = hit;
  const wrong = names.find(({ kind, verdict }) => (kind === 'data set' || kind === 'table') && verdict !== 'known');
  if (wrong) {
    return {
      findings: [{ id: 'dataset-name-wrong', score: 1, evidence: wrong.text }, { id: 'not-requested', score: 0.9, evidence }],
      question: 'Is the name right now? If the message stays with the right name, the request is missing.',
    };
  }
  const isRight = names.some(({ kind, verdict }) => kind === 'data set' && verdict === 'known');
  return {
    findings: [{ id: 'not-requested', score: 1, evidence }, { id: 'wrong-google-account', score: 0.97, evidence }, { id: 'dataset-name-wrong', score: isRight ? 0.9 : 0.98, evidence }],
    question: 'Did you see a green notice after the request for exactly this version? If not, request it. If yes, compare the Google account.',
  };
}

/** Without what is only a part of another one. */
function longest(evidence: readonly string[]): string[] {
  return [...new Set(evidence)].filter((part, _index, all) => !all.some((whole) => whole !== part && whole.includes(part)));
}

/**
 * BigQuery names the project and the location in which it looked. In a project of the reader's own one of our data sets
 * is never found: `physionet-data` is missing in front of it. Any other may be their own, one of derived tables too, since
 * readers build those themselves: it lies elsewhere, or not at all.
 */
function notFound(line: string, names: readonly Name[]): Asked {
  const [evidence, project, dataset, location] = /(?:not found: (?:dataset|table) ([\w-]+):(\w+)(?!\w)\S* )?was not found in location ([\w-]+)/.exec(line) ?? [];
  if (evidence === undefined) return { findings: [] };
  const elsewhere: Finding = { id: 'wrong-location', score: 1, evidence };
  const isInUs = location === 'us';
  if (project === undefined || project === known.dataProject) return { findings: isInUs ? [] : [elsewhere] };
  if (names.some(({ kind, text, verdict }) => kind === 'data set' && text === dataset && (verdict === 'known' || verdict === 'retired') && !text.endsWith('_derived'))) {
    return { findings: [{ id: 'dataset-name-wrong', score: 1, evidence }, ...(isInUs ? [] : [{ ...elsewhere, score: 0.9 }])] };
  }
  return {
    findings: [elsewhere, { id: 'dataset-name-wrong', score: 0.95, evidence }],
    question: `Did you create this data set? Then compare its location with the one in the message. If you meant one of PhysioNet, ${known.dataProject} is missing in front of its name.`,
  };
}

/** Where readers write the name with a colon themselves. */
const IN_COMMAND = /\bbq\b|\bselect\b|\bfrom\b|\[physionet-data/;

/** The name with a colon, as BigQuery writes it: in a text without any words that we know it may be what remains of a message in another language. */
function nameAlone(line: string): Finding[] {
  const [evidence] = (IN_COMMAND.test(line) ? null : /physionet-data:\w[\w.]*/.exec(line)) ?? [];
  return evidence === undefined ? [] : [{ id: 'not-requested', score: 0.65, evidence }, { id: 'dataset-name-wrong', score: 0.64, evidence }];
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
