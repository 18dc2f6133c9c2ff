/** Every query on every page: BigQuery's grammar, names that exist, and a run over rows that we made up. */
import { beforeAll, describe, expect, it } from 'vitest';
import { queriesOf, readBlocks, type Block } from './blocks';
import { startEngine, type Engine } from './engine';

let engine: Engine;
beforeAll(async () => {
  engine = await startEngine();
});

const queries = readBlocks('sql', 'bash', 'python', 'r').flatMap((block) => queriesOf(block).map((query) => ({ at: `${block.file}:${block.line}`, query })));

it.each(queries)('$at', async ({ query }) => {
  expect(await engine.faults(query)).toEqual([]);
});

const block = (language: string, text: string): Block => ({ file: 'docs/x.md', line: 1, language, text });

it('finds the queries of all kinds of blocks', () => {
  expect(queriesOf(block('bash', "bq query --dry_run \\\n  'SELECT 1 FROM `a.b.c`'"))).toEqual(['SELECT 1 FROM `a.b.c`']);
  expect(queriesOf(block('python', 'query = """\nSELECT 1\n"""\nother = "SELECT 2"'))).toEqual(['\nSELECT 1\n', 'SELECT 2']);
  expect(queriesOf(block('r', 'query <- "\n  SELECT 1"'))).toEqual(['\n  SELECT 1']);
  const kinds = new Set(readBlocks('sql', 'bash', 'python', 'r').filter((found) => queriesOf(found).length > 0).map((found) => found.language));
  expect([...kinds].toSorted()).toEqual(['bash', 'python', 'r', 'sql']);
});

it('counts the three made-up rows', async () => {
  expect(await engine.rows('SELECT COUNT(*) AS patients FROM `physionet-data.mimiciv_3_1_hosp.patients`')).toEqual([{ patients: '3' }]);
});

describe('names the fault', () => {
  it.each([
    ['an unknown data set', 'SELECT COUNT(*) FROM `physionet-data.mimiciv_v3_1_hosp.patients`', 'did you mean mimiciv_3_1_hosp?'],
    ['an unknown table', 'SELECT COUNT(*) FROM `physionet-data.mimiciv_3_1_hosp.patient`', 'did you mean patients?'],
    ['a table of the other module', 'SELECT COUNT(*) FROM `physionet-data.mimiciv_3_1_hosp.icustays`', 'lists no such table'],
    ['a column of an older version', 'SELECT ethnicity FROM `physionet-data.mimiciv_3_1_hosp.admissions`', 'ethnicity'],
    ['an unknown file', "SELECT COUNT(*) FROM 'hosp/patient.csv.gz'", 'did you mean patients?'],
    ['a file of the other folder', "SELECT COUNT(*) FROM 'icu/patients.csv.gz'", 'lists no such table'],
    ['a column that a file does not have', "SELECT ethnicity FROM 'hosp/admissions.csv.gz'", 'ethnicity'],
    ['another project', 'SELECT COUNT(*) FROM `physionet-dat.mimiciv_3_1_hosp.patients`', 'did you mean physionet-data?'],
    ['a table without back-ticks', 'SELECT COUNT(*) FROM patients', 'no table between back-ticks'],
    ['a typing error', 'SELEC COUNT(*) FROM `physionet-data.mimiciv_3_1_hosp.patients`', 'is no BigQuery SQL'],
    ['syntax of another database', "SELECT '1'::int FROM `physionet-data.mimiciv_3_1_hosp.patients`", 'is no BigQuery SQL'],
    ['a missing GROUP BY', 'SELECT gender, COUNT(*) FROM `physionet-data.mimiciv_3_1_hosp.patients`', 'GROUP BY'],
    ['no row', 'SELECT gender FROM `physionet-data.mimiciv_3_1_hosp.patients` WHERE subject_id = 0', 'returns no row'],
  ])('%s', async (_name, query, message) => {
    expect((await engine.faults(query)).join('\n')).toContain(message);
  });
});
