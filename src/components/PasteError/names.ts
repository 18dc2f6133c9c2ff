/** Names of data sets, tables and projects in a text, each compared with what we know. */
import { closestMatch } from 'leven';
import { known } from '../../data/known';
import type { Knowledge, Name } from './types';

const HOLDS_DATA: Name = { text: known.dataProject, kind: 'project', verdict: 'known', note: 'It holds the data. It is never the project that runs your query.' };
/** `project.dataset.table` or `project:dataset.table`, with the data set in the middle; back-ticks are gone. */
const DATASET = /(?<![\w./@-])(?:([a-z][a-z0-9-]{4,28}[a-z0-9])[.:])?((?:mimic|eicu)[a-z0-9_]*)(?:\.([a-z_][a-z0-9_]*))?(?![\w-]|\.[a-z0-9-]+\.(?:org|com))/g;
const FILE = /^(?:csv|gz|pdf|py|ipynb|r|sql|txt|zip|json|md|html?|dcm|jpg|png)$/;
const BUCKET = /\bgs:\/\/([a-z0-9][\w.-]+)/g;

/** @param text in small letters */
export function findNames(text: string, knowledge: Knowledge): Name[] {
  const names = new Map<string, Name>();
  const note = (name: Name): void => {
    const key = `${name.kind} ${name.text}`;
    if (!names.has(key)) names.set(key, name);
  };
  const bare = text.replaceAll('`', '');
  for (const [, project, dataset, table] of bare.matchAll(DATASET)) {
    if (dataset === undefined || /^(?:mimic|eicu)$/.test(dataset)) continue;
    if (FILE.test(table ?? '')) continue;
    const judged = judge(dataset, knowledge);
    // One word alone, such as the name of a paper or a folder, is no name of ours unless we know it.
    if (project === undefined && table === undefined && judged.verdict === 'unknown') continue;
    if (project !== undefined) note(projectOf(project, judged.verdict === 'known'));
    note(judged);
    const home = table === undefined || table === 'information_schema' ? undefined : tableIn(dataset, table, knowledge);
    if (home) note(home);
  }
  if (bare.includes(known.dataProject)) note(HOLDS_DATA);
  for (const [, bucket] of text.matchAll(BUCKET)) {
    if (bucket !== undefined) note(knowledge.buckets.includes(bucket) ? { text: bucket, kind: 'bucket', verdict: 'known' } : { text: bucket, kind: 'bucket', verdict: 'unknown', note: 'We found no source for a bucket of this name. The e-mail from PhysioNet has the right one.' });
  }
  return [...names.values()];
}

function projectOf(project: string, holdsKnown: boolean): Name {
  if (project === known.dataProject) return HOLDS_DATA;
  if (closestMatch(project, [known.dataProject], { maxDistance: 3 })) return { text: project, kind: 'project', verdict: 'misspelt', instead: known.dataProject };
  return { text: project, kind: 'project', verdict: 'unknown', ...(holdsKnown ? { note: `The data are in ${known.dataProject}, not in your project: write ${known.dataProject} in front of the name.` } : {}) };
}

function judge(dataset: string, knowledge: Knowledge): Name {
  const base = { text: dataset, kind: 'data set' } as const;
  if (Object.hasOwn(knowledge.datasets, dataset)) return { ...base, verdict: 'known' };
  const retired = knowledge.retired.find(({ value }) => value === dataset);
  if (retired) {
    const note = retired.kind === 'retired' ? 'A name from before MIMIC-IV 2.0.' : 'This name never existed.';
    return { ...base, verdict: retired.kind, instead: retired.instead, note };
  }
  const instead = closestMatch(dataset, Object.keys(knowledge.datasets), { maxDistance: Math.max(2, Math.floor(dataset.length / 5)) });
  const note = 'No data set in our list has this name.';
  return instead === undefined ? { ...base, verdict: 'unknown', note } : { ...base, verdict: 'misspelt', instead, note };
}

function tableIn(dataset: string, table: string, { datasets, retired }: Knowledge): Name | undefined {
  const home = Object.hasOwn(datasets, dataset) ? dataset : retired.find(({ value }) => value === dataset)?.instead;
  const tables = home === undefined ? undefined : datasets[home];
  if (home === undefined || tables === undefined || tables.length === 0) return undefined;
  const base = { text: table, kind: 'table' } as const;
  if (tables.includes(table)) return { ...base, verdict: 'known' };
  const stem = home.replace(/_[a-z]+$/, '');
  const sibling = Object.entries(datasets).find(([name, others]) => name.replace(/_[a-z]+$/, '') === stem && others.includes(table));
  if (sibling) return { ...base, verdict: 'misspelt', instead: `${sibling[0]}.${table}`, note: 'The table is in another data set.' };
  const instead = closestMatch(table, [...tables], { maxDistance: 2 });
  return instead === undefined ? { ...base, verdict: 'unknown' } : { ...base, verdict: 'misspelt', instead };
}
