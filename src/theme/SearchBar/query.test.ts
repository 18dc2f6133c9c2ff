import { describe, expect, it } from 'vitest';
import { corrected, excerptPieces, rank, searchWords } from './query';

describe('the words of a query', () => {
  it('are distinct, hold a letter or digit, and the longest come first', () => {
    expect(searchWords('  ! Access to the  requested access — 403 ')).toEqual(['requested', 'access', 'the', '403']);
  });

  it('may be short if there are no others', () => {
    expect(searchWords('R')).toEqual(['r']);
  });

  it('are eight at most', () => {
    expect(searchWords('aaaa bbbb cccc dddd eeee ffff gggg hhhh iii')).toHaveLength(8);
  });

  it('are none in a query of marks', () => {
    expect(searchWords(' … ! ')).toEqual([]);
  });
});

describe('a mistyped query', () => {
  const known = ['access', 'bucket', 'credentialing', 'bigquery', 'billing', 'aws'];

  it.each([
    ['credentailing', 'credentialing'],
    ['what is BiqQuery', 'what is bigquery'],
    ['bililng account', 'billing account'],
  ])('%s: has its word put right', (query, right) => {
    expect(corrected(query, known)).toBe(right);
  });

  it.each(['xqzzy', 'billing', 'asw', 'docker', '$& $1', ''])('%s: stays', (query) => {
    expect(corrected(query, known)).toBeUndefined();
  });
});

describe('the pages for all words', () => {
  it('are sorted by the sum, not by one rare word', () => {
    const hits = [[{ id: 'rare', score: 30 }], [{ id: 'all', score: 8 }], [{ id: 'all', score: 8 }], [{ id: 'all', score: 5 }, { id: 'rare', score: 1 }]];
    expect(rank(hits).map((hit) => hit.id)).toEqual(['all', 'rare']);
  });

  it('leave out what fits much worse', () => {
    expect(rank([[{ id: 'good', score: 20 }, { id: 'poor', score: 0.1 }]]).map((hit) => hit.id)).toEqual(['good']);
  });

  it('keep the best hit of each page, for its excerpt', () => {
    expect(rank([[{ id: 'a', score: 2, word: 'x' }], [{ id: 'a', score: 9, word: 'y' }], [{ id: 'a', score: 1, word: 'z' }]])).toEqual([{ id: 'a', score: 9, word: 'y' }]);
  });

  it('are none where nothing was found', () => {
    expect(rank([[], []])).toEqual([]);
  });
});

describe('an excerpt', () => {
  it('is split at its marks', () => {
    expect(excerptPieces('a <mark>b</mark> c <mark>d</mark>')).toEqual([
      { text: 'a ', found: false },
      { text: 'b', found: true },
      { text: ' c ', found: false },
      { text: 'd', found: true },
    ]);
  });

  it('shows HTML as text', () => {
    expect(excerptPieces('&lt;img src=x&gt; <b>&amp;lt; &quot;&#39;</b>')).toEqual([{ text: '<img src=x> <b>&lt; "\'</b>', found: false }]);
  });

  it('keeps what it does not know', () => {
    expect(excerptPieces('&nosuch; <mark>open')).toEqual([{ text: '&nosuch; <mark>open', found: false }]);
  });
});
