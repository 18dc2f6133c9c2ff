/**
 * Holds the lists in `src/data` to their form. Contributors edit these lists, so each message says what to do.
 */
import { describe, expect, expectTypeOf, it } from 'vitest';
import { accessOptions } from './access-options';
import { allDatasets, bigqueryNames, versionsOf } from './datasets';
import { isFound, valueOf, type Fact, type Finding } from './fact';
import { factFaults, findFacts } from '../../scripts/check/facts';
import { factLists } from '../../scripts/check/vocabulary';
import { labels } from './labels';
import { retiredNames } from './retired-names';

const TODAY = new Date().toISOString().slice(0, 10);

describe.each(Object.entries(factLists))('src/data: %s', (name, list) => {
  it('has facts to check', () => {
    expect(findFacts(list).length, `${name}: no fact was found, so nothing was checked`).toBeGreaterThan(0);
  });

  it('gives every fact a source, real dates and a grade', () => {
    expect(findFacts(list).flatMap(({ path, fact }) => factFaults(fact, TODAY).map(({ what, remedy }) => `${name}${path} ${what}: ${remedy}`))).toEqual([]);
  });
});

describe('ids', () => {
  it.each([
    ['datasets.ts', allDatasets.map((dataset) => dataset.id)],
    ['access-options.ts', accessOptions.map((option) => option.id)],
    ['retired-names.ts', retiredNames.map((name) => name.value)],
    ['labels.ts', labels.map((label) => `${label.where}: ${label.value}`)],
  ])('%s has no id twice', (_file, ids) => {
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  it('lists at least the 13 data sets with which the guide began', () => {
    expect(allDatasets.length).toBeGreaterThanOrEqual(13);
  });
});

describe('data sets', () => {
  const versions = allDatasets.flatMap((dataset) =>
    versionsOf(dataset).map((version) => ({ name: `${dataset.id} ${version.version.value}`, ...version })),
  );

  it('writes a DOI as 10.13026/…, without an address in front', () => {
    const wrong = versions.filter(({ doi }) => isFound(doi) && !/^10\.\d{4,9}\/[A-Za-z0-9-]+$/.test(doi.value));
    expect(wrong.map(({ name }) => name)).toEqual([]);
  });

  it('uses a DOI, a bucket and a versioned BigQuery name once', () => {
    const values = versions.flatMap(({ doi, bucket, bigquery }) => [...[doi, bucket].flatMap((found) => valueOf(found) ?? []), ...(valueOf(bigquery) ?? []).filter((name) => /_\d+_\d+_/.test(name))]);
    expect(values).toContain('mimiciv_3_1_hosp');
    expect(values.filter((value, index) => values.indexOf(value) !== index)).toEqual([]);
  });

  it('writes BigQuery names without the project and without a "v" before the version', () => {
    const names = versions.flatMap(({ bigquery }) => valueOf(bigquery) ?? []);
    expect(names.filter((name) => !/^[a-z0-9_]+$/.test(name) || /_v\d/.test(name))).toEqual([]);
  });

  it('gives each name that does not work one that does', () => {
    const names = new Set(bigqueryNames(allDatasets));
    expect(retiredNames.filter(({ value, instead }) => names.has(value) || !names.has(instead)).map(({ value }) => value)).toEqual([]);
  });
});

describe('options and pictures', () => {
  it('quotes only labels that are in labels.ts', () => {
    const known = new Set(labels.map((label) => label.value));
    const shown = accessOptions.flatMap((option) => [option.shows, ...(option.states ?? []).map((state) => state.shows)]);
    expect(shown.filter((label) => !known.has(label))).toEqual([]);
  });

  it('numbers the options as the picture does', () => {
    expect(accessOptions.map((option) => option.number)).toEqual([1, 2, 3, 4, 5, 6]);
  });
});

it('has no value to show where nothing was found', () => {
  expectTypeOf<Finding<string>>().not.toHaveProperty('value');
  expectTypeOf<Fact<string>>().toHaveProperty('value');
});

describe('a fault in a fact is named', () => {
  const good: Fact<string> = { value: '3.1', grade: 'A', source: 'https://physionet.org/', asOf: '2026-08', checked: '2026-11-22' };
  it.each([
    ['no source', { source: '' }, 'has no source'],
    ['an http source', { source: 'http://physionet.org/' }, 'the source "http://physionet.org/"'],
    ['a date that does not exist', { asOf: '2026-02-30' }, 'asOf "2026-02-30", which is no date'],
    ['a date in the future', { checked: '2999-01-01' }, 'checked "2999-01-01", which is in the future'],
    ['a check without a full date', { checked: '2026-11' }, 'checked "2026-11" is not a full date'],
    ['an unknown grade', { grade: 'D' }, 'grade "D"'],
    ['grade A from a copy without address', { source: 'public copy: a page' }, 'has grade A, and a copy without an address'],
    ['an empty value', { value: ' ' }, 'has no value'],
    ['a check before the source was true', { asOf: '2026-11-23' }, 'after checked'],
  ])('%s', (_name, fault, message) => {
    expect(factFaults({ ...good, ...fault }, '2026-11-23').map(({ what }) => what).join('\n')).toContain(message);
  });

  it('and a good one passes', () => {
    expect(factFaults(good, '2026-11-23')).toEqual([]);
  });
});
