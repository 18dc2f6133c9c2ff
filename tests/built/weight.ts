/** What a page costs a reader who only reads. */
import { brotliCompressSync } from 'node:zlib';

/**
 * Bytes as sent (brotli) of a page without pictures: its text, styles and the script that waits. Up to about 14,200 a page
 * comes with the first ten packets, which saves a slow line a round to the server.
 */
export const MOST_BYTES = 15_000;
/** The same with the pictures that the browser loads before the reader scrolls. */
export const MOST_BYTES_WITH_PICTURES = 60_000;

/** The bytes of a text as a host sends it, by brotli at its best, which is also its default. */
export function sent(text: string | Buffer): number {
  return brotliCompressSync(text).length;
}
