/** Stands in for `@docusaurus/useBaseUrl`, as on a site published below `/base/`. */
export function useBaseUrlUtils() {
  return { withBaseUrl: (address: string): string => `/base${address}` };
}
