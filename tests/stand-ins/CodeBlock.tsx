import type { ReactNode } from 'react';

/** Stands in for the theme's CodeBlock: the text alone. */
export default function CodeBlock({ children }: { children: ReactNode }): ReactNode {
  return (
    <pre>
      <code>{children}</code>
    </pre>
  );
}
