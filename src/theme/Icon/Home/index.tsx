import type { Props } from '@theme/Icon/Home';
import type { ReactNode } from 'react';
import { lines } from '../lines';

/** The house at the beginning of the way to a page. */
export default function IconHome(props: Props): ReactNode {
  return (
    <svg {...lines} {...props}>
      <path d="m3 12 9-8 9 8M6 10v10h12V10" />
    </svg>
  );
}
