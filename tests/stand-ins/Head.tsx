import type { ReactNode } from 'react';

/** Docusaurus' Head, which puts its children elsewhere: here they are not part of the component. */
export default function Head(_props: { children?: ReactNode }): ReactNode {
  return null;
}
