import type { Props } from '@theme/Icon/ExternalLink';
import type { ReactNode } from 'react';
import { lines } from '../lines';

/** The arrow of links in the bar and the footer that open a new tab, as an image: without the role, its name is not sure to be read out. */
export default function IconExternalLink({ width = 13.5, height = 13.5 }: Props): ReactNode {
  return (
    // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- an img takes no colour from the text around it
    <svg {...lines} width={width} height={height} role="img" aria-label="(opens in new tab)" className="external-link-icon">
      <path d="M14 4h6v6m0-6-9 9m7 1v6H4V6h6" />
    </svg>
  );
}
