import { describe, expect, it } from 'vitest';
import { diagnose } from './diagnose';
import { first, knowledge } from './for-tests';

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

  it.each([
    ["PermissionError: [Errno 13] Permission denied: '/home/anna/dev/mimic/cohort.csv'", 'cannot-write'],
    ["PermissionError: [Errno 13] Permission denied: '/home/anna/docker/mimic/cohort.csv'", 'cannot-write'],
    ["PermissionError: [Errno 13] Permission denied: '/dev/shm/mimic.csv'", 'cannot-write'],
    ["PermissionError: [Errno 13] Permission denied: '/dev/ttyUSB0'", undefined],
    ["PermissionError: [Errno 13] Permission denied: '/run/user/1000/jupyter'", undefined],
    ["PermissionError: [Errno 13] Permission denied: '/var/run/docker.sock'", undefined],
    ['Cannot write to ‘/run/media/anna/SSD/physionet.org/files/mimiciv/3.1/index.html’ (Permission denied).', 'cannot-write'],
    ['Cannot write to ‘physionet.org/files/mimiciv/3.1/index.html’ (No such file or directory).', 'cannot-write'],
    ['mkdir: cannot create directory ‘mimic’: Permission denied', 'cannot-write'],
    ["mkdir: cannot create directory 'x': Permission denied", undefined],
    ['anna@mimic-server: Permission denied (password).', undefined],
    ['anna@mimic-server: Permission denied (keyboard-interactive).', undefined],
    ['anna@mimic-server: Permission denied (publickey,password).', undefined],
    ['-bash: cohort.csv: Permission denied', 'cannot-write'],
    ['-bash: ./download_mimic.sh: Permission denied', undefined],
    ['sh: 1: ./mimic.sh: Permission denied', undefined],
    ['docker run -v $PWD:/mimic postgres\ndocker: Got permission denied while trying to connect to the Docker daemon socket', undefined],
    ['Error response from daemon: mkdir /data/mimic: permission denied', undefined],
    ['ERROR:  could not open file "/data/mimic/admissions.csv" for reading: Permission denied', undefined],
    ['E: Could not open lock file /var/lib/dpkg/lock-frontend - open (13: Permission denied)', undefined],
  ])('that a folder lets nobody write finds its page, and none if it is of a login, a device or another program: %s', (text, expected) => {
    expect(first(text)).toBe(expected);
  });

  const ROBOTS = 'Loading robots.txt; please ignore errors.\n--2026-11-20 06:48:53--  https://physionet.org/robots.txt\nReusing existing connection to physionet.org:443.\nHTTP request sent, awaiting response... 404 Not Found\n2026-11-20 06:48:53 ERROR 404: Not Found.\n';
  const FILE = '--2026-11-20 06:48:54--  https://physionet.org/files/mimiciv/3.1/hosp/patient.csv.gz\nHTTP request sent, awaiting response... ';
  const ROBOTS_WGET2 = "[0] Downloading 'https://physionet.org/robots.txt' ...\nHTTP ERROR response 404 File not found [https://physionet.org/robots.txt]\n";

  it.each([
    ['2026-11-20 06:48:53 ERROR 404: Not Found.', 'address-not-found'],
    ['2026-11-20 06:48:53 ERROR 403: Forbidden.', 'wget-403'],
    ['2026-11-20 06:48:53 FEHLER 403: Forbidden.', 'wget-403'],
    ['HTTP request sent, awaiting response... 404 Not Found\n2026-11-20 06:48:53 ERROR 404: Not Found.', 'address-not-found'],
    ['Connecting to example.com|1.2.3.4|:443... connected.\nHTTP request sent, awaiting response... 404 Not Found\n2026-11-20 06:48:53 ERROR 404: Not Found.', undefined],
    ['2026-11-20 06:48:53 ERROR 404: Not found: Job my-lab:x', undefined],
    ['2026-11-20 06:48:53 ERROR 500: Internal Server Error.', undefined],
    ['curl: (22) The requested URL returned error: 404', 'address-not-found'],
    ['curl: (22) The requested URL returned error: 401', 'wget-401'],
    ['curl: (22) The requested URL returned error: 500', undefined],
    ['curl -fO https://physionet.org/files/mimiciv/9.9/x\ncurl: (22) The requested URL returned error: 404\ncurl -fO https://physionet.org/files/mimiciv/3.1/x\ncurl: (22) The requested URL returned error: 403', 'wget-403'],
    ['wget https://physionet.org/files/mimiciv/9.9/\nInvoke-WebRequest : The remote server returned an error: (404) Not Found.', 'address-not-found'],
    ['wget : The remote server returned an error: (403) Forbidden.\nAt line:1 char:1\n+ wget https://physionet.org/files/mimiciv/3.1/', 'wget-403'],
    ['wget https://example.com/x\nInvoke-WebRequest : The remote server returned an error: (404) Not Found.', undefined],
    [ROBOTS, undefined],
    [`${ROBOTS}${FILE}200 OK`, undefined],
    [`${ROBOTS}${FILE}404 Not Found`, 'address-not-found'],
    [`${FILE}404 Not Found\n${ROBOTS}`, 'address-not-found'],
    [`${ROBOTS}${FILE}403 Forbidden\n2026-11-20 06:48:54 ERROR 403: Forbidden.`, 'wget-403'],
    ['https://physionet.org/robots.txt:\n2026-11-20 06:48:53 ERROR 404: Not Found.', undefined],
    [ROBOTS_WGET2, undefined],
    [`${ROBOTS_WGET2}HTTP ERROR response 404  [https://physionet.org/files/mimiciv/9.9/]`, 'address-not-found'],
    ['2026-11-20 06:48:53 https://physionet.org/files/mimic-iv/3.1/ ERROR 404: Not Found. I have already access to BigQuery.', 'address-not-found'],
    ['I have access to BigQuery, and see https://physionet.org/content/mimic-iv/3.1/ Page Not Found (404)', 'address-not-found'],
    ['I read https://physionet.org/content/mimiciv/3.1/ and see: 404 GET https://storage.googleapis.com/storage/v1/b/x/o: Not Found', undefined],
    ['I read https://physionet.org/content/mimiciv/3.1/ and see: googleapi: Error 404: Not Found, notFound', undefined],
    ['I read https://physionet.org/content/mimiciv/3.1/ and see: An error occurred (404) when calling the HeadObject operation: Not Found', undefined],
    ['gcloud storage ls gs://mimiciv-3.1.physionet.org/files error: 404 Not Found', undefined],
  ])('with a number finds the page of that number, and none if it is of robots.txt, of another site or of a cloud: %s', (text, expected) => {
    expect(first(text)).toBe(expected);
  });

  it.each([
    ["Invoke-WebRequest : A positional parameter cannot be found that accepts argument '-np'.", 'command-not-found'],
    ["A positional parameter cannot be found that accepts argument '-np'.", 'command-not-found'],
    ["Set-Location : A positional parameter cannot be found that accepts argument 'Muster'.", undefined],
    ["wget : A parameter cannot be found that matches parameter name 'r'.", 'command-not-found'],
    ["curl : A parameter cannot be found that matches parameter name 'fsSL'.", 'command-not-found'],
    ["A parameter cannot be found that matches parameter name 'r'.", 'command-not-found'],
    ["Get-ChildItem : A parameter cannot be found that matches parameter name 'r'.", undefined],
    ["cp : A parameter cannot be found that matches parameter name 'r'.\n+ cp -r physionet.org D:\\mimic", undefined],
    ["Get-ChildItem : A parameter cannot be found that matches parameter name 'r'.\nwget : A parameter cannot be found that matches parameter name 'r'.", 'command-not-found'],
    ["Invoke-WebRequest:\nLine |\n   1 |  wget -r https://physionet.org/files/\n     |       ~~\n     | A parameter cannot be found that matches parameter name 'r'.", 'command-not-found'],
    ["Get-ChildItem:\nLine |\n   1 |  ls -r\n     |     ~~\n     | A parameter cannot be found that matches parameter name 'r'.", undefined],
    ['wget: unrecognized option: ask-password', 'command-not-found'],
    ["tar: unrecognized option '--zstd'", undefined],
    ["$ wget --show-progress https://physionet.org/files/mimiciv/3.1/\nUnknown option 'show-progress'", 'command-not-found'],
    ["Unknown option 'show-progress'", undefined],
    ["wget is there\ngit: unknown option 'foo'", undefined],
    ['error: externally-managed-environment', 'command-not-found'],
    ["ERROR: Could not install packages due to an OSError: [Errno 13] Permission denied: '/usr/lib/python3/dist-packages/numpy'", 'command-not-found'],
    ["ERROR: Could not install packages due to an OSError: [WinError 5] Access is denied: 'c:\\python'", 'command-not-found'],
    ['ERROR: Could not find a version that satisfies the requirement mimic', undefined],
  ])('of an option or of pip finds the page of programs, and none if it is of another program: %s', (text, expected) => {
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
