/**
 * `npm run compress`: writes `FILE.br` and `FILE.gz` beside each text of the built site, for servers that send such
 * files, as `deploy/nginx.conf` does. Other hosts compress by themselves.
 */
import { compressSite } from './compress';

try {
  const { files, before, brotli } = compressSite('build');
  console.log(`${files} files: ${Math.round(before / 1000)} kB, with brotli ${Math.round(brotli / 1000)} kB.`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
