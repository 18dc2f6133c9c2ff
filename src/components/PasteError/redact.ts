/** Takes out of a text what identifies a person or opens a door. */

import { known } from '../../data/known';
import { secrets } from '../../data/secrets';

type Rule = readonly [RegExp, string];

const KEYS: readonly Rule[] = [
  ...secrets.map(({ form, instead }) => [new RegExp(form, 'g'), instead] as const),
  [/\b(Bearer|Basic)\s+[\w.~+/-]{12,}=*/gi, '$1 TOKEN'],
];

const RULES: readonly Rule[] = [
  [/([?&](?:X-Amz-[\w-]+|X-Goog-[\w-]+|Signature|AWSAccessKeyId|Expires|GoogleAccessId|access_token|token|sig|key)=)[^&\s"'<>]+/gi, '$1HIDDEN'],
  ...KEYS,
  // `//name:password@host`, `curl -u name:password`, a line of `.netrc`, `auth=("name", "password")`, and cookies.
  [/(:\/\/)[^\s/:@]{1,99}:[^\s/@]{1,99}@/g, '$1'],
  [/(\s-u\s*["']?)[^\s:"']{1,99}:[^\s"']+/g, '$1HIDDEN'],
  [/(\bmachine \S{1,99} login )\S+( password )\S+/g, '$1HIDDEN$2HIDDEN'],
  [/(\bauth\s?=\s?\()[^)\n]*/g, '$1HIDDEN'],
  [/(\bcookie:\s*)[^\n]+/gi, '$1HIDDEN'],
  [/\b(?:AIDA|AROA)[A-Z0-9]{12,}\b/g, 'KEY'],
  [/(\bfor user ['"]?)[^'"\s:]+/gi, '$1NAME'],
  [/((?:secret|(?<!ask-)password|passwd|pwd|(?<![a-z])pass(?![a-z])|passwort|kennwort|mot de passe|contraseña|密码|密碼|パスワード|session_?token|access_?key)[\w ]{0,20}["']?\s*[:=：]\s*["']?)(?!YES\b|NO\b|\/\/)[^\s"',}]{4,}/gi, '$1HIDDEN'],
  // A word with a digit or a mark: “password is required” tells nothing.
  [/(\b(?:password is|passwort ist) ["']?)(?=[^\s"']*[\d!$%&#*])[^\s"',]{4,}/gi, '$1HIDDEN'],
  // A patient, a study and a picture in the paths of MIMIC-CXR and MIMIC-IV-ECG.
  [/(?<![A-Za-z\d])([ps])\d{8}(?!\d)/g, '$1NUMBER'],
  [/(\/)\d{8}(?=[/.])/g, '$1NUMBER'],
  [/(?<![\da-f])[\da-f]{8}(?:-[\da-f]{8}){4}(?![\da-f])/gi, 'PICTURE'],
  [/[\w.+%-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63})+/g, 'EMAIL'],
  // `anna@laptop:~$`, `anna@laptop mimic %`, `[anna@laptop mimic]$`: what terminals write before a command.
  [/(?<![\w.+-])[\w.-]{1,64}@[\w-]{1,63}(?=:? ?[~/]| [\w.~/-]{1,99}(?:\][$#]| [%$#] )| MINGW|:[^\s:]{1,99}[$#] )/g, 'NAME'],
  [/(\barn:aws[\w-]*:(?:iam|sts)::[\dX]*:(?:user|role|assumed-role)\/)[\w+=,.@/-]+/g, '$1NAME'],
  [/(--(?:http-)?(?:user|password)[= ])(?:"[^"\n]*"|'[^'\n]*'|\S+)/g, '$1HIDDEN'],
  // The profile of a command, of a program, of a shell, of a file of settings and of a message.
  [/((?:--profile[= ]|\bprofile_name\s?=\s?|\bAWS_PROFILE\s?=\s?|\[profile |\bconfig profile \()["']?)[^\s"'\])]+/g, '$1PROFILE'],
  // A name with spaces ends at the next part of the path.
  [/(\/Users\/)[^/"':\n]{1,99}(?=\/)/g, '$1NAME'],
  [/([A-Za-z]:\\+Users\\+)[^\\/:*?"<>|\n]{1,99}(?=[\\>"])/g, '$1NAME'],
  [/(\/(?:home|Users)\/|[A-Za-z]:\\+Users\\+)[^\s/\\"':>]+/g, '$1NAME'],
];

/** A patient, a hospital stay or a stay in intensive care, by name and number. */
const NAMED_ID = /((?:subject|hadm|stay)_id["'`]?[\s:=]+["']?)\d{5,}/gi;

/** The end of a line as a program wrote it, kept by `split`. Its letter hides the beginning of a key behind it. */
const WRITTEN_END = /((?:\\[rnt])+)/;

const apply = (rules: readonly Rule[], text: string): string => rules.reduce((result, [pattern, word]) => result.replace(pattern, word), text);

/** PhysioNet's own AWS account stays: it stands in everybody's command. */
export function redact(text: string): string {
  return apply(RULES, text)
    .split(WRITTEN_END)
    .map((piece) => apply(KEYS, piece))
    .join('')
    .replaceAll(NAMED_ID, '$1NUMBER')
    .replaceAll(/(projects?[\s/=:'"]+)\d{6,14}\b/gi, '$1NUMBER')
    .replaceAll(/(?<!\d|\d\.)\d{12}(?!\d|\.\d)/g, (number) => (number === known.awsAccount ? number : 'NUMBER'));
}

/** What stands before a project of somebody's own: an option, a sentence, a mark, or what BigQuery calls a table by. */
const BEFORE_PROJECT = [
  /--(?:billing-|quota-)?project(?:_id)?[= ]["']?/,
  /\bgsutil (?:-m )?-u /,
  /\b(?:Job ID: |job ['"]?)(?=\S+:)/,
  /\b(?:[Tt]able|[Dd]ataset) ["'`]?(?=[^\s:]+:\w)/,
  /\b(?:FROM|from|JOIN|join|INTO|into) `?(?=[a-z0-9]+-\S*\.)/,
  /\bbilling ?(?:<-|=) ?["']/,
  /\bprojects\//,
  /(?<![A-Za-z])[Pp]roject(?:_id|Id| ID| id)?["']?(?: is)? ?(?:[:=]|<-)? ?["'`[]/,
  /PROJECT(?:_ID)?=["']?/,
  /\bproject (?:in this session )?is set to /,
  // A line of `gcloud config list`.
  /\bproject = (?=[a-z0-9-]+$)/,
  // Without a mark it may be any word: only one with a hyphen or a digit is hidden.
  /\b[Pp]roject(?: ID| id)?[\s:=]+(?=[a-z0-9-]*[-\d])/,
].map(({ source }) => source);
/** After one of these, or before a data set of MIMIC. */
const PROJECT = new RegExp(`(${BEFORE_PROJECT.join('|')})([a-z][a-z0-9-]{1,28}[a-z0-9])(?![\\w-])|(?<![\\w./@-])([a-z][a-z0-9-]{4,28}[a-z0-9])(?=[.:](?:mimic|eicu))`, 'gm');

/** The text as others may see it: also without the ids of projects, which the look-up itself needs. */
export function forOthers(redacted: string): string {
  return redacted.replace(PROJECT, (whole, before: string | undefined, named: string | undefined, first: string | undefined) =>
    (named ?? first) === known.dataProject ? whole : `${before ?? ''}YOUR_PROJECT_ID`);
}

/** A number of the form that subject, hospital stay and intensive care stay have in MIMIC-IV. */
const ID = /(?<![\w./:-])[123]\d{7}(?![\w./:-])/g;
/** Two such numbers with nothing but a space between them; numbers of bytes stand in sentences. */
const BESIDE = /(?<![\w./:-])[123]\d{7} [123]\d{7}(?![\w./:-])/;
const MOMENT = /\b2[01]\d\d-\d\d-\d\d[ T]\d\d:\d\d/;

const REPORT = /\bFINAL REPORT\b|\b(?:EXAMINATION|INDICATION|TECHNIQUE|COMPARISON|FINDINGS|IMPRESSION):/g;

/** True if a text seems to hold rows about patients, or a clinical note. A message that only names a column does not. */
export function holdsRows(text: string): boolean {
  if (/\bAdmission Date:[\s\S]{0,200}\bDischarge Date:/i.test(text) || /\b(?:History of Present Illness|Chief Complaint|Discharge Medications):/i.test(text)) return true;
  // The headings of a report on a picture; one alone may be a word of a message.
  if ((text.match(REPORT)?.length ?? 0) >= 2) return true;
  // One id alone may stand in a query; it is hidden. Two belong to a row.
  if ((text.match(NAMED_ID)?.length ?? 0) >= 2) return true;
  // An object goes on behind its id; a condition of a query does not.
  if (/"?(?:subject|hadm|stay)_id"?\s*:\s*\d{5,}\s*,\s*["']?[a-z]/i.test(text)) return true;
  return text.split('\n').some((line) => {
    const ids = line.match(ID)?.length ?? 0;
    if (ids === 0) return false;
    const cells = line.split(/[,\t|;]|\s{2,}/).map((cell) => cell.replaceAll(/[\s"'()[\]{}]/g, ''));
    const isRow = cells.length >= 3 && cells.some((cell) => /^[123]\d{7}$/.test(cell));
    return isRow || (ids >= 2 && (cells.length >= 2 || BESIDE.test(line))) || (cells.length >= 3 && MOMENT.test(line)) || cells.length >= 6;
  });
}
