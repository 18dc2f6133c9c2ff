/** From answers to steps: what is still to be done, in order, each with the sign that it is done. */
import { accessFacts } from '../../data/access-facts';
import { awsCommandAt, dataProject, projectPage, wgetCommand } from '../../data/addresses';
import { costs } from '../../data/costs';
import { valueOf } from '../../data/fact';
import { tables } from '../../data/probe-tables';
import { allSets, nameOf, PLACES, type Answers, type ChosenSet, type Have } from './answers';
import { demoInBigquery, inDoubt, isLarge, isRead, needsNobody, notesFile, notesTable, wayOf, type Way } from './ways';

export interface Step {
  /** A word, or a word, a way and a data set: `account`, `agreement-mimiciv@3.1`, `request-aws-mimiciv@3.1`. */
  id: string;
  title: string;
  /** What to do, in a sentence or two. */
  what: string;
  /** The page of this guide that shows it, with its anchor. */
  guide: string;
  /** Where it is done, if that is one page elsewhere. */
  site?: { address: string; name: string };
  time: string;
  cost: string;
  /** What the reader sees when it is done. */
  check: string;
  /** Commands or queries, with the places that are the reader's own. */
  commands?: readonly string[];
  /** Ids of the steps before it. */
  after: readonly string[];
}

export interface Plan {
  steps: readonly Step[];
  /** What cannot be done, and what can be done instead. */
  noes: readonly { key: string; text: string; guide: string }[];
  /** Why a way was chosen for readers who did not choose one, what it does not lead to, and what speaks against it. */
  reasons: readonly string[];
}

const APPROVALS = ['account', 'training', 'credential'] as const;

/** What somebody has who has something: nobody signs without an account. */
const IMPLIES: Partial<Record<Have, readonly Have[]>> = {
  agreement: APPROVALS,
  training: ['account'],
  credential: ['account'],
  billing: ['google', 'project'],
  project: ['google'],
};

/** The steps that are left for these answers, in their order, and why there are none where there cannot be any. */
export function plan(answers: Answers): Plan {
  const have = new Set(answers.have.flatMap((one) => [one, ...(IMPLIES[one] ?? [])]));
  const chosen = allSets.filter(({ key }) => answers.sets.includes(key));
  const ways = chosen.map((set) => ({ set, ...wayOf(set, answers) }));
  const open = ways.filter((way): way is typeof way & { way: Way } => way.way !== undefined);
  const steps: Step[] = [];
  const add = (step: Step | undefined): void => {
    if (step) steps.push({ ...step, after: step.after.filter((id) => steps.some((earlier) => earlier.id === id)) });
  };
  const uses = (...wanted: readonly Way[]): boolean => open.some(({ set, way }) => wanted.includes(way) && !needsNobody(set, way));

  const controlled = open.filter(({ set }) => set.dataset.access.value === 'credentialed');
  const needsAccount = open.some(({ set, way }) => !needsNobody(set, way));
  if (needsAccount && !have.has('account')) add(account);
  if (controlled.length > 0 && !have.has('training')) add(training);
  if (controlled.length > 0 && !have.has('credential')) add(credential(answers.role === 'student'));
  const anyGoogle = open.some(({ way }) => way === 'bigquery' || way === 'gcs');
  if (anyGoogle && !have.has('google')) add(google);
  const own = open.some(({ way }) => way === 'gcs') ? 'billing' : 'project';
  if (anyGoogle && !have.has(own)) add({ billing, project }[own]);
  if (uses('aws') && !have.has('iam')) add(iam);
  if (uses('bigquery', 'gcs')) add(linkGoogle);
  if (uses('aws')) add(linkAws);
  if (!have.has('agreement')) for (const { set } of controlled) add(agreement(set));
  for (const { set, way } of open) if (way !== 'own' && !needsNobody(set, way)) add(request(set, way));
  for (const { set, way } of open) add(use(set, way, answers));
  const files = open.filter(({ set, way }) => isRead(set, way));
  if (files.length > 0) add(read(files.map(({ set, way }) => `use-${way}-${set.key}`)));
  return {
    steps,
    noes: ways.flatMap(({ set, no }) => (no ? [{ key: set.key, ...no }] : [])),
    reasons: [
      ...named(open.flatMap(({ set, way, reason }) => [inDoubt(set, way), reason, demoInBigquery(set)].flatMap((text) => (text === undefined ? [] : [{ text, set }]))), chosen.length > 1),
      ...(answers.have.includes('agreement') && APPROVALS.some((one) => !answers.have.includes(one)) ? ['Account, training and credentialing count as done, since nobody can sign without them.'] : []),
    ],
  };
}

/** Each reason once; with more than one data set in the path, it says of which it speaks. */
function named(reasons: readonly { text: string; set: ChosenSet }[], hasMany: boolean): string[] {
  return [...new Set(reasons.map(({ text }) => text))].map((text) => (hasMany ? `${reasons.filter((one) => one.text === text).map(({ set }) => nameOf(set)).join(', ')}: ${text}` : text));
}

