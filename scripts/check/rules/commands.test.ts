import { describe, expect, it } from 'vitest';
import { readPage } from '../page';
import { commandFaults, commands, commandsOf } from './commands';

it('reads the words of commands', () => {
  const text = 'aws s3 ls \\\n  --region us-east-1\n# a remark\nbq query --dry_run \'SELECT 1 FROM `a`\'';
  expect(commandsOf(text).map((words) => words.map(({ word }) => word))).toEqual([
    ['aws', 's3', 'ls', '--region', 'us-east-1'],
    ['bq', 'query', '--dry_run', "'SELECT 1 FROM `a`'"],
  ]);
  expect(commandsOf(text).flat().every(({ word, at }) => text.startsWith(word, at))).toBe(true);
});

describe('names the fault', () => {
  it.each([
    ['a misspelt option', 'wget -r -N --aks-password https://physionet.org/files/mimiciv/3.1/', '--aks', 'wget has no option --aks-password', 'did you mean --ask-password?'],
    ['an option of another tool', 'gcloud storage ls -u YOUR_PROJECT_ID gs://BUCKET', '-u', 'gcloud storage ls has no option -u', 'options.ts'],
    ['an option of the command after a pipe', "grep ' icu/' SHA256SUMS.txt | sha256sum -c --quite", '--quite', 'sha256sum has no option --quite', 'did you mean --quiet?'],
    ['an unknown command after a pipe', 'sed x SHA256SUMS.txt | sha265sum -c', 'sha265sum', 'the command sha265sum is not known', 'did you mean sha256sum?'],
    ['an unknown command', 'aws s3 snyc s3://physionet-open/mimic-iv-demo/2.2/ DESTINATION', 'aws', 'the command aws s3 snyc is not known', 'did you mean aws s3 sync?'],
    ['an unknown project', 'wget https://physionet.org/files/mimic-iv/3.1/', 'physionet', 'mimic-iv is no known project', 'did you mean mimiciv?'],
    ['an unknown version on AWS', 'aws s3 ls s3://physionet-open/mimic-iv-demo/2.3/', 's3://', 'mimic-iv-demo has no version 2.3', 'known are 2.2'],
    ['an unknown version behind an access point', 'aws s3 ls s3://arn:aws:s3:us-east-1:724665945834:accesspoint/mimiciv-v3-1-NN/mimiciv/3.7/', 'accesspoint', 'mimiciv has no version 3.7', 'known are 3.1'],
    ['another region of AWS', 'aws s3 ls s3://physionet-open/mimic-iv-demo/2.2/ --region us-west-2', 'us-west-2', 'the data do not lie in us-west-2', 'write us-east-1'],
    ['another location of BigQuery', 'bq --location=EU query --dry_run', 'EU', 'the data do not lie in EU', 'write US'],
  ])('%s', (_name, text, place, what, remedy) => {
    expect(commandFaults(text)).toMatchObject([{ at: text.indexOf(place), what, remedy: expect.stringContaining(remedy) }]);
  });
});

it('tells it at its line and column, also in a list and in a sentence', () => {
  const page = readPage('docs/x.md', '# T\n\n1. Copy:\n\n   ```bash\n   aws s3 ls \\\n     --regoin us-east-1\n   ```\n\n2. Or `wget -Z x`.\n');
  expect('tree' in page && commands(page)).toMatchObject([
    { line: 7, column: 6, what: 'aws s3 ls has no option --regoin' },
    { line: 10, column: 13, what: 'wget has no option -Z' },
  ]);
});
