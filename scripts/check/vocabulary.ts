/** The names and numbers that pages may spell out, gathered from `src/data`. */
import { accessFacts } from '../../src/data/access-facts';
import * as addresses from '../../src/data/addresses';
import { costs } from '../../src/data/costs';
import { allDatasets, type Dataset } from '../../src/data/datasets';
import { isFound } from '../../src/data/fact';
import { labels } from '../../src/data/labels';
import * as tables from '../../src/data/tables';
import { findFacts } from './facts';

const versionsOf = (dataset: Dataset) => [dataset.current, ...dataset.older];
const everyVersion = allDatasets.flatMap((dataset) => versionsOf(dataset).map((version) => ({ dataset, ...version })));

/** All lists of facts, by the name under which messages speak of them. */
export const factLists = { datasets: allDatasets, labels, costs, accessFacts, addresses: Object.values(addresses), tables: Object.values(tables) };

export const vocabulary = {
  /** BigQuery data sets, with and without a version. */
  bigquery: [
    ...everyVersion.flatMap(({ bigquery }) => (bigquery && isFound(bigquery) ? bigquery.value : [])),
    ...allDatasets.flatMap((dataset) => dataset.rollingBigquery?.value ?? []),
  ],
  buckets: everyVersion.flatMap(({ bucket }) => (bucket && isFound(bucket) ? [bucket.value] : [])),
  /** Names of access points, with NN for the number that differs between people. */
  accessPoints: everyVersion.flatMap(({ dataset, version, aws }) =>
    aws && isFound(aws) && aws.value.kind === 'access-point' ? [`${dataset.id}-v${version.value.replaceAll('.', '-')}-NN`] : [],
  ),
  dois: everyVersion.flatMap(({ doi }) => (isFound(doi) ? [doi.value] : [])),
  /** For each title and id: the current version and all known ones. */
  versions: allDatasets.map((dataset) => ({
    id: dataset.id,
    title: dataset.title,
    current: dataset.current.version.value,
    all: versionsOf(dataset).map((version) => version.version.value),
  })),
  prices: Object.values(costs).map((fact) => fact.value as string),
  awsAccount: addresses.awsAccount.value,
  labels: labels.map((label) => label.value),
  /** Every date that a fact bears, as the fact writes it, its notes included. */
  dates: findFacts(Object.values(factLists)).flatMap(({ fact }) => JSON.stringify(fact).match(/\b\d{4}(-\d\d){0,2}\b/g) ?? []),
};
