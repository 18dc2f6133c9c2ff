import { describe, expect, it } from 'vitest';
import { readKnowledge } from '../../plugins/error-lookup/knowledge';
import { diagnose } from './diagnose';

const knowledge = readKnowledge('docs/help');
const first = (text: string): string | undefined => diagnose(text, knowledge).matches[0]?.id;

describe('a message', () => {
  it.each([
    ['404 POST https://bigquery.googleapis.com/bigquery/v2/projects/my-lab/jobs?prettyPrint=false: Not found: Project my-lab', 'own-project-missing'],
    ['404 POST https://bigquery.googleapis.com/bigquery/v2/projects/my-lab/jobs: something else', undefined],
    ['403 POST https://bigquery.googleapis.com/bigquery/v2/projects/my-lab/jobs: Caller does not have required permission to use project my-lab.', 'jobs-create'],
    ['OSError: [WinError 112] There is not enough space on the disk', 'disk-full'],
    ['No space left on device', 'disk-full'],
    ['gzip: stdout: No space left on device', 'disk-full'],
    ['failed to register layer: write /usr/lib/x.so: no space left on device', undefined],
    ['npm ERR! nospc ENOSPC: no space left on device, write', undefined],
    ['java.io.IOException: No space left on device at org.apache.spark.util', undefined],
    ['fatal: write error: No space left on device', undefined],
    ['kubelet: eviction manager: mkdir /var/lib/kubelet/pods: no space left on device', undefined],
    ['tail -f wget.log: inotify cannot be used, reverting to polling: No space left on device', undefined],
    ['Connecting to physionet.org|18.18.42.54|:443... failed: Connection refused.', 'site-down'],
    ['curl: (7) Failed to connect to physionet.org port 443 after 12 ms: Connection refused', 'site-down'],
    ['/physionet.org/files/mimiciv/3.1$ psql\npsql: error: connection to server at "localhost" (127.0.0.1), port 5432 failed: Connection refused', undefined],
    ['/physionet.org/files/mimiciv/3.1$ psql -h db\npsql: error: connection to server at "db" (10.0.0.2), port 5432 failed: Connection refused', undefined],
    ['--2026-11-01 10:00:00--  https://physionet.org/files/mimiciv/3.1/\nConnecting to 127.0.0.1:7890... failed: Connection refused.', undefined],
    ['--2026-11-01 10:00:00--  https://physionet.org/files/mimiciv/3.1/\nConnecting to proxy.example.org (proxy.example.org)|10.0.0.1|:3128... failed: Connection refused.', undefined],
    ['Cannot write to ‘physionet.org/files/mimiciv/3.1/hosp/labevents.csv.gz’ (Disk quota exceeded).', 'disk-full'],
    ['ERROR: could not extend file "base/16384/16432.7": No space left on device', 'local-build-fails'],
    ['An error occurred (InvalidToken) when calling the ListObjectsV2 operation: The provided token is malformed', 'aws-no-credentials'],
    ['gsutil: command not found', 'command-not-found'],
  ])('finds its page, and none if it is of another site or program: %s', (text, expected) => {
    expect(first(text)).toBe(expected);
  });

  it('of a full disk from PostgreSQL has the page of the build alone', () => {
    expect(diagnose('ERROR: could not extend file "base/16384/16432.7": No space left on device', knowledge).matches.map(({ id }) => id)).toEqual(['local-build-fails']);
  });

  it.each([
    ['NoSuchBucket', 'aws-bad-arn-or-region'],
    ['An error occurred (NoSuchBucket) when calling the ListObjectsV2 operation: The specified bucket does not exist', 'aws-bad-arn-or-region'],
    ['gsutil ls gs://x: NoSuchBucket The specified bucket does not exist', 'gcs-bucket-not-found'],
    ['AccessDeniedException: Invalid project ID "annas project"', 'own-project-missing'],
    ['Not found: Project anna-lab', 'own-project-missing'],
    ['404 GET https://bigquery.googleapis.com/bigquery/v2/projects/physionet_data/datasets: Not found: Project physionet_data', 'dataset-name-wrong'],
    ["Invalid project ID 'physionet_data'. Project IDs must contain 6-63 lowercase letters, digits, or dashes.", 'dataset-name-wrong'],
  ])('is told by its code, and by the tool that says it: %s', (text, expected) => {
    expect(diagnose(text, knowledge).matches.map(({ id }) => id)).toEqual([expected]);
  });

  it.each([
    ['Zugriff verweigert: Tabelle physionet-data:mimiciv_3_1_hosp.patients', 'not-requested'],
    ['访问被拒绝：表 physionet-data:mimiciv_3_1_hosp.patients：用户没有权限', 'not-requested'],
    ['访问被拒绝：表 physionet-data:mimiciv_v3_1_hosp.patients', 'dataset-name-wrong'],
    ['"reason": "accessDenied", "location": "physionet-data:mimiciv_3_1_hosp.patients"', 'not-requested'],
    ['<Code>AccessDenied</Code> https://x.s3.us-east-1.amazonaws.com/mimiciv', 'aws-access-denied'],
    ['Der Bucket ist ein Requester Pays-Bucket', 'requester-pays'],
    ['已发出 HTTP 请求，正在等待回应... 403 Forbidden\n2024-12-23 19:00:27 错误 403：Forbidden。 https://physionet.org/files/mimiciv/3.1/', 'wget-403'],
    ['https://physionet.org/files/mimiciv/3.1/ Erreur 403', 'wget-403'],
    ['curl -I https://physionet.org/files/mimiciv/3.1/\nHTTP/2 401', 'wget-401'],
    ['无法将“gcloud”项识别为 cmdlet、函数、脚本文件或可运行程序的名称', 'command-not-found'],
    ["Die Benennung 'aws' wurde nicht als Name eines Cmdlet, einer Funktion erkannt", 'command-not-found'],
    ['+ CategoryInfo : ObjectNotFound: (wget:String) [], CommandNotFoundException', 'command-not-found'],
    ['-bash: wget: 未找到命令', 'command-not-found'],
    ['bash: gcloud: Kommando nicht gefunden.', 'command-not-found'],
    ['Der Befehl "aws" ist entweder falsch geschrieben oder\nkonnte nicht gefunden werden.', 'command-not-found'],
    ["'gcloud' n’est pas reconnu en tant que commande interne ou externe", 'command-not-found'],
    ["'gcloud' 不是内部或外部命令，也不是可运行的程序或批处理文件。", 'command-not-found'],
    ["'npm' 不是内部或外部命令", undefined],
  ])('in another language is found by what is the same in all, and by the words of terminals: %s', (text, expected) => {
    expect(first(text)).toBe(expected);
  });
});
