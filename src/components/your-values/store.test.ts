import { describe, expect, it } from 'vitest';
import { readKept } from './store';

describe('what was kept', () => {
  it('is taken as far as it is known and right today', () => {
    expect(readKept({ username: 'jane-roe', project: 'physionet-data', colour: 'red', destination: 7, terminal: 'cmd' })).toEqual({ username: 'jane-roe', terminal: 'cmd' });
  });

  it('cannot bring in what no field would take', () => {
    expect(readKept({ destination: '$(id)', username: '-u', terminal: 'zsh', bucket: null })).toBeUndefined();
  });

  it.each([null, 1, 'text', [], ['jane-roe'], {}, { version: 2, values: { username: 'jane-roe' } }].map((stored) => ({ stored })))('is nothing if it is $stored', ({ stored }) => {
    expect(readKept(stored)).toBeUndefined();
  });
});