const NOW = 'minutes';
const FREE = 'free';

const account: Step = {
  id: 'account', title: 'Create a PhysioNet account', after: [], guide: '/access#account', time: NOW, cost: FREE,
  what: 'Register, and open the link in the e-mail that follows.',
  site: { address: 'https://physionet.org/register/', name: 'PhysioNet, registration' },
  check: 'You can log in, and see your address under Emails in your settings.',
};

const training: Step = {
  id: 'training', title: 'Take the training', after: ['account'], guide: '/access#training', time: 'a few hours of work, then a check by PhysioNet', cost: 'free by the way that the guide describes',
  what: 'Complete the course that PhysioNet asks for, and upload the report, not the certificate.',
  site: { address: 'https://physionet.org/settings/training/', name: 'PhysioNet, Training' },
  check: 'Your settings show the training as accepted.',
};

const credential = (student: boolean): Step => ({
  id: 'credential', title: 'Apply for credentialing', after: ['account'], guide: '/access#credentialing', cost: FREE,
  time: `half an hour, then typically ${accessFacts.credentialingTime.value} of waiting (MIMIC website, May 2026)`,
  what: student
    ? 'Fill in the application. Students and postdocs name their supervisor as reference. Tell them that an e-mail will come.'
    : 'Fill in the application, and name a reference who answers e-mail. Tell them that an e-mail will come.',
  site: { address: 'https://physionet.org/settings/credentialing/', name: 'PhysioNet, Credentialing' },
  check: 'Your settings show the application as accepted.',
});

const google: Step = {
  id: 'google', title: 'Have a Google account', after: [], guide: '/access/cloud/link#google', time: NOW, cost: FREE,
  what: 'Take an address with which you can log in at Google. An address that only forwards mail is none.',
  site: { address: 'https://console.cloud.google.com/bigquery', name: 'Google Cloud console' },
  check: 'You can log in to the console with that address.',
};

const project: Step = {
  id: 'project', title: 'Create a Google Cloud project of your own', after: ['google'], guide: '/access/cloud/bigquery#new-project', time: NOW,
  cost: `free to create; queries: the first ${costs.freeQueriesPerMonth.value} each month is free`,
  what: `Create a project. It runs your queries and pays for them. ${dataProject.value} only holds the data.`,
  site: { address: 'https://console.cloud.google.com/projectcreate', name: 'Google Cloud, new project' },
  check: 'You see your own project in the list at the top of the console.',
};

const billing: Step = {
  ...project, id: 'billing', title: 'Have a Google Cloud project with billing', guide: '/help/billing-missing',
  cost: 'Google bills what you copy to your project',
  what: 'Create a project if you have none, and link a billing account to it. The buckets are requester pays: each command names a project of yours.',
  check: 'Your project shows a billing account.',
};

const iam: Step = {
  id: 'iam', title: 'Create an AWS account with an IAM user', after: [], guide: '/access/cloud/link#aws', time: 'about half an hour', cost: 'AWS may ask for a card',
  what: 'Create an IAM user with the policy that PhysioNet asks for, and an access key for it. The root user does not do.',
  site: { address: 'https://aws.amazon.com/', name: 'AWS' },
  check: 'aws sts get-caller-identity shows an Arn that holds :user/.',
  commands: ['aws sts get-caller-identity'],
};

const linkGoogle: Step = {
  id: 'linkgoogle', title: 'Tell PhysioNet your Google address', after: ['account', 'google'], guide: '/access/cloud/link#google', time: NOW, cost: FREE,
  what: 'Add the address under Emails, and choose it under Cloud.',
  site: { address: 'https://physionet.org/settings/cloud/', name: 'PhysioNet, Cloud' },
  check: 'A green notice says that your cloud information has been saved.',
};

const linkAws: Step = {
  ...linkGoogle, id: 'linkaws', title: 'Let PhysioNet verify your IAM user', after: ['account', 'iam'], guide: '/access/cloud/link#aws',
  what: 'Paste what aws sts get-caller-identity prints, then the signed address. Do it before you sign an agreement: it spares you a click.',
};

function agreement(set: ChosenSet): Step {
  return {
    id: `agreement-${set.key}`, title: `Sign the agreement for ${nameOf(set)}`, after: ['account', 'training', 'credential', 'linkaws'], guide: '/access#agreement', time: '10 minutes of reading', cost: FREE,
    what: 'Open the project page of exactly this version, and sign the data use agreement there. Another version has another agreement.',
    site: { address: projectPage(set.dataset, set.version.version.value), name: `PhysioNet, ${nameOf(set)}` },
    check: 'The red box under Files is gone.',
  };
}

const read = (after: readonly string[]): Step => ({
  id: 'read', title: 'Read the files', after, guide: '/access/read', time: NOW, cost: FREE,
  what: 'Read a small table with pandas, and a large one with DuckDB. The files need no unpacking.',
  check: 'You see a number from the small table, and some lines from the large one.',
});

