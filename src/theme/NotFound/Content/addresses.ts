import { useAllDocsData } from '@docusaurus/plugin-content-docs/client';

/** The addresses of all pages, as a function: a list of many pages is only made when somebody asks for it. */
export function useAddresses(): () => string[] {
  const docs = useAllDocsData();
  return () => Object.values(docs).flatMap(({ versions }) => versions.flatMap((version) => version.docs.map(({ path }) => path)));
}
