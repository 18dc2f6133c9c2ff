import type { Props } from '@theme/Icon/SystemColorMode';
import type { ReactNode } from 'react';
import { lines } from '../lines';

/** The disc of the colour scheme switch, half dark. */
export default function IconSystemColorMode(props: Props): ReactNode {
  return (
    <svg {...lines} {...props}>
      <circle cx={12} cy={12} r={8} />
      <path fill="currentColor" d="M12 4a8 8 0 0 1 0 16z" />
    </svg>
  );
}
