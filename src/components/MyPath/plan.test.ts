/** Every plan for every answer: nothing is asked too early, twice, or although it is done, and all that a plan names exists. */
import { describe, expect, it } from 'vitest';
import { valueOf } from '../../data/fact';
import { anchorsOf } from '../../../scripts/check/rules/links';
import { readSite } from '../../../scripts/check/site';
import { vocabulary } from '../../../scripts/check/vocabulary';
import { allSets, HAVES, PLACES, PURPOSES, ROLES, type Answers, type Have } from './answers';
import { plan, type Plan, type Step } from './plan';
import { gigabytes } from './ways';

const keys = <T extends string>(list: Record<T, string>): T[] => Object.keys(list) as T[];
const subsets = keys(HAVES).reduce<Have[][]>((all, have) => [...all, ...all.map((one) => [...one, have])], [[]]);
const sets = allSets.map(({ key }) => key);
/** Milliseconds; there are more than a hundred thousand plans. */
const PATIENCE = 120_000;
const pairs = sets.flatMap((one, index) => sets.slice(index + 1).map((other) => [one, other]));

/** Addresses of all pages with the ids on them. */
const places = new Set(
  readSite(process.cwd(), [], []).pages.flatMap((page) => [page.address, ...anchorsOf(page).map((id) => `${page.address}#${id}`)]),
);

/** What is wrong with a plan; empty if nothing is. */
function faults(answers: Answers, { steps, noes }: Plan): string[] {
  const ids = steps.map(({ id }) => id);
  const done = new Set<string>(answers.have);
  const wanted = answers.where;
  return [
    ...(steps.length === 0 && noes.length === 0 ? ['the plan is empty'] : []),
    ...(steps.length > 0 && !/^(?:use-|read$)/.test(ids.at(-1)!) ? [`it ends with ${ids.at(-1)}`] : []),
    ...answers.sets.filter((key) => !ids.some((id) => id.startsWith('use-') && id.endsWith(`-${key}`)) && !noes.some((no) => no.key === key)).map((key) => `${key} has neither an end nor a no`),
    ...(ids.includes('read') && !ids.some((id) => /^use-(?!bigquery)/.test(id)) ? ['it reads files, and there are none'] : []),
    ...(!ids.includes('read') && answers.purpose === 'files' && ids.some((id) => /^use-(?!bigquery).*-mimiciv@/.test(id)) ? ['it ends before the files are read'] : []),
    ...ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `${id} twice`),
    ...steps.flatMap(({ id, after }, index) => after.filter((before) => ids.indexOf(before) > index).map((before) => `${id} before ${before}`)),
    ...(['account', 'training', 'credential', 'google', 'iam', 'project', 'billing'] as const).filter((have) => done.has(have) && ids.includes(have)).map((have) => `${have} is done, and asked again`),
    ...(done.has('agreement') && ids.some((id) => id.startsWith('agreement')) ? ['the agreement is done, and asked again'] : []),
    ...steps.filter(({ check, what, title }) => check === '' || what === '' || title === '').map(({ id }) => `${id} says nothing`),
    ...[...steps, ...noes].filter(({ guide }) => !places.has(guide)).map(({ guide }) => `there is no ${guide}`),
    ...steps.filter(({ site }) => site && !site.address.startsWith('https://')).map(({ id }) => `${id} has a bad address`),
    ...(wanted === 'own' || wanted === 'aws' ? ids.filter((id) => ['google', 'project', 'billing', 'linkgoogle'].includes(id)) : []).map((id) => `${id} is not of ${wanted}`),
    ...(wanted === 'own' || wanted === 'bigquery' || wanted === 'gcs' ? ids.filter((id) => ['iam', 'linkaws'].includes(id)) : []).map((id) => `${id} is not of ${wanted}`),
    ...steps.flatMap(({ commands = [] }) => commands).flatMap(badNames),
  ];
}

const judged = new Map<string, string[]>();

