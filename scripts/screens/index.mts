/**
 * `npm run screens [-- --check]`: the pictures of other sites' screens.
 *
 * - Without an option it draws every picture that is older than its source or lacks a file, writes its record, and
 *   removes what has no source. What is up to date stays untouched, so that another machine's fonts change nothing.
 * - `--check` draws nothing and needs no browser: it compares each record with what its source says now.
 *
 * Exit code 0: all is up to date, or was drawn; 1: `--check` found old pictures; 2: it could not run.
 */
import { existsSync } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { screenFiles, type Screen } from '../../src/data/screens';
import { readScreens, RECORDS } from '../../src/plugins/screens/records';
import { describeScreen, readSources, stale } from './record';

const PICTURES = 'static/img/cloud';

try {
  const { values } = parseArgs({ options: { check: { type: 'boolean' } } });
  const sources = await readSources();
  await mkdir(RECORDS, { recursive: true });
  const records = readScreens();
  if (values.check) {
    const faults = stale(sources, records);
    for (const fault of faults) console.log(fault);
    console.log(`${sources.size} pictures compared with their sources, ${faults.length} out of date.`);
    process.exitCode = faults.length > 0 ? 1 : 0;
  } else {
    await update(sources, records);
  }
} catch (error) {
  console.error(`The pictures could not be ${process.argv.includes('--check') ? 'checked' : 'drawn'}: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 2;
}

async function update(sources: Awaited<ReturnType<typeof readSources>>, records: readonly Screen[]): Promise<void> {
  // Loaded only here: the check must run where there is no browser.
  const [{ chromium }, { browserArguments, findBrowser, thisMachine }, { draw, drawingArguments }] = await Promise.all([
    import('@playwright/test'),
    import('../browser'),
    import('./draw'),
  ]);
  const browser = await chromium.launch({ executablePath: findBrowser(thisMachine), args: [...browserArguments, ...drawingArguments] });
  const openPage = (scale: number) => browser.newPage({ deviceScaleFactor: scale });
  const kept = new Set<string>();
  let drawn = 0;
  try {
    for (const [id, source] of sources) {
      const described = describeScreen(id, source);
      const files = screenFiles(described.file);
      for (const name of files) kept.add(name);
      const recorded = records.find((record) => record.id === id);
      const upToDate = recorded?.drawn === described.drawn && files.every((name) => existsSync(path.join(PICTURES, name)));
      const record: Screen = upToDate ? { ...described, size: recorded.size } : await draw(described, source, PICTURES, openPage);
      await writeFile(path.join(RECORDS, `${id}.json`), `${JSON.stringify(record, null, 2)}\n`);
      if (!upToDate) {
        drawn += 1;
        console.log(`${id}  ${record.size.wide.join(' × ')}, narrow ${record.size.narrow.join(' × ')}`);
      }
    }
  } finally {
    await browser.close();
  }
  // Only files that a record names: other images in the folder are not ours to remove.
  const old = records.flatMap(({ file }) => screenFiles(file)).filter((name) => !kept.has(name));
  for (const name of old) await rm(path.join(PICTURES, name), { force: true });
  for (const { id } of records) if (!sources.has(id)) await rm(path.join(RECORDS, `${id}.json`));
  console.log(`${sources.size} pictures, ${drawn} drawn again.`);
}
