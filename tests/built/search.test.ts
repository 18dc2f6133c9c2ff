/** What the search offers for mistyped words, with the words of the built site. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { typedWords } from '../../src/data/search-words';
import { corrected } from '../../src/theme/SearchBar/query';

const known = readFileSync('build/pagefind/words.txt', 'utf8').split(' ');

const offered = (word: string): string | undefined => corrected(word, [word], known);

describe('a mistyped word', () => {
  it.each([
    ['mimc', 'mimic'], ['mimc-iv', 'mimic-iv'], ['mimic-vi', 'mimic-iv'], ['wgte', 'wget'], ['wegt', 'wget'], ['bigqurey', 'bigquery'], ['biqquery', 'bigquery'], ['phisionet', 'physionet'],
    ['credentailing', 'credentialing'], ['credencialed', 'credentialed'], ['dowload', 'download'], ['donwlaod', 'download'], ['agrement', 'agreement'], ['acess', 'access'], ['requestor', 'requester'],
    ['bukcet', 'bucket'], ['qeury', 'query'], ['gogle', 'google'], ['gclod', 'gcloud'], ['emial', 'email'], ['pyhton', 'python'], ['requster-pays', 'requester-pays'], ['authentification', 'authentication'],
  ])('%s: %s is offered', (typed, right) => {
    expect(known).not.toContain(typed);
    expect(offered(typed)).toBe(right);
  });
});

describe('a word that is not in the guide', () => {
  it.each(['parquet', 'hugging', 'tableau', 'spotify', 'stata', 'dask', 'docker', 'spark', 'snowflake', 'postgis', 'claude', 'lactate', 'dose', 'mortality', 'creatinine', 'diagnosis', 'hipaa', 'clean', 'plink', 'stable'])('%s: nothing is offered', (word) => {
    expect(known).not.toContain(word);
    expect(offered(word)).toBeUndefined();
  });

  it('is not taken for the end of another one', () => {
    expect(known).toContain('press');
    expect(corrected('egress', ['egress'], known.filter((word) => word !== 'egress'))).toBeUndefined();
  });
});

it('a word that another one stands for is on no page', () => {
  expect(typedWords.length).toBeGreaterThan(0);
  expect(typedWords.filter((word) => known.includes(word)), 'Readers find the pages that have it: take it out of src/data/search-words.ts.').toEqual([]);
});
