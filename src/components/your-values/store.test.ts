import { describe, expect, it } from 'vitest';
import { readKept } from './store';

describe('what was kept', () => {
  it('is taken as far as it is known and right today', () => {
    expect(readKept({ username: 'jane-roe', project: 'physionet-data', colour: 'red', destination: 7, terminal: 'cmd' })).toEqual({ username: 'jane-roe', terminal: 'cmd' });
  });

  it('cannot bring in what no field would take', () => {
    expect(readKept({ destination: '$(id)', username: '-u', terminal: 'zsh', bucket: null })).toEqual({});
  });

  it('may be no value yet, which is kept all the same: what is typed next is kept too', () => {
    expect(readKept({})).toEqual({});
  });

  it.each([null, 1, 'text'].map((stored) => ({ stored })))('is nothing if it is $stored', ({ stored }) => {
    expect(readKept(stored)).toBeUndefined();
  });
});