/** Names in a command that no fact knows; each command is read once. */
function badNames(command: string): string[] {
  const known = judged.get(command) ?? unknownNames(command);
  judged.set(command, known);
  return known;
}

function unknownNames(command: string): string[] {
  const names = [...command.matchAll(/physionet-data\.(\w+)/g)].map(([, name]) => name!).filter((name) => !vocabulary.bigquery.includes(name));
  const buckets = [...command.matchAll(/gs:\/\/([\w.-]+)/g)].map(([, name]) => name!).filter((name) => !vocabulary.buckets.includes(name));
  const points = [...command.matchAll(/accesspoint\/([\w.-]+)/g)].map(([, name]) => name!).filter((name) => !vocabulary.accessPoints.includes(name));
  const files = [...command.matchAll(/physionet\.org\/files\/([\w-]+)\/([\d.]+)\//g)].filter(([, id, version]) => !sets.includes(`${id}@${version}`)).map(([text]) => text);
  return [...names, ...buckets, ...points, ...files].map((name) => `${name} is in no list`);
}

function everyFault(chosen: readonly (readonly string[])[], haves: readonly Have[][]): { count: number; found: string[] } {
  const found = new Set<string>();
  let count = 0;
  for (const one of chosen) {
    for (const purpose of keys(PURPOSES)) for (const where of keys(PLACES)) for (const role of keys(ROLES)) for (const have of haves) {
      count += 1;
      const answers: Answers = { sets: one, purpose, where, have, role };
      for (const fault of faults(answers, plan(answers))) found.add(`${one.join('+')} ${purpose} ${where}: ${fault}`);
    }
  }
  return { count, found: [...found] };
}

describe('every plan', () => {
  it('is sound for one data set, over all answers', () => {
    const { count, found } = everyFault(sets.map((key) => [key]), subsets);
    expect(count).toBe(sets.length * 5 * 5 * 2 * 256);
    expect(found).toEqual([]);
  }, PATIENCE);

  it('is sound for pairs of data sets, and for all of them', () => {
    const { count, found } = everyFault([...pairs, sets], [[], ['account', 'google'], ['agreement'], keys(HAVES)]);
    expect(count).toBe((pairs.length + 1) * 5 * 5 * 2 * 4);
    expect(found).toEqual([]);
  }, PATIENCE);

  it('is seen to be unsound', () => {
    const answers: Answers = { sets: ['mimiciv@3.1'], purpose: 'sql', where: 'bigquery', have: ['account'], role: 'staff' };
    const good = plan({ ...answers, have: [] });
    expect(faults(answers, good)).toContain('account is done, and asked again');
    expect(faults(answers, { ...good, steps: good.steps.toReversed() })).toContain('it ends with account');
    expect(faults(answers, { ...good, steps: [] })).toContain('the plan is empty');
    expect(faults(answers, { ...good, steps: [{ ...good.steps.at(-1)!, guide: '/nowhere', commands: ['SELECT 1 FROM `physionet-data.mimiciv_v3_1_hosp.x`'] }] })).toEqual(
      expect.arrayContaining(['there is no /nowhere', 'mimiciv_v3_1_hosp is in no list']),
    );
  });
});

function stepsOf(change: Partial<Answers>): string[] {
  return plan({ sets: ['mimiciv@3.1'], purpose: 'sql', where: 'bigquery', have: [], role: 'staff', ...change }).steps.map(({ id }) => id);
}

function reference(role: Answers['role']): string | undefined {
  return plan({ sets: ['mimiciv@3.1'], purpose: 'sql', where: 'own', have: [], role }).steps.find(({ id }) => id === 'credential')?.what;
}

describe('a plan', () => {
  it('goes the whole way to a first query', () => {
    expect(stepsOf({})).toEqual(['account', 'training', 'credential', 'google', 'project', 'linkgoogle', 'agreement-mimiciv@3.1', 'request-bigquery-mimiciv@3.1', 'use-bigquery-mimiciv@3.1']);
  });

  it('has an agreement and a request for each data set', () => {
    expect(stepsOf({ sets: ['mimiciv@3.1', 'mimic-iv-ed@2.2'], have: ['credential', 'training', 'google', 'billing'] })).toEqual([
      'linkgoogle', 'agreement-mimiciv@3.1', 'agreement-mimic-iv-ed@2.2', 'request-bigquery-mimiciv@3.1', 'request-bigquery-mimic-iv-ed@2.2', 'use-bigquery-mimiciv@3.1', 'use-bigquery-mimic-iv-ed@2.2',
    ]);
  });

  it('asks for billing only for copies from Google', () => {
    expect(stepsOf({ have: ['credential', 'training', 'project'] })[0]).toBe('linkgoogle');
    expect(stepsOf({ sets: ['mimiciii@1.4'], purpose: 'files', where: 'gcs', have: ['credential', 'training', 'project'] })[0]).toBe('billing');
  });

  it('ends with a query that gives one number', () => {
    expect(plan({ sets: ['mimiciv@3.1'], purpose: 'sql', where: 'bigquery', have: [], role: 'staff' }).steps.at(-1)?.commands).toEqual(['SELECT COUNT(*) AS row_count FROM `physionet-data.mimiciv_3_1_hosp.patients`']);
  });

  it('verifies AWS before the agreement', () => {
    expect(stepsOf({ where: 'aws', purpose: 'files', have: ['credential', 'training'] })).toEqual(['iam', 'linkaws', 'agreement-mimiciv@3.1', 'request-aws-mimiciv@3.1', 'use-aws-mimiciv@3.1', 'read']);
  });

  it('asks for nothing before an open demo on your own machine', () => {
    expect(stepsOf({ sets: ['mimic-iv-demo@2.2'], where: 'own' })).toEqual(['use-own-mimic-iv-demo@2.2', 'read']);
  });

  it('says no where no source has the data, and names another way', () => {
    const { noes, steps } = plan({ sets: ['mimiciv@3.1'], purpose: 'files', where: 'gcs', have: [], role: 'staff' });
    expect(steps).toEqual([]);
    expect(noes[0]?.text).toMatch(/^No public source that we found says that MIMIC-IV 3\.1 is on Google Cloud Storage\..*AWS\.$/);
  });

  it('tells a student to name the supervisor', () => {
    expect(reference('student')).toContain('supervisor');
    expect(reference('staff')).not.toContain('supervisor');
  });

  it('knows a bucket only where the data has one', () => {
    for (const { key, version } of allSets) {
      const { steps } = plan({ sets: [key], purpose: 'files', where: 'gcs', have: [], role: 'staff' });
      expect([key, steps.length > 0]).toEqual([key, valueOf(version.bucket) !== undefined]);
    }
  });

  it('says that a way to files is none to SQL, and what counts as done', () => {
    const answers = { sets: ['mimiciv@3.1'], purpose: 'sql', have: [], role: 'staff' } as const;
    expect(plan({ ...answers, where: 'aws' }).reasons.join()).toContain('a database of your own');
    expect(plan({ ...answers, where: 'aws' }).reasons.join()).toContain('In BigQuery');
    expect(plan({ ...answers, sets: ['mimic4wdb@0.1.0'], where: 'own' }).reasons.join()).not.toContain('In BigQuery');
    expect(plan({ ...answers, where: 'bigquery' }).reasons).toEqual([]);
    expect(plan({ ...answers, where: 'bigquery', have: ['agreement'] }).reasons.join()).toContain('count as done');
  });

  it('says first what speaks against an access point or a bucket', () => {
    const answers = { purpose: 'files', have: [], role: 'staff' } as const;
    expect(plan({ ...answers, sets: ['mimic-iv-ecg@1.0'], where: 'aws' }).reasons[0]).toMatch(/^This is in doubt: the AWS registry /);
    expect(plan({ ...answers, sets: ['mimiciii@1.4'], where: 'gcs' }).reasons[0]).toMatch(/^This is in doubt: two users reported .* withdrawn/);
    expect(plan({ ...answers, sets: ['mimiciii@1.4'], where: 'aws' }).reasons).toEqual([]);
  });

  it('says of a demo whether it is open in BigQuery, or that no source is known', () => {
    const answers = { purpose: 'sql', have: [], role: 'staff' } as const;
    for (const where of ['bigquery', 'own', 'unknown'] as const) {
      const { reasons } = plan({ ...answers, sets: ['mimiciii-demo@1.4'], where });
      expect(reasons.join()).toMatch(/In BigQuery MIMIC-III demo 1\.4 is mimiciii_demo\. Public sources of May 2026 say .* without a request\./);
      expect(reasons.join()).not.toContain('are there already');
    }
    expect(plan({ ...answers, sets: ['eicu-crd-demo@2.0.1'], where: 'own' }).reasons.join()).toContain('eicu_crd_demo');
    const unknown = 'We found no source for MIMIC-IV demo 2.2 in BigQuery. Demos with a source there are of other data sets: mimiciii_demo, eicu_crd_demo.';
    expect(plan({ ...answers, sets: ['mimic-iv-demo@2.2'], where: 'aws' }).reasons).toContain(unknown);
    expect(plan({ ...answers, sets: ['mimic-iv-demo@2.2'], where: 'bigquery' }).noes[0]?.text).toContain(`A way with a source: AWS. ${unknown}`);
    expect(plan({ ...answers, sets: ['mimic-iv-ecg@1.0'], where: 'own' }).reasons.join()).not.toMatch(/demo/i);
    expect(last('mimiciii-demo@1.4', { purpose: 'sql' })?.guide).toBe('/access/cloud/bigquery#demo');
  });

  it('says of which data set a reason speaks, if there are more', () => {
    const { reasons } = plan({ sets: ['mimiciii@1.4', 'mimic-cxr-jpg@2.1.0', 'mimiciv@3.1'].toSorted(), purpose: 'files', where: 'unknown', have: [], role: 'staff' });
    expect(reasons).toEqual([
      'MIMIC-IV 3.1, MIMIC-III 1.4: A download needs no account at a cloud, and costs nothing but time.',
      'MIMIC-CXR-JPG 2.1.0: For large files, public sources name AWS as faster than PhysioNet’s own server.',
    ]);
  });
});

/** The step of a plan with one data set that brings the data. */
function last(set: string, change: Partial<Answers>): Step | undefined {
  return plan({ sets: [set], purpose: 'files', where: 'unknown', have: [], role: 'staff', ...change }).steps.findLast(({ id }) => id.startsWith('use-'));
}

/** The page to which a plan with one data set leads last. */
const end = (set: string, change: Partial<Answers>): string | undefined => plan({ sets: [set], purpose: 'files', where: 'own', have: [], role: 'staff', ...change }).steps.at(-1)?.guide;

describe('files', () => {
  it('are read at the end, on each way to them', () => {
    expect(end('mimiciv@3.1', {})).toBe('/access/read');
    expect(end('mimiciv@3.1', { where: 'aws' })).toBe('/access/read');
  });

  it('are read once, after all of them are there', () => {
    const { steps } = plan({ sets: ['mimiciv@3.1', 'mimic-iv-demo@2.2'], purpose: 'files', where: 'own', have: ['agreement'], role: 'staff' });
    expect(steps.map(({ id }) => id)).toEqual(['use-own-mimiciv@3.1', 'use-own-mimic-iv-demo@2.2', 'read']);
    expect(steps.at(-1)?.after).toEqual(['use-own-mimiciv@3.1', 'use-own-mimic-iv-demo@2.2']);
  });

  it('are not read where there are none, or where the guide does not say how', () => {
    expect(end('mimiciv@3.1', { where: 'bigquery', purpose: 'sql' })).toBe('/access/cloud/bigquery#console');
    expect(end('mimic-iv-ecg@1.0', {})).toBe('/access/download#demo');
    expect(end('mimiciii@1.4', {})).not.toBe('/access/read');
    expect(end('mimic-cxr@2.1.0', { purpose: 'notes' })).toBe('/access/download#part');
  });
});

describe('large files', () => {
  it('come from AWS, if the reader has chosen no place', () => {
    expect(last('mimic-cxr@2.1.0', {})?.title).toBe('Copy MIMIC-CXR 2.1.0 from AWS');
    expect(last('mimiciii@1.4', {})?.title).toBe('Download MIMIC-III 1.4');
  });

  it('take days on the reader’s own machine', () => {
    expect(last('mimic-cxr@2.1.0', { where: 'own' })?.time).toBe('days to weeks: over 4.7 TB of files');
    expect(last('mimiciii@1.4', { where: 'own' })?.time).toMatch(/^hours to days: 6.2 GB/);
    const answers = { sets: ['mimic-cxr@2.1.0'], where: 'own', have: [], role: 'staff' } as const;
    expect(plan({ ...answers, purpose: 'files' }).reasons.join()).toContain('AWS as faster');
    expect(plan({ ...answers, purpose: 'sql' }).reasons.join()).toMatch(/In BigQuery the tables .* AWS as faster/);
  });

  it('are told by the size that a data set names, and every size names one', () => {
    expect(gigabytes('over 4.7 TB of files')).toBe(4700);
    expect(gigabytes(undefined)).toBeUndefined();
    const sizes = allSets.flatMap(({ dataset }) => valueOf(dataset.size) ?? []);
    expect(sizes.length).toBeGreaterThan(5);
    expect(sizes.filter((size) => gigabytes(size) === undefined)).toEqual([]);
  });
});

describe('notes', () => {
  it('are counted in their own table', () => {
    expect(last('mimiciii@1.4', { purpose: 'notes' })?.commands).toEqual(['SELECT COUNT(*) AS row_count FROM `physionet-data.mimiciii_notes.noteevents`']);
    expect(last('mimiciii@1.4', { purpose: 'sql' })?.commands?.join()).toContain('mimiciii_clinical');
  });

  it('of MIMIC-CXR are one file, which is none of BigQuery', () => {
    expect(last('mimic-cxr@2.1.0', { purpose: 'notes' })?.commands).toEqual([
      'wget -r -N -c -np --user USERNAME --ask-password https://physionet.org/files/mimic-cxr/2.1.0/mimic-cxr-reports.zip https://physionet.org/files/mimic-cxr/2.1.0/SHA256SUMS.txt',
    ]);
    expect(last('mimic-cxr@2.1.0', { purpose: 'notes', where: 'aws' })?.commands?.join()).toMatch(/^aws s3 cp s3:\/\/arn\S+\/mimic-cxr\/2\.1\.0\/mimic-cxr-reports\.zip DESTINATION\/mimic-cxr-reports\.zip$/);
    expect(last('mimic-cxr@2.0.0', { purpose: 'notes', where: 'gcs' })?.what).toContain('then copy mimic-cxr-reports.zip.');
    expect(last('mimic-cxr@2.1.0', { purpose: 'notes', where: 'own' })?.time).not.toContain('weeks');
    const { steps, noes } = plan({ sets: ['mimic-cxr@2.1.0'], purpose: 'notes', where: 'bigquery', have: [], role: 'staff' });
    expect(steps).toEqual([]);
    expect(noes[0]?.text).toContain('are one file, mimic-cxr-reports.zip');
  });

  it('that are tables are in a data set of BigQuery that is known', () => {
    const names = allSets.flatMap(({ dataset }) => (dataset.notes && 'bigquery' in dataset.notes.value ? [dataset.notes.value.bigquery] : []));
    expect(names).toContain('mimiciv_note');
    expect(names.filter((name) => !vocabulary.bigquery.includes(name))).toEqual([]);
  });
});
