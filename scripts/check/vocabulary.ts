/** The names and numbers that pages may spell out, gathered from `src/data`. */
import { accessFacts } from '../../src/data/access-facts';
import * as addresses from '../../src/data/addresses';
import { changes } from '../../src/data/changes';
import { ethics, papers } from '../../src/data/citations';
import { costs } from '../../src/data/costs';
import { allDatasets, bigqueryNames, versionsOf, type Dataset, type OlderVersion } from '../../src/data/datasets';
import { valueOf } from '../../src/data/fact';
import { labels } from '../../src/data/labels';
import { retiredNames } from '../../src/data/retired-names';
import { tables } from '../../src/data/schema';
import * as probeTables from '../../src/data/probe-tables';
import { findFacts } from './facts';

const everyVersion = allDatasets.flatMap((dataset) => versionsOf(dataset).map((version) => ({ dataset, ...version })));

/** All lists of facts, by the name under which messages speak of them. */
export const factLists = {
  datasets: allDatasets,
  labels,
  retiredNames,
  costs,
  accessFacts,
  addresses: Object.values(addresses),
  changes,
  papers,
  ethics,
  tables,
  probeTables: Object.values(probeTables),
};

/** What code calls a version, by the place: a new version is often on PhysioNet before it is in every cloud. */
const CALLED: readonly ((dataset: Dataset, version: OlderVersion) => readonly string[])[] = [
  (dataset, { version }) => [
    // As people also write them: without the scheme, and the / at the end.
    ...[addresses.filesAddress, addresses.projectPage].map((address) => address(dataset, version.value).replace(/^https:\/\/|\/$/g, '')),
    `${dataset.id} --version ${version.value}`,
  ],
  (_dataset, { bigquery }) => valueOf(bigquery) ?? [],
  (_dataset, { bucket }) => [valueOf(bucket)].filter((name) => name !== undefined),
  (dataset, { version, aws }) => {
    const found = valueOf(aws);
    if (!found) return [];
    const folder = `${dataset.id}/${version.value}`;
    return found.kind === 'access-point' ? [`accesspoint/${addresses.accessPointName(dataset, version.value)}`, folder] : [`${found.bucket}/${folder}`];
  },
];

export const vocabulary = {
  /** BigQuery data sets, with and without a version. */
  bigquery: bigqueryNames(allDatasets),
  /** BigQuery data sets of old texts, which only problem pages and the reference may show. */
  retired: retiredNames,
  buckets: everyVersion.flatMap(({ bucket }) => valueOf(bucket) ?? []),
  /** Names of access points, with NN for the number that differs between people. */
  accessPoints: everyVersion.flatMap(({ dataset, version, aws }) =>
    valueOf(aws)?.kind === 'access-point' ? [addresses.accessPointName(dataset, version.value)] : [],
  ),
  dois: [...everyVersion.flatMap(({ doi }) => valueOf(doi) ?? []), ...Object.values(papers).map((paper) => paper.doi)],
  /** For each title and id: the current version and all known ones. */
  versions: allDatasets.map((dataset) => ({
    id: dataset.id,
    title: dataset.title,
    current: dataset.current.version.value,
    all: versionsOf(dataset).map((version) => version.version.value),
  })),
  /** Each name of an older version in code, where the same place has a newer one. */
  outdated: allDatasets.flatMap((dataset) => CALLED.flatMap((called) => {
    const [newest, ...older] = versionsOf(dataset).map((version) => ({ version: version.version.value, names: called(dataset, version) })).filter(({ names }) => names.length > 0);
    return older.flatMap(({ version, names }) => names.map((name) => ({ name, title: dataset.title, version, newest: newest! })));
  })),
  prices: Object.values(costs).map((fact) => fact.value as string),
  labels: labels.map((label) => label.value),
  /** Every date that a fact bears, as the fact writes it, its notes included. */
  dates: findFacts(Object.values(factLists)).flatMap(({ fact }) => JSON.stringify(fact).match(/\b\d{4}(-\d\d){0,2}\b/g) ?? []),
};
