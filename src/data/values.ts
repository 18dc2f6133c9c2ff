/**
 * What readers put for the words in capitals that stand in code blocks. A page needs nothing but the word:
 * `src/plugins/your-values` finds it, marks it, and puts the bar with the fields above the first block that changes.
 *
 * Every form is stricter than its source, never wider. What it lets through is safe to quote for a shell
 * (`src/components/your-values/shell.ts`), and a change here is held to that by `your-values/quoting.test.ts`.
 */

import { known } from './known';
import { secrets } from './secrets';

export type ValueId = 'username' | 'project' | 'googleAccount' | 'accessPoint' | 'profile' | 'bucket' | 'destination';

/** Something that people often type instead, and what they are told. */
export interface Refusal {
  when: RegExp;
  because: string;
  /** Page that explains more, as its address on this site. */
  help?: `/${string}`;
  /** A text without the right form may get it by typing on: it is told when the reader leaves the field. */
  unfinished?: true;
}

export interface Value {
  id: ValueId;
  /** How it stands on pages: the source of a regular expression. */
  place: string;
  label: string;
  hint: string;
  /** Takes the value out of what was pasted. */
  clean?(typed: string): string;
  /** Common mistakes, the first that fits is told. */
  refusals: readonly Refusal[];
  /** The only form that is filled in. */
  form: RegExp;
  /** What is told of any other text that does not have the form. */
  otherwise: string;
}

/** A pattern that finds these characters and no others. */
export const exactly = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

const KEY = 'This looks like a secret key. No command here needs one. Delete it from this field, and give it to nobody.';

