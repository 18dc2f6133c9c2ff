/** Every command on every page: it parses, its options exist, and the projects and places in it are known. */
import { describe, expect, it } from 'vitest';
import { readBlocks } from './blocks';
import { commandFaults, commandsOf } from './commands';
import { isThere, said } from './programs';

const state = (program: string): { there: boolean; words: string } => {
  const there = isThere(program);
  return { there, words: there ? `${program} finds nothing` : `NOT CHECKED: ${program} is not on this machine` };
};
const bash = state('bash');
const shellcheck = state('shellcheck');

const blocks = readBlocks('bash').map((block) => ({ ...block, at: `${block.file}:${block.line}${block.inline ? ' (in the text)' : ''}` }));

it.each(blocks)('$at names only options, projects and places that exist', ({ text }) => {
  expect(commandFaults(text)).toEqual([]);
});

// A command inside a sentence may be cut short, so a shell has nothing to say of it.
const whole = blocks.filter((block) => !block.inline);

it.skipIf(!bash.there).each(whole)(`$at ${bash.words}`, ({ text }) => {
  expect(said('bash', ['-n'], text)).toBe('');
});

// SC2016: queries are quoted so that the shell leaves BigQuery's back-ticks alone.
const SHELLCHECK = ['--shell=bash', '--exclude=SC2016', '-'];

it.skipIf(!shellcheck.there).each(whole)(`$at ${shellcheck.words}`, ({ text }) => {
  expect(said('shellcheck', SHELLCHECK, text)).toBe('');
});

it('reads the words of commands', () => {
  expect(commandsOf('aws s3 ls \\\n  --region us-east-1\n# a remark\nbq query --dry_run \'SELECT 1 FROM `a`\'')).toEqual([
    ['aws', 's3', 'ls', '--region', 'us-east-1'],
    ['bq', 'query', '--dry_run', "'SELECT 1 FROM `a`'"],
  ]);
});

describe('names the fault', () => {
  it.each([
    ['a misspelt option', 'wget -r -N --aks-password https://physionet.org/files/mimiciv/3.1/', 'wget has no option --aks-password. did you mean --ask-password?'],
    ['an option of another tool', 'gcloud storage ls -u YOUR_PROJECT_ID gs://BUCKET', 'gcloud storage ls has no option -u'],
    ['an unknown command', 'aws s3 snyc s3://physionet-open/mimic-iv-demo/2.2/ DESTINATION', 'does not know this command. did you mean aws s3 sync?'],
    ['an unknown project', 'wget https://physionet.org/files/mimic-iv/3.1/', 'mimic-iv is no known project. did you mean mimiciv?'],
    ['an unknown version on AWS', 'aws s3 ls s3://physionet-open/mimic-iv-demo/2.3/', 'mimic-iv-demo has no version 2.3'],
    ['an unknown version behind an access point', 'aws s3 ls s3://arn:aws:s3:us-east-1:724665945834:accesspoint/mimiciv-v3-1-NN/mimiciv/3.7/', 'mimiciv has no version 3.7'],
    ['another region of AWS', 'aws s3 ls s3://physionet-open/mimic-iv-demo/2.2/ --region us-west-2', 'us-west-2: the data lie in us-east-1'],
    ['another location of BigQuery', 'bq --location=EU query --dry_run', 'EU: the data lie in US'],
  ])('%s', (_name, text, message) => {
    expect(commandFaults(text).join('\n')).toContain(message);
  });

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
