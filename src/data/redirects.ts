/**
 * Addresses that lead elsewhere. Whoever moves or deletes a page adds its old address here: no address dies.
 */
export interface Redirect {
  /** The old address, from the site's root, without a slash at the end. */
  from: string;
  /** The page that holds the content today. */
  to: string;
}

export const redirects: readonly Redirect[] = [];
