/** Where a page's files lie in the built site. Also for code that runs in browsers. */

/**
 * The file of a page, without its ending.
 *
 * @param address `/access` or, for the first page, `/`
 */
export const fileOf = (address: string): string => (address.endsWith('/') ? `${address}index` : address);

/** The Markdown of a page. */
export const twinOf = (address: string): string => `${fileOf(address)}.md`;
