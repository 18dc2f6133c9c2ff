import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allSets, fromForm, HAVES, PLACES, PURPOSES, read, ROLES, START, write, type State } from './answers';

const keys = <T extends string>(list: Record<T, string>): T[] => Object.keys(list) as T[];
const sets = allSets.map(({ key }) => key);
const day = fc.integer({ min: 0, max: 5000 }).map((days) => new Date(Date.UTC(2024, 0, 1) + days * 86_400_000).toISOString().slice(0, 10));
const status = fc.oneof(fc.constant({ is: 'done' } as const), day.map((since) => ({ is: 'waiting', since }) as const));
const states: fc.Arbitrary<State> = fc.record({
  answers: fc.record({
    sets: fc.subarray(sets),
    purpose: fc.constantFrom(...keys(PURPOSES)),
    where: fc.constantFrom(...keys(PLACES)),
    have: fc.subarray(keys(HAVES)),
    role: fc.constantFrom(...keys(ROLES)),
  }),
  statuses: fc.dictionary(fc.constantFrom('account', 'training', `agreement-${sets[0]}`, `use-own-${sets.at(-1)}`), status),
});

describe('a path in an address', () => {
  it('comes back as it was, for every state', () => {
    fc.assert(
      fc.property(states, (state) => {
        expect(read(`#${write(state)}`)).toEqual({ ...state, statuses: { ...state.statuses } });
      }),
    );
  });

  it('holds nothing that an address would change', () => {
    fc.assert(
      fc.property(states, (state) => {
        expect(new URL(`https://example.org/#${write(state)}`).hash).toBe(`#${write(state)}`);
      }),
    );
  });

  it('is short', () => {
    expect(write(START).length).toBeLessThan(60);
  });

  it('reads any text without an error, and never into a state that cannot be written', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.string().map((text) => `#path=1~${text}`), states.map(write).chain((text) => fc.nat(text.length).map((at) => text.slice(0, at)))), (text) => {
        const result = read(text);
        const again = typeof result === 'object' ? read(write(result)) : result;
        expect(again).toEqual(result);
      }),
    );
  });

  it.each([
    ['#while-you-wait', undefined],
    ['', undefined],
    ['#path=', 'damaged'],
    ['#path=2~mimiciv@3.1~sql~own~0000000~staff~', 'damaged'],
    ['#path=1~mimic-x@9~sql~own~0000000~staff~', 'damaged'],
    ['#path=1~mimiciv@3.1~constructor~own~0000000~staff~', 'damaged'],
    ['#path=1~mimiciv@3.1~sql~own~000000~staff~', 'damaged'],
    ['#path=1~<img src=x>~sql~own~0000000~staff~', 'damaged'],
  ])('tells a heading from a damaged path: %s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  it('reads a link from before the question about a project without billing', () => {
    expect(read('path=1~mimiciv@3.1~sql~own~0000001~staff~')).toMatchObject({ answers: { have: ['billing'] } });
  });

  it('reads a link from before each way had a state of its own', () => {
    expect(read('path=1~mimiciv@3.1~sql~bigquery~0000000~staff~request-mimiciv@3.1:d,use-own-mimiciv@3.1:d')).toMatchObject({
      statuses: { 'request-bigquery-mimiciv@3.1': { is: 'done' }, 'use-own-mimiciv@3.1': { is: 'done' } },
    });
  });

  it('reads a link whose marks a program has escaped', () => {
    expect(read('#path=1~mimiciv%403.1~sql~own~00000000~staff~account%3Ad')).toEqual(read('#path=1~mimiciv@3.1~sql~own~00000000~staff~account:d'));
    expect(read('#path=1~mimiciv%403.1~sql~own~00000000~staff~account%3Ad')).toBeTypeOf('object');
    expect(read('#path=1~%')).toBe('damaged');
  });

  it('leaves out a data set that is gone, and a status that is none', () => {
    const old = read('path=1~mimiciv@3.1,mimiciv@0.9~sql~own~0000000~staff~account:d,training:2026-02-30,<b>:d');
    expect(old).toMatchObject({ answers: { sets: ['mimiciv@3.1'] }, statuses: { account: { is: 'done' } } });
    expect(Object.keys((old as State).statuses)).toEqual(['account']);
  });
});

describe('a form', () => {
  it('gives the state that was chosen', () => {
    const state = fromForm(
      [['set', 'mimiciv'], ['version-mimiciv', '2.2'], ['set', 'nothing'], ['purpose', 'notes'], ['where', 'aws'], ['have', 'account'], ['role', 'student'], ['status-account', 'done'], ['status-training', 'waiting'], ['since-training', '2026-11-01'], ['status-credential', 'waiting'], ['since-credential', ''], ['status-google', 'open']],
      '2026-11-26',
    );
    expect(state).toEqual({
      answers: { sets: ['mimiciv@2.2'], purpose: 'notes', where: 'aws', have: ['account'], role: 'student' },
      statuses: { account: { is: 'done' }, training: { is: 'waiting', since: '2026-11-01' }, credential: { is: 'waiting', since: '2026-11-26' } },
    });
  });

  it('keeps the statuses of steps that it does not show, and the day while a new one is typed', () => {
    const before = { 'request-aws-mimiciv@3.1': { is: 'done' }, account: { is: 'done' }, training: { is: 'waiting', since: '2026-11-01' } } as const;
    const { statuses } = fromForm([['status-account', 'open'], ['status-training', 'waiting'], ['since-training', '']], '2026-11-26', before);
    expect(statuses).toEqual({ 'request-aws-mimiciv@3.1': { is: 'done' }, training: { is: 'waiting', since: '2026-11-01' } });
  });

  it('that is empty gives no data set', () => {
    expect(fromForm([], '2026-11-26').answers.sets).toEqual([]);
  });
});
