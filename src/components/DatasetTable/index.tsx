// Roles are written out because browsers drop those of a table that a narrow screen shows as blocks.
/* oxlint-disable jsx-a11y/no-redundant-roles, jsx-a11y/no-interactive-element-to-noninteractive-role */
import Head from '@docusaurus/Head';
import Link from '@docusaurus/Link';
import { offer, type OptionId } from '@site/src/data/access-options';
import { accessPointName, projectPage } from '@site/src/data/addresses';
import { allDatasets, versionsOf } from '@site/src/data/datasets';
import { isFound, valueOf, type Fact, type Finding } from '@site/src/data/fact';
import { Fragment, type ReactNode } from 'react';
import { asScript } from '@site/src/theme/DocItem/Metadata/structured';
import { SHOWN } from './shown';
import { structuredDatasets } from './structured';
import styles from './styles.module.css';

interface Props {
  /** `names`: names in each cloud; `offers`: which data set offers which way; `citations`: date and DOI of each version. */
  show: (typeof SHOWN)[number];
}

/**
 * All data sets of `src/data/datasets.ts` in one table, with the date and the source of each fact.
 *
 * @throws if `show` is unknown; Docusaurus adds the page's address.
 */
export default function DatasetTable({ show }: Props): ReactNode {
  const table = { names, offers, citations }[show];
  if (!table) throw new Error(`<DatasetTable>: show="${String(show)}" is not known. Known: ${SHOWN.join(', ')}. Use: <DatasetTable show="names" />`);
  const { headings, rows } = table();
  return (
    <>
      {show === 'names' && (
        <Head>
          <script type="application/ld+json">{asScript(structuredDatasets())}</script>
        </Head>
      )}
      {/* The roles and labels are those that src/plugins/stacked-tables writes into the tables of Markdown. */}
      <table role="table">
        <thead role="rowgroup">
          <tr role="row">
            {headings.map((heading) => (
              <th key={heading} role="columnheader" scope="col">{heading}</th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {rows.map(({ key, cells }) => (
            <tr key={key} role="row">
              {cells.map((cell, column) => (
                <td key={headings[column]} role="cell" data-label={headings[column]}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

interface Table {
  headings: readonly string[];
  rows: readonly { key: string; cells: readonly ReactNode[] }[];
}

function names(): Table {
  return {
    headings: ['Data set, with its project page', 'Names in BigQuery', 'Bucket in Cloud Storage', 'Location on AWS'],
    rows: allDatasets.flatMap((dataset) => [
      ...versionsOf(dataset)
        // An older version of which nothing but its date is known has no name to look up.
        .filter((version) => version === dataset.current || version.bigquery || version.bucket || version.aws)
        .map((version) => ({
          key: `${dataset.id} ${version.version.value}`,
          cells: [
            <Link key="page" to={projectPage(dataset, version.version.value)}>{dataset.title} {version.version.value}</Link>,
            evidence(version.bigquery, (value) => (value.length > 0 ? codes(value) : 'offered; the name was not found')),
            evidence(version.bucket, code),
            evidence(version.aws, (value) =>
              value.kind === 'access-point'
                ? <>access point {code(accessPointName(dataset, version.version.value))}</>
                : <>open to everybody {code(`s3://${value.bucket}/${dataset.id}/${version.version.value}/`)}</>,
            ),
          ],
        })),
      ...(dataset.rollingBigquery
        ? [{ key: `${dataset.id} rolling`, cells: [`${dataset.title}, names without a version`, evidence(dataset.rollingBigquery, codes), 'none', 'none'] }]
        : []),
    ]),
  };
}

const WAYS: readonly (readonly [OptionId, heading: string])[] = [['bigquery', 'BigQuery'], ['gcs', 'Cloud Storage'], ['aws', 'AWS'], ['zip', 'ZIP'], ['wget', 'wget']];

function offers(): Table {
  return {
    headings: ['Data set', 'Size', ...WAYS.map(([, heading]) => heading)],
    rows: allDatasets.map((dataset) => ({
      key: dataset.id,
      cells: [
        <Link key="page" to={projectPage(dataset)}>{dataset.title} {dataset.current.version.value}</Link>,
        isFound(dataset.size) ? dataset.size.value : 'see the project page',
        ...WAYS.map(([way]) => {
          const finding = offer(dataset, way);
          if (!isFound(finding)) return 'no source found';
          const words = finding.value === 'likely' || finding.grade === 'C' ? 'likely' : 'yes';
          if (finding.doubt) return <>in doubt, see <Link to="/reference/names#names">Names</Link></>;
          return way === 'bigquery' && valueOf(dataset.current.bigquery)?.length === 0 ? `${words}; no source for its name` : words;
        }),
      ],
    })),
  };
}

function citations(): Table {
  return {
    headings: ['Data set', 'Published', 'DOI'],
    rows: allDatasets.flatMap((dataset) =>
      versionsOf(dataset).map((version) => ({
        key: `${dataset.id} ${version.version.value}`,
        cells: [
          `${dataset.title} ${version.version.value}`,
          isFound(version.published) ? version.published.value : 'see the project page',
          isFound(version.doi)
            ? <Link key="doi" to={`https://doi.org/${version.doi.value}`}>{version.doi.value}</Link>
            : <Link key="doi" to={projectPage(dataset, version.version.value)}>see the project page of {dataset.title}</Link>,
        ],
      })),
    ),
  };
}

/** A name that may be broken after a mark, where a narrow column must break it. */
const code = (value: string): ReactNode => (
  <code key={value} className={styles.name}>
    {value.split(/(?<=[_./])/).map((part, index) => (
      <Fragment key={part + String(index)}>
        {index > 0 && <wbr />}
        {part}
      </Fragment>
    ))}
  </code>
);

const codes = (values: readonly string[]): ReactNode => values.map(code);

/** A fact with what speaks against it, its remark, its date and its source; or that there is no source. */
function evidence<T>(finding: Finding<T> | undefined, shown: (value: T) => ReactNode): ReactNode {
  if (!finding || !isFound(finding)) return 'no source found';
  return (
    <>
      {shown(finding.value)}
      <small className={styles.evidence}>
        {finding.doubt && <><strong>In doubt:</strong> {finding.doubt}. </>}
        {finding.note && `${finding.note}. `}
        {source(finding)}
      </small>
    </>
  );
}

function source({ source: address, asOf }: Fact<unknown>): ReactNode {
  const words = asOf === 'undated' ? 'source without a date' : `source of ${asOf}`;
  return address.startsWith('https://') ? <Link to={address}>{words}</Link> : words;
}
