import { useBaseUrlUtils } from '@docusaurus/useBaseUrl';
import { NARROW, scales, schemes, screenFile, type Line, type Provenance, type Scheme, type Screen, type Shape } from '@site/src/data/screens';
import type { ReactNode } from 'react';
import styles from './styles.module.css';

interface Props {
  /** Writers name the picture: `<Screenshot id="files-section" />`. `src/plugins/screens/remark.ts` puts its record here. */
  screen: Screen;
  /** Put there too, on the first picture of a page: it says what all of them are. */
  first?: boolean;
}

/**
 * A drawing of another site's screen, with its caption, the meaning of its numbers and the same content as text.
 * It is no link to its file: the page shows it in full size, and a browser shows a file without title, scheme or way back.
 *
 * @throws if it was given no record, as when it is used outside of an `.mdx` page.
 */
export default function Screenshot({ screen, first }: Props): ReactNode {
  if (!screen) throw new Error('<Screenshot> has no record of a picture. Use it in an .mdx page: <Screenshot id="files-section" />');
  const { id, caption, callouts, description, labels } = screen;
  const details = `picture-${id}-description`;
  return (
    <figure className={styles.figure} id={`picture-${id}`}>
      {schemes.map((scheme) => (
        <Picture key={scheme} screen={screen} scheme={scheme} details={details} />
      ))}
      <figcaption>
        <p>
          {caption} {origin(labels)}
        </p>
        {first && <p>Pictures of other websites are drawings here, with labels from public sources. They are not captures.</p>}
        {callouts.length > 0 && (
          <ol className={styles.callouts} aria-label="Numbers in the picture">
            {callouts.map(({ number, text, to }) => (
              <li key={number} value={number}>
                {to ? <a href={to}>{text}</a> : text}
              </li>
            ))}
          </ol>
        )}
        <details className={styles.describe} id={details}>
          <summary>Describe this picture</summary>
          <Lines lines={description} />
        </details>
      </figcaption>
    </figure>
  );
}

interface PictureProps {
  screen: Screen;
  scheme: Scheme;
  /** Id of the long description. */
  details: string;
}

/** The drawing for one colour scheme; the style sheet shows the one that the site's own switch asks for. */
function Picture({ screen: { file, alt, size }, scheme, details }: PictureProps): ReactNode {
  const { withBaseUrl } = useBaseUrlUtils();
  const address = (shape: Shape, scale: 1 | 2): string => withBaseUrl(`/img/cloud/${screenFile(file, shape, scheme, scale)}`);
  const sources = (shape: Shape): string => scales.map((scale) => `${address(shape, scale)} ${scale}x`).join(', ');
  const [width, height] = size.wide;
  const [narrowWidth, narrowHeight] = size.narrow;
  return (
    <picture className={styles[scheme]}>
      <source media={NARROW} srcSet={sources('narrow')} width={narrowWidth} height={narrowHeight} />
      <img src={address('wide', 1)} srcSet={sources('wide')} alt={alt} width={width} height={height} loading="lazy" decoding="async" aria-details={details} />
    </picture>
  );
}

function Lines({ lines }: { lines: readonly Line[] }): ReactNode {
  return (
    <ul>
      {lines.map(({ text, within }, index) => (
        // The lines of a description never change their order, and two may be alike.
        // oxlint-disable-next-line react/no-array-index-key
        <li key={index}>
          {text}
          {within && <Lines lines={within} />}
        </li>
      ))}
    </ul>
  );
}

/** Says of what date the labels of a drawing are, and which of them are not confirmed. */
function origin({ oldest, newest, undated, likely }: Provenance): string {
  const date = oldest === newest ? oldest : `${oldest} to ${newest}`;
  const labels = date ? `labels of ${date}${undated ? ', some without a date' : ''}` : 'labels without a date';
  const unsure = likely.length > 0 ? ` Likely, but not confirmed: ${likely.map((label) => `“${label}”`).join(', ')}.` : '';
  return `Drawn with ${labels}.${unsure}`;
}
