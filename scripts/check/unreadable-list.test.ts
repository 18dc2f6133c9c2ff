import { expect, it } from 'vitest';
import { unreadableList } from './unreadable-list';

it('a slip of the pen in a list is told at its place', () => {
  const error = new Error('Transform failed with 1 error:\n/project/src/data/costs.ts:6:44: ERROR: Expected "}" but found "grade"');
  expect(unreadableList(error, '/project')).toMatchObject({ file: 'src/data/costs.ts', line: 6, column: 45, what: expect.stringContaining('found "grade"'), remedy: expect.stringContaining('comma') });
});

it('another error is none of a list', () => {
  expect(unreadableList(new Error('There is no page'), '/project')).toBeUndefined();
});