/** Keys and tokens, wherever they are pasted; also by their name, if they have another form. */
export const refusedEverywhere: readonly Refusal[] = [...secrets.map(({ form }) => form), /-----BEGIN|X-(?:Amz|Goog)-Signature|(?:secret|password|token)\w*["']?\s*[=:]/i].map((when) => ({ when, because: KEY }));

const BUCKET_WORDS = 'A bucket name has at least 3 characters: small letters, digits, hyphens, underscores and single dots. It begins and ends with a letter or digit.';

const ARN = /arn:[\w-]*:s3:[^\s:/]*:[^\s:/]*:accesspoint[/:][^\s/'"]+/;

export const values: readonly Value[] = [
  {
    // user/validators.py of physionet-build (commit 0026ae4): 4 to 50 letters, digits and hyphens; a letter first.
    id: 'username',
    place: 'USERNAME',
    label: 'PhysioNet user name',
    hint: 'It stands in the wget command on your project page. You can paste all of that command.',
    clean: (typed) => /\s--user[ =](\S+)/.exec(typed)?.[1] ?? typed,
    form: /^[A-Za-z][A-Za-z0-9-]{3,49}$/,
    otherwise: 'A PhysioNet user name has 4 to 50 letters, digits and hyphens, and begins with a letter.',
    refusals: [
      { when: /@/, because: 'This is an e-mail address. Write your user name: it stands in the wget command on your project page.' },
      { when: /^wget\S*\s/, because: 'This command holds no user name. The one on your project page has it after --user.' },
      { when: /^[A-Za-z][A-Za-z0-9-]{0,2}$/, because: 'A PhysioNet user name has at least 4 characters.', unfinished: true },
    ],
  },
  {
    // cloud.google.com/resource-manager/docs/creating-managing-projects: 6 to 30 small letters, digits and hyphens; a letter
    // first, no hyphen last. Old projects of an organisation have its domain and a colon in front.
    id: 'project',
    place: 'YOUR_PROJECT_ID',
    label: 'Google Cloud project id',
    hint: 'The id of your own project, which pays.',
    form: /^(?:[a-z0-9][a-z0-9.-]{1,60}:)?[a-z][a-z0-9-]{4,28}[a-z0-9]$/,
    otherwise: 'A project id begins with a letter, has small letters, digits and hyphens, and ends with a letter or digit.',
    refusals: [
      {
        when: new RegExp(`^${exactly(known.dataProject)}(?![\\w-])`, 'i'),
        because: `${known.dataProject} holds the data, and you cannot run queries in it: BigQuery would answer that you lack bigquery.jobs.create. Give a project of your own.`,
        help: '/help/jobs-create',
      },
      { when: /@/, because: 'This is an e-mail address. Give the id of your project.' },
      { when: /^\d+$/, because: 'This is a project number. Give the project id, which begins with a letter.' },
      { when: /[A-Z\s_'"!]/, because: 'This looks like the name of a project. Its id is beside it in the list of your projects: small letters, digits and hyphens only.', help: '/access/cloud/bigquery#two-projects' },
      { when: /^[a-z][a-z0-9-]{0,28}-$|^[a-z][a-z0-9-]{0,4}$|:[a-z0-9-]{0,5}$/, because: 'A project id has at least 6 characters, and ends with a letter or digit.', unfinished: true },
      { when: /^[^:]{31,}$/, because: 'A project id has at most 30 characters.' },
    ],
  },
  {
    // The usual part of RFC 5321; Google's own names have letters, digits and dots (support.google.com/mail/answer/9211434).
    id: 'googleAccount',
    place: 'user@example\\.org',
    label: 'Google account',
    hint: 'The address that you linked on PhysioNet.',
    form: /^[A-Za-z0-9._%+'-]{1,64}@(?:[A-Za-z0-9-]{1,63}\.)+[A-Za-z]{2,63}$/,
    otherwise: 'Give the whole e-mail address of the Google account, with @ and what follows it.',
    refusals: [{ when: /^[A-Za-z0-9._%+'-]+(?:@[A-Za-z0-9.-]*)?$/, because: 'The address is not complete: a name, @ and a domain.', unfinished: true }],
  },
  {
    // docs.aws.amazon.com/AmazonS3/latest/userguide/access-points-naming.html; what is fixed in it: src/data/addresses.ts.
    id: 'accessPoint',
    place: `arn:aws:s3:${exactly(known.awsRegion)}:${known.awsAccount}:accesspoint/[a-z0-9-]+-NN`,
    label: 'AWS command of your project page',
    hint: 'Paste all of it, from “aws s3 sync”. Its access point is taken out.',
    clean: (typed) => ARN.exec(typed)?.[0] ?? typed,
    form: new RegExp(`^arn:aws:s3:${exactly(known.awsRegion)}:${known.awsAccount}:accesspoint/[a-z][a-z0-9-]{0,40}-v[0-9]+(?:-[0-9]+)*-[0-9]{2,3}$`),
    otherwise: `An access point has the form arn:aws:s3:${known.awsRegion}:${known.awsAccount}:accesspoint/NAME. Copy the whole command from your project page.`,
    refusals: [
      { when: /^\d[\d -]*$/, because: 'This is a number, perhaps of your AWS account. Paste the command that begins with “aws s3 sync”.', help: '/access/cloud/aws#access-point' },
      { when: /:root$|:(?:assumed-)?role\//, because: 'This is the ARN of a root user or a role. PhysioNet gives access to an IAM user, and this field takes the access point.', help: '/help/aws-not-iam-user' },
      { when: /^arn:[\w-]*:(?:iam|sts):/, because: 'This ARN says who you are on AWS. This field takes the access point on your project page.', help: '/access/cloud/aws#access-point' },
      { when: /physionet-open/, because: 'This is the address of open data, which need no access point.' },
      { when: /-NN$/, because: 'This is the form that this guide shows. Yours has a number in place of NN: copy it from your project page.', help: '/access/cloud/aws#access-point' },
      { when: new RegExp(`^arn:[\\w-]*:s3:(?!${exactly(known.awsRegion)}:)[^:]*:`), because: `The region is not ${known.awsRegion}, where PhysioNet’s access points are. Copy the command anew.`, help: '/help/aws-bad-arn-or-region' },
      { when: new RegExp(`^arn:[\\w-]*:s3:[^:]*:(?!${known.awsAccount}:)`), because: `The access point is not in PhysioNet’s account ${known.awsAccount}. Copy the command anew.`, help: '/help/aws-bad-arn-or-region' },
      { when: /^(?!.*accesspoint\/.*-\d)(?:a|aw|ar|aws\b.*|arn|arn:.*|s3:.*)$/, because: 'The command is not complete: it holds arn:aws:s3: and the name of the access point.', unfinished: true },
    ],
  },
  {
    // The AWS command line takes more, if it is quoted (awscli/customizations/configure/__init__.py of aws-cli): these need no quotes.
    id: 'profile',
    place: 'PROFILE',
    label: 'AWS profile',
    hint: 'The name under which your key is set up: aws configure list-profiles shows all.',
    form: /^[A-Za-z0-9_][A-Za-z0-9_.@+-]{0,63}$/,
    otherwise: 'A profile has letters, digits and _ . @ + or hyphens, and no spaces.',
    refusals: [
      { when: /^arn:/, because: 'This is an ARN. Give the name of the profile on your computer.' },
      { when: /^\d{12}$/, because: 'This is the number of an AWS account. Give the name of the profile on your computer.' },
    ],
  },
  {
    // cloud.google.com/storage/docs/buckets#naming
    id: 'bucket',
    place: 'BUCKET',
    label: 'Bucket',
    hint: 'The word after gs:// in PhysioNet’s e-mail.',
    clean: (typed) => /(?:gs:\/|storage\/browser)\/([^\s/'"?;]+)/.exec(typed)?.[1] ?? typed,
    form: /^(?!goog)(?!\d+\.\d+\.\d+\.\d+$)[a-z0-9](?:[a-z0-9_-]|\.(?!\.)){1,220}[a-z0-9]$/,
    otherwise: BUCKET_WORDS,
    refusals: [
      { when: /@/, because: 'This is an e-mail address. Give the name of the bucket in that e-mail.' },
      { when: /^(?:s3|arn):/, because: 'This is an address on AWS. This field takes a bucket of Google Cloud Storage.' },
      { when: /\//, because: 'Give the name of the bucket only, without folders.' },
      { when: /[A-Z]/, because: 'A bucket name has no capital letters.' },
      { when: /^.{1,2}$|[a-z0-9][.-]$/, because: BUCKET_WORDS, unfinished: true },
      { when: /[^.]{64}/, because: 'A bucket name has at most 63 characters between two dots.' },
    ],
  },
  {
    // Our own rule: what a folder can be called on Linux, Mac and Windows alike, without what a terminal could act on.
    id: 'destination',
    place: 'DESTINATION',
    label: 'Destination',
    hint: 'A folder on your computer, for example ~/mimic.',
    clean: (typed) => typed.replace(/([^\\:])\\+$/, '$1').replace(/^~$/, '~/'),
    form: /^(?!-)(?!~[^/])(?:[A-Za-z]:[\\/])?[\p{L}\p{M}\p{N} ._/\\~'()+,=@#-]{0,400}$/u,
    otherwise: 'A folder can have letters, digits, spaces and these: . _ - / \\ ~ ( ) + , = @ # and an apostrophe.',
    refusals: [
      { when: /^(?:aws s3|gcloud storage|gsutil|bq|wget|physionet download) /, because: 'This is a command. Give the folder alone.' },
      { when: /^-/, because: 'A program takes what begins with - for an option. Write ./ in front.' },
      { when: /^~(?!\/)/, because: 'After ~ there must be /, as in ~/mimic.' },
      { when: /^[A-Za-z]:(?![\\/])/, because: 'After the letter of a drive there must be \\, as in D:\\mimic.', unfinished: true },
      { when: /^https?:/i, because: 'This is a web address. Give a folder on your computer.' },
      { when: /^(?:s3|gs|arn):/i, because: 'This is an address in a cloud. The commands here copy to a folder on your computer: give that one.' },
    ],
  },
];
