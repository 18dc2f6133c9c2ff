import Link from '@docusaurus/Link';
import Heading from '@theme/Heading';
import { accessOptions, offer, type AccessOption } from '@site/src/data/access-options';
import { allDatasets, type Dataset } from '@site/src/data/datasets';
import { isFound, type Finding } from '@site/src/data/fact';
import type { ReactNode } from 'react';
import styles from './styles.module.css';

interface Props {
  /** Id of a data set in `src/data/datasets.ts`, for example `mimiciv`. */
  dataset: string;
}

/**
 * The options of a project's Files section as an ordered list, with the numbers of the picture "files-section".
 *
 * @throws if the data set is unknown; Docusaurus adds the page's address.
 */
export default function AccessOptions({ dataset: id }: Props): ReactNode {
  const dataset = allDatasets.find((candidate) => candidate.id === id);
  if (!dataset) {
    const known = allDatasets.map((candidate) => candidate.id).join(', ');
    throw new Error(
      `<AccessOptions>: there is no data set "${id}" in src/data/datasets.ts. Known ids: ${known}. ` +
        'Use: <AccessOptions dataset="mimiciv" />',
    );
  }
  return (
    <ol className={styles.options}>
      {accessOptions.map((option) => (
        <Option key={option.id} option={option} dataset={dataset} />
      ))}
    </ol>
  );
}

function Option({ option, dataset }: { option: AccessOption; dataset: Dataset }): ReactNode {
  return (
    <li value={option.number} className={styles.option}>
      <Heading as="h3" id={`option-${option.id}`}>
        <span className={styles.number}>{option.number}.</span> {option.title}{' '}
        <span className={option.cloud ? styles.cloud : styles.notCloud}>{option.cloud ? 'Cloud' : 'Not cloud'}</span>
      </Heading>
      <p>{option.does}</p>
      <dl className={styles.facts}>
        {option.states ? (
          <>
            <dt>Your page shows one of these</dt>
            <dd>
              <ol className={styles.states}>
                {option.states.map((state) => (
                  <li key={state.shows}>
                    <strong>{state.shows}</strong> {state.meaning}
                  </li>
                ))}
              </ol>
            </dd>
          </>
        ) : (
          <>
            <dt>Your page shows</dt>
            <dd>
              <strong>{option.shows}</strong>
            </dd>
          </>
        )}
        <dt>You need</dt>
        <dd>{option.needs}</dd>
        <dt>Cost</dt>
        <dd>{option.costs}</dd>
        <dt>
          For {dataset.title} {dataset.current.version.value}
        </dt>
        <dd>{availability(option, dataset)}</dd>
      </dl>
      <p className={styles.links}>
        <Link to={option.next.to}>{option.next.text}</Link>
        <a href="#picture-files-section">Back to number {option.number} in the picture</a>
      </p>
    </li>
  );
}

const isSure = (finding: Finding<unknown>): boolean => isFound(finding) && !finding.doubt;

/** Says what we know of an option for a data set, and no more. */
function availability(option: AccessOption, dataset: Dataset): string {
  const finding = offer(dataset, option.id);
  if (!isFound(finding)) {
    // One in doubt would send readers to look for what may be gone.
    const others = allDatasets.filter((other) => isSure(offer(other, option.id))).map((other) => other.title);
    return (
      `We found no public source that shows it (looked on ${finding.checked}). Look at your own page.` +
      (others.length > 0 ? ` A public source names it for ${others.join(', ')}.` : '')
    );
  }
  if (finding.value === 'likely') return 'Likely: project pages usually have it, but we found no source for this one.';
  const seen = finding.asOf === 'undated' ? 'Seen in a public source without a date.' : `Offered, according to a public source of ${finding.asOf}.`;
  return finding.doubt ? `${seen} In doubt: ${finding.doubt}.` : seen;
}
