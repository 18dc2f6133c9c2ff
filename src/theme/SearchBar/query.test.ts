import { describe, expect, it } from 'vitest';
import { corrected, excerptPieces, holds, mainFirst, rank, searchWords, standIns, toldAbsent } from './query';

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
  const known = ['access', 'bucket', 'credentialing', 'bigquery', 'billing', 'aws', 'download', 'billed'];

  it.each([
    ['credentailing', 'credentialing'],
    ['What is BiqQuery', 'What is bigquery'],
    ['bililng  Account', 'billing  Account'],
    ['dowload', 'download'],
    ['acces', 'access'],
    ['biled', 'billed'],
    ['billled', 'billed'],
    ['iblled', 'billed'],
  ])('%s: has its word put right', (query, right) => {
    expect(corrected(query, searchWords(query), known)).toBe(right);
  });

  it.each(['xqzzy', 'asdfghjkl', 'asw', 'docker', '$& $1', ''])('%s: stays', (query) => {
    expect(corrected(query, searchWords(query), known)).toBeUndefined();
  });

  it.each([
    ['wgt', undefined],
    ['wgte', 'wget'],
    ['wgett', 'wget'],
    ['waet', undefined],
    ['gwet', 'wget'],
    ['xget', undefined],
  ])('of few letters, %s: has a slip put right, and no other letter', (typed, right) => {
    expect(corrected(typed, [typed], ['wget'])).toBe(right);
  });

  it('may be further from a frequent word', () => {
    const others = Array.from({ length: 100 }, (_none, index) => `other-${index}`);
    expect(corrected('goggle', ['goggle'], ['google', ...others])).toBe('google');
    expect(corrected('goggle', ['goggle'], [...others, 'google'])).toBeUndefined();
  });

  it('becomes the nearest word, and of equally near ones the most frequent', () => {
    expect(corrected('biling', ['biling'], ['boiling', 'billing', 'bilinga'])).toBe('boiling');
    expect(corrected('bililng', ['bililng'], ['billings', 'billing'])).toBe('billing');
  });

  it('keeps the words that stand on a page', () => {
    expect(corrected('accesses dowload', ['dowload'], known)).toBe('accesses download');
  });
});

describe('words that stand on no page', () => {
  it.each([
    [['vpn'], ['vpn'], ['region']],
    [['codex'], ['codex'], ['chatgpt']],
    [['labevents.csv.gz', 'read'], ['labevents.csv.gz'], ['labevents']],
    [['region', 'vpn'], ['vpn'], []],
    [['parquet'], ['parquet'], []],
    [['a.b.csv'], ['a.b.csv'], []],
    [['vpn', 'one', 'two', 'three'], ['vpn'], []],
  ])('%j, of which %j: are looked up as %j', (words, unknown, looked) => {
    expect(standIns(words, unknown)).toEqual(looked);
  });

  it('are told as they were typed and in their order, but not those of a message', () => {
    expect(toldAbsent('Hugging Face  files', ['hugging', 'files', 'face'], ['hugging', 'face'])).toBe('Hugging Face');
    expect(toldAbsent('parquet  parquet', ['parquet'], ['parquet'])).toBe('parquet');
    expect(standIns(['openai', 'claude'], ['openai', 'claude'])).toEqual(['chatgpt']);
    expect(toldAbsent('one two three four', ['three', 'four', 'one', 'two'], ['four'])).toBe('');
  });
});

const order = (word: string, pages: readonly (readonly [string, number])[]): string[] => mainFirst(pages.map(([address, weight]) => ({ address, weight })), word).map(({ address }) => address);

describe('the pages for one word', () => {
  it('begin with the one named by it, then those with it in their title, then in a heading; problems keep their order', () => {
    expect(order('wget', [['/help/wget-401', 10], ['/reference/costs', 1], ['/access/cloud', 6], ['/access/download', 7], ['/access/wget', 1]])).toEqual(['/access/wget', '/access/download', '/access/cloud', '/help/wget-401', '/reference/costs']);
  });

  it('stay as they are without such a page', () => {
    expect(order('403', [['/help/wget-403', 10], ['/access/cloud/gcs', 1], ['/help/jobs-create', 10]])).toEqual(['/help/wget-403', '/access/cloud/gcs', '/help/jobs-create']);
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

  it.each([
    ['download', true],
    ['Down', true],
    ['downloads', false],
    ['file', false],
  ])('that marks “(Download-)” has the word “%s” found: %s', (word, found) => {
    expect(holds(excerptPieces('a file <mark>(Download-)</mark>'), word.toLowerCase())).toBe(found);
  });
});
