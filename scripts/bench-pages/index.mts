/**
 * `npm run bench:pages [-- --runs N] [--pages /a,/b] [--json FILE]`: Lighthouse (mobile) on our built pages beside the
 * same pages in Starlight and in Docusaurus as it comes.
 *
 * The sites are served by one server on this machine, with brotli, and measured in turn; a line is the median of the
 * runs. Lighthouse and the two generators are fetched into a temporary folder at the first run. It takes about a
 * quarter of a minute a measurement. Exit code 1 only if something could not be measured: a benchmark judges nothing,
 * but it names each target that was missed.
 */
import { execFile } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs, promisify } from 'node:util';
import { site } from '../../src/data/site';
import { browserArguments, findBrowser, thisMachine } from '../browser';
import { cells, HEADINGS, medians, missed, read, type Figures } from './figures';
import { serve } from './serve';
import { buildStarlight, buildStock, installLighthouse, readPages } from './sites';

const { values } = parseArgs({
  options: { runs: { type: 'string', default: '5' }, pages: { type: 'string', default: '/access/cloud/request,/access/cloud/aws,/help/jobs-create' }, json: { type: 'string' } },
});
const runs = Number(values.runs);
if (!Number.isInteger(runs) || runs < 1) throw new Error(`--runs takes a whole number from 1, and was given "${values.runs}".`);
const measured = values.pages.split(',');

const work = path.join(os.tmpdir(), 'bench-pages');
mkdirSync(work, { recursive: true });
const pages = readPages('build', site.origin);
for (const address of measured) {
  if (!pages.some((page) => page.address === address)) throw new Error(`--pages: there is no page "${address}" in build/.`);
}
const lighthouse = installLighthouse(work);
const folders = { ours: 'build', starlight: buildStarlight(work, pages, 'static/img'), stock: buildStock(work, pages, 'static/img') };
const served = await Promise.all(Object.entries(folders).map(async ([name, folder]) => ({ name, ...(await serve(folder)) })));

const chrome = findBrowser(thisMachine);
async function measure(address: string): Promise<Figures> {
  const report = path.join(work, 'report.json');
  rmSync(report, { force: true });
  const flags = ['--headless=new', ...browserArguments].join(' ');
  // Without waiting in place: the servers are in this process, and must answer meanwhile.
  await promisify(execFile)(process.execPath, [lighthouse, address, '--quiet', '--output=json', `--output-path=${report}`, '--only-categories=performance,accessibility,best-practices,seo', `--chrome-flags=${flags}`], { env: { ...process.env, CHROME_PATH: chrome } });
  return read(JSON.parse(readFileSync(report, 'utf8')) as Parameters<typeof read>[0]);
}

const results: { page: string; site: string; figures: Figures }[] = [];
try {
  for (const page of measured) {
    const all = new Map<string, Figures[]>(served.map(({ name }) => [name, []]));
    for (let run = 0; run < runs; run += 1) {
      for (const { name, origin } of served) all.get(name)?.push(await measure(`${origin}${page}`));
    }
    for (const [name, figures] of all) results.push({ page, site: name, figures: medians(figures) });
  }
} finally {
  for (const { close } of served) close();
}

console.log(`\nMedians of ${runs}, Lighthouse mobile\n`);
console.log(['page'.padEnd(26), 'site'.padEnd(10), ...HEADINGS.map((heading) => heading.padStart(7))].join(' '));
for (const { page, site: name, figures } of results) console.log([page.padEnd(26), name.padEnd(10), ...cells(figures).map((cell) => cell.padStart(7))].join(' '));
console.log('');
for (const page of measured) {
  const of = (name: string): Figures | undefined => results.find((result) => result.page === page && result.site === name)?.figures;
  const ours = of('ours');
  const starlight = of('starlight');
  if (!ours) continue;
  const faults = missed(ours, starlight);
  console.log(`${page}: LCP is ${(ours.lcp / (starlight?.lcp ?? Number.NaN)).toFixed(2)} of Starlight’s; ${faults.length === 0 ? 'all targets kept' : `missed: ${faults.join(', ')}`}`);
}
if (values.json) writeFileSync(values.json, `${JSON.stringify(results, null, 1)}\n`);
