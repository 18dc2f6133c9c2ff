import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diagnose } from './diagnose';
import { first, knowledge } from './for-tests';

const took = (text: string): number => {
  const started = performance.now();
  diagnose(text, knowledge);
  return performance.now() - started;
};

function refused(name: string): string {
  return `Access Denied: Table physionet-data:${name}.patients: User does not have permission to query table physionet-data:${name}.patients, or perhaps it does not exist.`;
}

describe('a message', () => {
  it('with a known name asks whether the request was made, and with a wrong one names the name', () => {
    const right = diagnose(refused('mimiciv_3_1_hosp'), knowledge);
    expect(right.matches.map(({ id }) => id)).toEqual(['not-requested', 'wrong-google-account', 'dataset-name-wrong']);
    expect(right.question).toContain('green notice');
    expect(first(refused('mimiciv_v3_1_hosp'))).toBe('dataset-name-wrong');
  });

  it.each([
    ['Where is mimic_core now?', 'dataset-name-wrong'],
  ])('finds its page, and none if it is of another site or program: %s', (text, expected) => {
    expect(first(text)).toBe(expected);
  });

  it.each(['Table physionet-data:mimiciv_3_1_hosp.patients', 'Dataset physionet-data:mimiciv_3_1_hosp'])('of %s in another region has its page alone', (name) => {
    for (const location of ['EU', 'us-east1']) expect(diagnose(`Not found: ${name} was not found in location ${location}`, knowledge).matches.map(({ id }) => id)).toEqual(['wrong-location']);
    expect(first(`Not found: ${name} was not found in location US`)).toBe('dataset-name-wrong');
  });

  it.each([
    // A data set of ours is never in a project of the reader's own.
    ['Dataset anna-lab:mimiciv_3_1_hosp', 'EU', ['dataset-name-wrong', 'wrong-location']],
    ['Table anna-lab:mimic_core.admissions', 'europe-west3', ['dataset-name-wrong', 'wrong-location']],
    ['Dataset anna-lab:mimiciv_3_1_hosp', 'US', ['dataset-name-wrong']],
    // Their own data set is: elsewhere, or not at all.
    ['Table anna-lab:my_results.cohort', 'US', ['wrong-location', 'dataset-name-wrong']],
    ['Dataset anna-lab:mimic_sepsis_study', 'EU', ['wrong-location', 'dataset-name-wrong']],
    // Readers build derived tables themselves, and give names that resemble ours.
    ['Dataset anna-lab:mimiciv_derived', 'EU', ['wrong-location', 'dataset-name-wrong']],
    ['Table anna-lab:mimiciv_3_1_derived.sepsis3', 'US', ['wrong-location', 'dataset-name-wrong']],
    ['Dataset anna-lab:mimiciv_3_1_hops', 'US', ['wrong-location', 'dataset-name-wrong']],
  ])('of %s, looked for in the reader’s own project in %s, finds %j', (name, location, ids) => {
    const found = diagnose(`404 Not found: ${name} was not found in location ${location}; reason: notFound`, knowledge);
    expect(found.matches.map(({ id }) => id)).toEqual(ids);
    expect(found.question !== undefined).toBe(ids[0] === 'wrong-location');
  });

  it('that is too long says that it was not read as a whole', () => {
    expect(diagnose('x '.repeat(10_000), knowledge).isCut).toBeUndefined();
    expect(diagnose(`${'x '.repeat(10_000)}.`, knowledge).isCut).toBe(true);
  });

  it('with a very long name is read as fast as any other', () => {
    const name = 'b'.repeat(19_900);
    took(name);
    expect(took(`Not found: Table lab-1:${name}`)).toBeLessThan(10 * took(`Nothing: Table lab-1:${name}`));
    expect(took('mimic'.repeat(3980))).toBeLessThan(10 * took(`Nothing: Table lab-1:${name}`));
  });

  it('that is none has a door', () => {
    expect(diagnose('I am lost', knowledge)).toMatchObject({ matches: [], door: { href: 'https://physionet.org/about/#contact_us' } });
    expect(diagnose('botocore error of another kind', knowledge).door?.href).toContain('aws.amazon.com');
  });

  it('may be any text', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 500 }), (text) => {
        expect(Array.isArray(diagnose(text, knowledge).matches)).toBe(true);
      }),
    );
  });
});