const ANCHORS = { bigquery: 'option-bigquery', gcs: 'option-gcs', aws: 'option-aws' } as const;
const CHECKS = {
  bigquery: 'A green notice says that access to BigQuery has been granted to your Google address.',
  gcs: 'A green notice names your Google address, and an e-mail names the bucket.',
  aws: 'The project page shows a command with your own access point.',
} as const;

function request(set: ChosenSet, way: Exclude<Way, 'own'>): Step {
  return {
    id: `request-${way}-${set.key}`, title: `Request ${nameOf(set)} on ${PLACES[way]}`, after: [`agreement-${set.key}`, way === 'aws' ? 'linkaws' : 'linkgoogle', 'account'],
    guide: `/access/cloud/request#${ANCHORS[way]}`, time: way === 'aws' ? 'seconds' : 'seconds; Google typically needs several minutes more', cost: FREE,
    what: way === 'aws' ? 'Look for the AWS line in the Files section. If it offers to enable access, click once.' : 'Click the line of this service in the Files section, once.',
    site: { address: `${projectPage(set.dataset, set.version.version.value)}#files`, name: `PhysioNet, ${nameOf(set)}, Files` },
    check: CHECKS[way],
  };
}

function use(set: ChosenSet, way: Way, answers: Answers): Step {
  const { dataset, version } = set;
  const number = version.version.value;
  const before = [`request-${way}-${set.key}`, `agreement-${set.key}`, 'project', 'billing', 'iam', 'google'];
  const base = { id: `use-${way}-${set.key}`, after: before };
  const file = notesFile(set, answers);
  const what = file === undefined ? nameOf(set) : `the notes of ${nameOf(set)}`;
  const size = file === undefined ? valueOf(dataset.size) : undefined;
  const copying = size ? `by size and line: ${size}` : 'minutes to hours, by size';
  if (way === 'bigquery') {
    const notes = notesTable(set, answers);
    const names = notes === undefined ? (valueOf(version.bigquery) ?? []) : [notes];
    const first = Object.entries(tables).find(([name]) => name === names[0]);
    return {
      ...base, title: `First query on ${nameOf(set)}`, time: '10 minutes', cost: `reading data; the first ${costs.freeQueriesPerMonth.value} each month is free, then about ${costs.queryPerTebibyte.value} per TiB`,
      guide: answers.purpose === 'notebook' ? '/access/cloud/bigquery-programs#python' : `/access/cloud/bigquery#${needsNobody(set, way) ? 'demo' : 'console'}`,
      what: `Choose your own project, set a limit on bytes, and count the rows of a table. ${names.length > 0 ? `Its data sets: ${names.join(', ')}.` : 'We found no source for the name of its data set: look for it in the list under physionet-data.'}`,
      site: { address: 'https://console.cloud.google.com/bigquery', name: 'BigQuery console' },
      check: 'You see one row with one number.',
      ...(first ? { commands: [`SELECT COUNT(*) AS row_count FROM \`${dataProject.value}.${first[0]}.${first[1].value}\``] } : {}),
    };
  }
  const bucket = valueOf(version.bucket);
  if (way === 'gcs' && bucket !== undefined) {
    return {
      ...base, title: `Copy ${what} from Cloud Storage`, time: copying, cost: 'Google bills the copying to your project', guide: '/access/cloud/gcs#copy',
      what: `List the bucket with your own project as the one that pays, then copy ${file ?? 'one folder first'}.`, check: 'The list shows files and folders.',
      commands: [`gcloud storage ls --billing-project=YOUR_PROJECT_ID gs://${bucket}`],
    };
  }
  const location = valueOf(version.aws);
  if (way === 'aws' && location) {
    const free = location.kind === 'open-bucket';
    return {
      ...base, title: `Copy ${what} from AWS`, time: copying, cost: 'what you store and compute at AWS', guide: free ? '/access/cloud/aws#demo' : '/access/cloud/aws#copy',
      what: free ? 'Run the command. It needs no account.' : `${file === undefined ? 'Copy the command from your own project page.' : 'Your own project page shows a command for all files. Take the access point from it.'} The number at the end of the access point, here NN, is your own.`,
      check: 'You see lines that begin with download:.', commands: [awsCommandAt(dataset, number, location, file)],
    };
  }
  if (file !== undefined) {
    return {
      ...base, title: `Download ${what}`, time: 'not known: we found no source for its size', cost: FREE, guide: '/access/download#part',
      what: 'Run the command in an empty folder. If it stops, run it again: it goes on. Then check the file.',
      check: 'The check on the page Download files, for this file alone, says that it is whole.', commands: [wgetCommand(dataset, number, file)],
    };
  }
  return {
    ...base, title: `Download ${what}`, time: size ? `${isLarge(set, answers) ? 'days to weeks' : 'hours to days'}: ${size}` : 'by size, for which we found no source', cost: FREE, guide: dataset.access.value === 'open' ? '/access/download#demo' : '/access/download#wget',
    what: 'Run the command in an empty folder, one at a time. If it stops, run it again: it goes on. Then check the files.',
    check: 'The check on the page Download files names no wrong file.', commands: [wgetCommand(dataset, number)],
  };
}
