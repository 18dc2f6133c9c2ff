/** The second half of `npm run build`: what hosts need. It reads all pages, so it runs when they are finished. */
import { redirects } from '../../src/data/redirects';
import { site } from '../../src/data/site';
import { writeForHosts } from './write';

try {
  writeForHosts('build', redirects, site);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
