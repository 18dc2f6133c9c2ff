import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diagnose } from './diagnose';
import { knowledge } from './for-tests';
import { asWritten, cut } from './marks';
import { forOthers } from './redact';

describe('what is shown of a text', () => {
  it('comes back whole when it is cut for marks, whatever it holds', () => {
    fc.assert(
      fc.property(fc.string(), fc.array(fc.string()), (text, evidence) => {
        expect(cut(text, evidence).map((piece) => piece.text).join('')).toBe(text);
      }),
    );
    expect(cut('Access\n DENIED here', ['access denied'])).toEqual([{ text: 'Access\n DENIED', found: true }, { text: ' here', found: false }]);
  });
});

describe('evidence', () => {
  it.each([
    ['WARNING: This command is authenticated as anna@uni.example.org which', 'wrong-google-account', 'This command is authenticated as EMAIL'],
    ['An error occurred (AccessDenied) when calling\n     the ListObjectsV2 operation: Access Denied', 'aws-access-denied', 'An error occurred (AccessDenied) when calling the ListObjectsV2 operation: Access Denied'],
    ['Not found: Dataset physionet-data:mimiciv_3_1_hosp was not found in location europe-west3', 'wrong-location', 'Not found: Dataset physionet-data:mimiciv_3_1_hosp was not found in location europe-west3'],
    ['Access Denied: Project Anna-Lab: User does not have bigquery.jobs.create permission', 'jobs-create', 'User does not have bigquery.jobs.create permission'],
    ['https://physionet.org/files/mimiciv/3.1/ Fehler 403', 'wget-403', 'Fehler 403'],
  ])('of %s is shown in the reader’s own letters and whole words', (text, id, expected) => {
    const match = diagnose(text, knowledge).matches.find((each) => each.id === id);
    expect(match?.evidence[0]).toBe(expected);
  });

  it('is marked in the text for others too, where the id of a project is hidden', () => {
    const { matches, redacted } = diagnose('404 Not found: Table anna-lab:my_results.cohort was not found in location EU', knowledge);
    expect(matches[0]?.evidence).toEqual(['Not found: Table anna-lab:my_results.cohort was not found in location EU']);
    expect(cut(redacted, matches.flatMap(({ evidence }) => evidence.map(forOthers))).filter(({ found }) => found).map(({ text }) => text)).toEqual(['Not found: Table YOUR_PROJECT_ID:my_results.cohort was not found in location EU']);
  });

  it('may be anything, and is looked for in any text', () => {
    fc.assert(fc.property(fc.string(), fc.string(), (text, words) => typeof asWritten(text, words) === 'string'));
    expect(asWritten('İstanbul: Permission DENIED', 'permission denied')).toBe('Permission DENIED');
    expect(asWritten('nothing of it', 'access denied')).toBe('access denied');
    expect(asWritten('anything', '错误')).toBe('错误');
  });
});
