/**
 * A stand-in for BigQuery: DuckDB with the tables of `src/data/schema.ts`, each with three rows that we made up.
 * It tells whether a query names what exists and runs; it cannot tell what BigQuery would charge or who has access.
 */
import { DuckDBInstance } from '@duckdb/node-api';
import sqlParser from 'node-sql-parser/build/bigquery.js';
import { dataProject } from '../../src/data/addresses';
import { modulesOf, tables } from '../../src/data/schema';
import { didYouMean } from '../../scripts/check/suggest';
import { vocabulary } from '../../scripts/check/vocabulary';

/** BigQuery's types, what DuckDB calls them, and the made-up value of row n. */
const TYPES: Record<string, readonly [type: string, value: (row: number) => string]> = {
  INT64: ['BIGINT', (row) => String(row)],
  FLOAT64: ['DOUBLE', (row) => `${row}.5`],
  STRING: ['VARCHAR', (row) => `'made up ${row}'`],
  DATE: ['DATE', (row) => `DATE '2100-01-0${row}'`],
  DATETIME: ['TIMESTAMP', (row) => `TIMESTAMP '2100-01-0${row} 12:00:00'`],
};

/** The project and the data set in which readers keep results, as pages call them. */
const OWN = { project: 'YOUR_PROJECT_ID', dataset: 'my_results' };

const parser = new sqlParser.Parser();

export interface Engine {
  /** What is wrong with a query; empty if BigQuery's grammar knows it, its names exist and it returns rows. */
  faults(query: string): Promise<string[]>;
  /** The rows of a query, for looking at a result. */
  rows(query: string): Promise<Record<string, unknown>[]>;
}

export async function startEngine(): Promise<Engine> {
  const connection = await (await DuckDBInstance.create(':memory:')).connect();
  for (const project of [dataProject.value, OWN.project]) await connection.run(`ATTACH ':memory:' AS "${project}"`);
  await connection.run(`CREATE SCHEMA "${OWN.project}"."${OWN.dataset}"`);
  for (const dataset of vocabulary.bigquery) {
    const schema = `"${dataProject.value}"."${dataset}"`;
    await connection.run(`CREATE SCHEMA ${schema}`);
    // A table that no page may name, so that a list of tables is never empty.
    await connection.run(`CREATE TABLE ${schema}.made_up_for_the_test (nothing INTEGER)`);
    for (const { table, value } of tables.filter((candidate) => modulesOf(dataset).includes(candidate.module))) {
      const columns = value.split(', ').map((column) => column.split(' ') as [name: string, type: string]);
      await connection.run(`CREATE TABLE ${schema}."${table}" (${columns.map(([name, type]) => `"${name}" ${TYPES[type]![0]}`).join(', ')})`);
      const row = (number: number): string => `(${columns.map(([, type]) => TYPES[type]![1](number)).join(', ')})`;
      await connection.run(`INSERT INTO ${schema}."${table}" VALUES ${[1, 2, 3].map(row).join(', ')}`);
    }
  }
  const rows: Engine['rows'] = async (query) => (await connection.runAndReadAll(inDuckDb(query))).getRowObjectsJson();
  return {
    rows,
    async faults(written) {
      const query = filesAsTables(written);
      const wrong = [...grammarFaults(query), ...nameFaults(query)];
      if (wrong.length > 0) return wrong;
      try {
        return (await rows(query)).length > 0 ? [] : ['returns no row'];
      } catch (error) {
        return [error instanceof Error ? (error.message.split('\n\n')[0] ?? error.message) : String(error)];
      }
    },
  };
}

/** A downloaded file, which DuckDB reads by its name, has the columns of the table that BigQuery holds. */
function filesAsTables(query: string): string {
  return query.replace(/'(\w+)\/(\w+)\.csv\.gz'/g, (file, module: string, table: string) => {
    const dataset = vocabulary.bigquery.find((candidate) => modulesOf(candidate).some((known) => known === module));
    return dataset === undefined ? file : `\`${dataProject.value}.${dataset}.${table}\``;
  });
}

function grammarFaults(query: string): string[] {
  try {
    parser.astify(query, { database: 'BigQuery' });
    return [];
  } catch (error) {
    return [`is no BigQuery SQL: ${error instanceof Error ? error.message : String(error)}`];
  }
}

/** Each table stands as `project.data_set.table` between back-ticks, and exists. */
function nameFaults(query: string): string[] {
  const quoted = [...query.matchAll(/`([^`]+)`/g)].map((match) => match[1] ?? '');
  if (quoted.length === 0) return ['names no table between back-ticks: `physionet-data.DATASET.TABLE`'];
  return quoted.flatMap((name) => {
    const [project = '', dataset = '', ...table] = name.split('.');
    if (project === OWN.project) return dataset === OWN.dataset ? [] : [`${name}: write ${OWN.dataset} for the reader's own data set`];
    if (project !== dataProject.value) return [`${name}: ${didYouMean(project, [dataProject.value, OWN.project])}known projects are ${dataProject.value} and ${OWN.project}`];
    if (!vocabulary.bigquery.includes(dataset)) return [`${name}: there is no data set ${dataset}. ${didYouMean(dataset, vocabulary.bigquery)}`];
    if (table[0] === 'INFORMATION_SCHEMA') return table[1] === 'TABLES' ? [] : [`${name}: the stand-in knows INFORMATION_SCHEMA.TABLES only`];
    const known = tables.filter((candidate) => modulesOf(dataset).includes(candidate.module)).map((candidate) => candidate.table);
    return known.includes(table.join('.')) ? [] : [`${name}: src/data/schema.ts lists no such table. ${didYouMean(table.join('.'), known)}`];
  });
}

/** BigQuery's quotation marks, its list of tables and its table options in DuckDB's words. */
function inDuckDb(query: string): string {
  return query
    .replace(/\bOPTIONS\s*\((?:[^()]|\([^()]*\))*\)/gi, '')
    .replace(/`([^`.]+)\.([^`.]+)\.INFORMATION_SCHEMA\.TABLES`/g, "(SELECT table_name FROM duckdb_tables() WHERE database_name = '$1' AND schema_name = '$2')")
    .replace(/`([^`]+)`/g, (_, name: string) => name.split('.').map((part) => `"${part}"`).join('.'));
}
