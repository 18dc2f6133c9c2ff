/**
 * `npm run check [-- --github]`: a writer's check of all pages and lists, without a build.
 *
 * `--github` prints annotations for a pull request as well.
 *
 * Exit code 0: nothing to mend; 1: faults, one a line; 2: the check itself could not run.
 */
import { parseArgs } from 'node:util';
import { asGithub, asText } from './print';
import { unreadableList } from './unreadable-list';

const { values } = parseArgs({ options: { github: { type: 'boolean' } } });

try {
  // Only now, so that a slip of the pen in one of the lists is told like any other mistake.
  const [{ default: sidebars }, { redirects }, { checkSite }, { factListFaults }, { removedPages }, { readSite }] = await Promise.all([
    import('../../sidebars'), import('../../src/data/redirects'), import('./check'), import('./fact-lists'), import('./history'), import('./site'),
  ]);
  const site = readSite(process.cwd(), sidebars, redirects);
  const today = new Date().toISOString().slice(0, 10);
  const faults = [...checkSite(site, removedPages(process.cwd())), ...factListFaults(process.cwd(), today)];
  if (faults.length > 0) console.log(asText(faults));
  if (values.github && faults.length > 0) console.log(asGithub(faults));
  const wrong = faults.filter((fault) => !fault.warning).length;
  const pages = site.pages.length + site.unreadable.length;
  console.log(`${faults.length > 0 ? '\n' : ''}${pages} pages read, ${wrong} ${wrong === 1 ? 'thing' : 'things'} to mend.`);
  process.exitCode = wrong > 0 ? 1 : 0;
} catch (error) {
  const fault = unreadableList(error, process.cwd());
  if (fault) {
    console.log(asText([fault]));
    if (values.github) console.log(asGithub([fault]));
    console.log('\nNothing else was checked.');
    process.exitCode = 1;
  } else {
    console.error(`The check could not run: ${error instanceof Error ? error.message : String(error)}`);
    process.exitCode = 2;
  }
}
