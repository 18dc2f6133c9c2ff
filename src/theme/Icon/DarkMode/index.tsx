import type { Props } from '@theme/Icon/DarkMode';
import type { ReactNode } from 'react';
import { lines } from '../lines';

/** The moon of the colour scheme switch. */
export default function IconDarkMode(props: Props): ReactNode {
  return (
    <svg {...lines} {...props}>
      <path d="M20 14A8 8 0 1 1 10 4a7 7 0 0 0 10 10z" />
    </svg>
  );
}
