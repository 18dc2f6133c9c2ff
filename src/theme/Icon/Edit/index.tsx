import type { Props } from '@theme/Icon/Edit';
import type { ReactNode } from 'react';
import { lines } from '../lines';

/** The pencil of the link to edit a page. */
export default function IconEdit(props: Props): ReactNode {
  return (
    <svg {...lines} width={20} height={20} aria-hidden {...props}>
      <path d="M4 20l1-4L16 5l3 3L8 19z" />
    </svg>
  );
}
