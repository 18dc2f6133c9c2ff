import type { ReactNode } from 'react';

/** Stands in for `@theme/Heading`. */
export default function Heading({ as: Tag, id, children }: { as: 'h2' | 'h3'; id: string; children: ReactNode }): ReactNode {
  return <Tag id={id}>{children}</Tag>;
}
