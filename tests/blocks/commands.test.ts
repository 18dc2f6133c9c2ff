/** Every command on every page parses. That its options, projects and places exist is for `npm run check`. */
import { describe, expect, it } from 'vitest';
import { readBlocks } from './blocks';
import { isThere, said } from './programs';

const state = (program: string): { there: boolean; words: string } => {
  const there = isThere(program);
  return { there, words: there ? `${program} finds nothing` : `NOT CHECKED: ${program} is not on this machine` };
};
const bash = state('bash');
const shellcheck = state('shellcheck');

// A command inside a sentence may be cut short, so a shell has nothing to say of it.
const blocks = readBlocks('bash').filter(({ inline }) => !inline).map((block) => ({ ...block, at: `${block.file}:${block.line}` }));

it.skipIf(!bash.there).each(blocks)(`$at ${bash.words}`, ({ text }) => {
  expect(said('bash', ['-n'], text)).toBe('');
});

// SC2016: queries are quoted so that the shell leaves BigQuery's back-ticks alone.
const SHELLCHECK = ['--shell=bash', '--exclude=SC2016', '-'];

it.skipIf(!shellcheck.there).each(blocks)(`$at ${shellcheck.words}`, ({ text }) => {
  expect(said('shellcheck', SHELLCHECK, text)).toBe('');
});

describe('names the fault', () => {
  it.skipIf(!bash.there)('an open quotation mark', () => {
    expect(said('bash', ['-n'], "bq query 'SELECT 1")).toContain('unexpected EOF');
  });

  it.skipIf(!shellcheck.there)('a mistake that shellcheck knows', () => {
    expect(said('shellcheck', SHELLCHECK, 'cd $FOLDER')).toContain('SC2086');
  });

  it('a language of which no page has a block', () => {
    expect(() => readBlocks('cobol')).toThrow('No page holds a block of cobol: nothing was checked.');
  });
});

it('knows whether a program is there', () => {
  expect(isThere('no-such-program')).toBe(false);
});
