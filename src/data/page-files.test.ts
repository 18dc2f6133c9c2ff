import { expect, it } from 'vitest';
import { fileOf, twinOf } from './page-files';

it.each([
  ['/', '/index', '/index.md'],
  ['/guide/', '/guide/index', '/guide/index.md'],
  ['/access', '/access', '/access.md'],
  ['/help/x', '/help/x', '/help/x.md'],
])('%s lies in %s and %s', (address, file, twin) => {
  expect([fileOf(address), twinOf(address)]).toEqual([file, twin]);
});
