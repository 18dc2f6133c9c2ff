import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { check } from '../components/your-values/check';
import { cut } from '../components/your-values/places';
import { awsAccount, awsRegion, dataProject } from './addresses';
import { known } from './known';
import { values, type ValueId } from './values';

const value = (id: ValueId) => values.find((candidate) => candidate.id === id)!;
const told = (id: ValueId, typed: string): string | undefined => {
  const checked = check(value(id), typed);
  return checked && 'refusal' in checked ? checked.refusal.because : undefined;
};
const taken = (id: ValueId, typed: string): string | undefined => {
  const checked = check(value(id), typed);
  return checked && 'value' in checked ? checked.value : undefined;
};

const POINT = 'arn:aws:s3:us-east-1:724665945834:accesspoint/mimiciv-v3-1-02';
const WGET = 'wget -r -N -c -np';

it('says what the list of addresses says', () => {
  expect(known).toEqual({ dataProject: dataProject.value, awsRegion: awsRegion.value, awsAccount: awsAccount.value });
});

it('sends readers to pages and headings that exist', () => {
  const addresses = values.flatMap(({ refusals }) => refusals.flatMap(({ help }) => help ?? []));
  expect(addresses.length).toBeGreaterThan(5);
  for (const address of addresses) {
    const [page = '', anchor = ''] = address.split('#');
    const text = ['.md', '.mdx'].flatMap((end) => {
      try {
        return [readFileSync(`docs${page}${end}`, 'utf8')];
      } catch {
        return []; // The page has the other ending, or neither.
      }
    });
    expect(text, `${address} leads to no page: correct it in src/data/values.ts`).toHaveLength(1);
    expect(text[0], `${address}: no such heading`).toContain(anchor);
  }
});

it.each(values)('$id: the word on pages is none that would be filled in', ({ id, place }) => {
  const word = place.replaceAll('\\', '').replace('[a-z0-9-]+', 'mimiciv-v3-1');
  expect(cut(`--option=${word}`).at(-1)).toEqual({ text: word, id });
});

describe('takes', () => {
  it.each<[ValueId, string, string]>([
    ['username', ' jane-roe2 ', 'jane-roe2'],
    ['username', `${WGET} --user jane-roe2 --ask-password https://physionet.org/files/mimiciv/3.1/`, 'jane-roe2'],
    ['username', `${WGET} --user=jane-roe2 --ask-password https://physionet.org/files/mimiciv/3.1/`, 'jane-roe2'],
    ['project', 'my-lab-42', 'my-lab-42'],
    ['project', 'example.com:my-lab-42', 'example.com:my-lab-42'],
    ['googleAccount', "jane.o'roe@example.org", "jane.o'roe@example.org"],
    ['accessPoint', POINT, POINT],
    ['accessPoint', `aws s3 sync s3://${POINT}/mimiciv/3.1/ DESTINATION`, POINT],
    ['accessPoint', `s3://${POINT}/`, POINT],
    ['accessPoint', POINT.replace('-02', '-117'), POINT.replace('-02', '-117')],
    ['profile', 'physionet', 'physionet'],
    ['bucket', 'gs://mimiciii-1.4.physionet.org/', 'mimiciii-1.4.physionet.org'],
    ['bucket', 'gsutil -m -u YOUR_PROJECT_ID cp -r gs://mimiciii-1.4.physionet.org DESTINATION', 'mimiciii-1.4.physionet.org'],
    ['bucket', 'https://console.cloud.google.com/storage/browser/mimiciii-1.4.physionet.org?project=my-lab-42', 'mimiciii-1.4.physionet.org'],
    ['destination', "/home/zoë/O'Brien's data (2026)", "/home/zoë/O'Brien's data (2026)"],
    ['destination', '~', '~/'],
    ['destination', '~/mimic', '~/mimic'],
    ['destination', 'D:\\mimic data\\', 'D:\\mimic data'],
    ['destination', 'C:\\', 'C:\\'],
    ['destination', 'C:/Users/jane', 'C:/Users/jane'],
  ])('%s: %s', (id, typed, result) => {
    expect(told(id, typed)).toBeUndefined();
    expect(taken(id, typed)).toBe(result);
  });

  it.each(values)('nothing of an empty field: $id', (field) => {
    expect(check(field, '  ')).toBeUndefined();
  });
});

