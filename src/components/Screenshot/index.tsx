import { useBaseUrlUtils } from '@docusaurus/useBaseUrl';
import { screenFiles, screens, type Screen } from '@site/src/data/screens';
import type { ReactNode } from 'react';
import styles from './styles.module.css';

interface Props {
  /** Id of a picture in `src/data/screens.ts`. */
  id: string;
}

/**
 * A drawing of another site's screen, with its caption, the meaning of its numbers and the same content as text.
 * The picture itself is a link to its full size.
 *
 * @throws if `id` is unknown or the picture lacks alt text or caption; Docusaurus adds the page's address.
 */
export default function Screenshot({ id }: Props): ReactNode {
  const screen = findScreen(id);
  const { withBaseUrl } = useBaseUrlUtils();
  const files = screenFiles(screen.file);
  const address = (name: string): string => withBaseUrl(`/img/cloud/${name}`);
  const [width, height] = screen.size.wide;
  const [narrowWidth, narrowHeight] = screen.size.narrow;

  return (
    <figure className={styles.figure} id={`picture-${id}`}>
      <a href={address(files.wide.light)} className={styles.full} aria-label={`${screen.alt} Open the picture in full size.`}>
        {(['light', 'dark'] as const).map((mode) => (
          <picture key={mode} className={styles[mode]}>
            <source
              media="(max-width: 640px)"
              srcSet={address(files.narrow[mode])}
              width={narrowWidth}
              height={narrowHeight}
            />
            <img src={address(files.wide[mode])} alt={screen.alt} width={width} height={height} loading="lazy" decoding="async" />
          </picture>
        ))}
      </a>
      <figcaption>
        <p>
          {screen.caption} This is a drawing with the labels as they were on {screen.labelsAsOf}, not a capture.
        </p>
        {screen.callouts.length > 0 && (
          <ol className={styles.callouts} aria-label="Numbers in the picture">
            {screen.callouts.map(({ number, text, to }) => (
              <li key={number} value={number}>
                {to ? <a href={to}>{text}</a> : text}
              </li>
            ))}
          </ol>
        )}
        <details className={styles.describe}>
          <summary>Describe this picture</summary>
          <ul>
            {screen.description.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </details>
      </figcaption>
    </figure>
  );
}

function findScreen(id: string): Screen {
  const screen = screens.find((candidate) => candidate.id === id);
  const problem = !screen
    ? `there is no picture with the id "${id}". Known ids: ${screens.map((known) => known.id).join(', ')}.`
    : !screen.alt.trim()
      ? `the picture "${id}" has no alt text.`
      : !screen.caption.trim()
        ? `the picture "${id}" has no caption.`
        : undefined;
  if (!screen || problem) {
    throw new Error(`<Screenshot>: ${problem} Pictures are listed in src/data/screens.ts. Use: <Screenshot id="files-section" />`);
  }
  return screen;
}
