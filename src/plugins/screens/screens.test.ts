import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { screenFiles, screens } from '../../data/screens';
import { screenFaults } from '.';

const published = path.resolve('static/img/cloud');
const folder = mkdtempSync(path.join(tmpdir(), 'screens-'));
afterAll(() => rmSync(folder, { recursive: true }));

it('finds nothing wrong with the pictures of the site', () => {
  expect(screenFaults(published)).toEqual([]);
});

it('names a missing file and the command that draws it', () => {
  const { wide, narrow } = screenFiles('mimic_files');
  for (const name of [wide.light, wide.dark, narrow.light]) copyFileSync(path.join(published, name), path.join(folder, name));
  expect(screenFaults(folder, screens.slice(0, 1))).toEqual([
    'mimic_files-narrow-dark.png is missing (picture "files-section" in src/data/screens.ts). Draw it with: npm run screens',
  ]);
});

it('names a picture whose shape differs from the reserved one', () => {
  const wrong = { ...screens[0]!, size: { wide: [720, 400], narrow: screens[0]!.size.narrow } as const };
  expect(screenFaults(published, [wrong])[0]).toMatch(/^mimic_files\.png is drawn as 1440 × 1010, but .* reserves 720 × 400/);
});

it('does not pass an empty list', () => {
  expect(screenFaults(published, [])).toHaveLength(1);
});