describe('refuses, and says why', () => {
  it.each<[ValueId, string, string]>([
    ['username', 'jane@example.org', 'This is an e-mail address'],
    ['username', `${WGET} --user jane@example.org --ask-password https://physionet.org/files/mimiciv/3.1/`, 'This is an e-mail address'],
    ['username', `${WGET} https://physionet.org/files/mimic-iv-demo/2.2/`, 'holds no user name'],
    ['username', 'jr', 'at least 4 characters'],
    ['username', '2fast', 'begins with a letter'],
    ['username', 'jane roe', '4 to 50 letters'],
    ['username', 'j'.repeat(51), '4 to 50 letters'],
    ['project', 'physionet-data', 'bigquery.jobs.create'],
    ['project', ' PhysioNet-Data', 'bigquery.jobs.create'],
    ['project', 'physionet-data.mimiciv_3_1_hosp', 'bigquery.jobs.create'],
    ['project', '123456789012', 'This is a project number'],
    ['project', 'My first project', 'the name of a project'],
    ['project', 'jane@example.org', 'This is an e-mail address'],
    ['project', 'my-lab-', 'ends with a letter or digit'],
    ['project', 'lab', 'at least 6 characters'],
    ['project', `a${'b'.repeat(30)}`, 'at most 30 characters'],
    ['project', '-lab-42', 'begins with a letter'],
    ['project', 'my-lab;rm', 'begins with a letter'],
    ['googleAccount', 'jane', 'not complete'],
    ['googleAccount', 'jane@', 'not complete'],
    ['googleAccount', 'a b@example.org', 'whole e-mail address'],
    ['googleAccount', 'a"b@example.org', 'whole e-mail address'],
    ['accessPoint', '111111111111', 'of your AWS account'],
    ['accessPoint', '1111-1111-1111', 'of your AWS account'],
    ['accessPoint', 'arn:aws:iam::111111111111:root', 'a root user or a role'],
    ['accessPoint', 'arn:aws:iam::111111111111:role/lab', 'a root user or a role'],
    ['accessPoint', 'arn:aws:sts::111111111111:assumed-role/lab/jane', 'a root user or a role'],
    ['accessPoint', 'arn:aws:iam::111111111111:user/jane', 'who you are on AWS'],
    ['accessPoint', POINT.replace('02', 'NN'), 'in place of NN'],
    ['accessPoint', POINT.replace('us-east-1', 'eu-west-1'), 'The region is not us-east-1'],
    ['accessPoint', POINT.replace('724665945834', '111111111111'), 'not in PhysioNet’s account'],
    ['accessPoint', 'aws s3 sync --no-sign-request s3://physionet-open/mimic-iv-demo/2.2/ x', 'open data'],
    ['accessPoint', 'aws s3 sync', 'not complete'],
    ['accessPoint', `${POINT};id`, 'has the form'],
    ['accessPoint', POINT.replace(':aws:', ':aws-cn:'), 'has the form'],
    ['profile', 'arn:aws:iam::111111111111:user/jane', 'This is an ARN'],
    ['profile', '111111111111', 'the number of an AWS account'],
    ['profile', '--debug', 'A profile has letters'],
    ['bucket', 'jane@example.org', 'This is an e-mail address'],
    ['bucket', 's3://mimiciii-1.4.physionet.org', 'a bucket of Google Cloud Storage'],
    ['bucket', POINT, 'a bucket of Google Cloud Storage'],
    ['bucket', 'Mimic-Bucket', 'no capital letters'],
    ['bucket', 'bucket/folder', 'without folders'],
    ['bucket', 'ab', 'at least 3 characters'],
    ['bucket', 'a..b', 'single dots'],
    ['bucket', '192.168.5.4', 'single dots'],
    ['bucket', 'a'.repeat(64), 'at most 63'],
    ['destination', '-rf', 'Write ./ in front'],
    ['destination', '~jane/data', 'After ~ there must be /'],
    ['destination', 'https://example.org/x', 'a web address'],
    ...['s3://my-own-bucket/mimic', 'gs://my-own-bucket', 'S3://x', POINT].map((typed): [ValueId, string, string] => ['destination', typed, 'an address in a cloud']),
    ['destination', 'ftp://x', 'A folder can have'],
    ['destination', 'C:', 'the letter of a drive'],
    ['destination', 'data:mimic', 'A folder can have'],
    ['destination', 'a\u202Eb', 'A folder can have'],
    ['destination', 'a\nb', 'A folder can have'],
    ...['"', '$', '`', '%', '!', '*', '?', '<', '>', '|', ';', '&', '^', '{', '\0'].map((mark): [ValueId, string, string] => ['destination', `/tmp/${mark}x`, 'A folder can have']),
  ])('%s: %s', (id, typed, reason) => {
    expect(taken(id, typed)).toBeUndefined();
    expect(told(id, typed)).toContain(reason);
  });

  it.each(values)('the word of the pages itself: $id', ({ id, place }) => {
    expect(taken(id, place.replaceAll('\\', '').replace('[a-z0-9-]+', 'mimiciv-v3-1'))).toBeUndefined();
  });

  it.each(values)('keys, in any field: $id', ({ id }) => {
    for (const key of ['AKIAIOSFODNN7EXAMPLE', 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLE1Ky', `ghp_${'a1'.repeat(18)}`, `ya29.${'x'.repeat(20)}`, `AWS_SECRET_ACCESS_KEY=${'x'.repeat(40)}`, 'aws_secret_access_key = abc', 'my wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLE1Ky here', `eyJhbGciOiJI.${'x'.repeat(9)}.sig`]) {
      expect(told(id, key), `${key}`).toContain('a secret key');
    }
  });

  it('another version than a page shows is no refusal of the form', () => {
    expect(taken('accessPoint', POINT.replace('mimiciv-v3-1', 'mimic-cxr-v2-1-0'))).toContain('mimic-cxr-v2-1-0-02');
  });
});
