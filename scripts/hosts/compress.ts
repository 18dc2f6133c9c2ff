import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

/** Texts. The files of the search index are compressed already, as pictures are. */
const TEXT = /\.(?:css|html|js|json|md|py|svg|txt|xml)$/;
/** Below this a compressed copy saves no packet. */
const LEAST = 1000;

/**
 * Writes `FILE.br` and `FILE.gz` beside each text of a built site, as small as they get.
 *
 * @param build the folder of the built site
 * @returns how many files, and their bytes before and after
 * @throws if there is nothing to compress
 */
export function compressSite(build: string): { files: number; before: number; brotli: number } {
  const total = { files: 0, before: 0, brotli: 0 };
  for (const name of readdirSync(build, { recursive: true, encoding: 'utf8' }).filter((file) => TEXT.test(file))) {
    const file = path.join(build, name);
    const bytes = readFileSync(file);
    if (bytes.length < LEAST) continue;
    const small = brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length } });
    writeFileSync(`${file}.br`, small);
    writeFileSync(`${file}.gz`, gzipSync(bytes, { level: 9 }));
    total.files += 1;
    total.before += bytes.length;
    total.brotli += small.length;
  }
  if (total.files === 0) throw new Error(`No text to compress in "${build}". Run: npm run build`);
  return total;
}
