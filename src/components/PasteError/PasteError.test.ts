import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readKnowledge } from '../../plugins/error-lookup/knowledge';
import { diagnose } from './diagnose';
import { asWritten, cut } from './marks';
import { forOthers, holdsRows, redact } from './redact';

const knowledge = readKnowledge('docs/help');
const first = (text: string): string | undefined => diagnose(text, knowledge).matches[0]?.id;
const named = (text: string) => diagnose(text, knowledge).names;

const took = (text: string): number => {
  const started = performance.now();
  diagnose(text, knowledge);
  return performance.now() - started;
};

describe('what is shown of a text', () => {
  it.each([
    ['anna.muster+x@uni.example.org said', 'EMAIL said'],
    ['key AKIAIOSFODNN7EXAMPLE end', 'key KEY end'],
    ['aws_secret_access_key = wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY', 'aws_secret_access_key = KEY'],
    ['wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPL3KEY', 'KEY'],
    ['key /J4lrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPL3KEY, /4JalrXUtnFEMIKK7MDENGGbPxRfiCYEXAMPL3KE, //4alrXUtnFEMI/K7MDENGGbPxRfiCYEXAMPL3KE', 'key KEY, KEY, KEY'],
    ['/data/Projects2026/MIMIC/Results/Table1A, /MIMIC4/Python311/Results/Table1ABCDEFGH', '/data/Projects2026/MIMIC/Results/Table1A, /MIMIC4/Python311/Results/Table1ABCDEFGH'],
    ['aws s3 ls --profile anna-m s3://x, Session(profile_name="anna"), export AWS_PROFILE=anna', 'aws s3 ls --profile PROFILE s3://x, Session(profile_name="PROFILE"), export AWS_PROFILE=PROFILE'],
    ['[profile anna]\nThe config profile (anna) could not be found', '[profile PROFILE]\nThe config profile (PROFILE) could not be found'],
    ['Authorization: Bearer ya29.a0AfH6SMBx-1234567890', 'Authorization: Bearer TOKEN'],
    ['arn:aws:iam::111122223333:user/anna', 'arn:aws:iam::NUMBER:user/NAME'],
    ['arn:aws:s3:us-east-1:724665945834:accesspoint/mimiciv-v3-1-01', 'arn:aws:s3:us-east-1:724665945834:accesspoint/mimiciv-v3-1-01'],
    ['https://b.s3.amazonaws.com/x?X-Amz-Credential=AKIA%2F1&X-Amz-Signature=abcdef0123', 'https://b.s3.amazonaws.com/x?X-Amz-Credential=HIDDEN&X-Amz-Signature=HIDDEN'],
    ['File "/home/anna/a.py", C:\\Users\\anna\\b', 'File "/home/NAME/a.py", C:\\Users\\NAME\\b'],
    ['C:\\Users\\Anna Muster\\x, C:\\Users\\tom\\mimic, "C:\\\\Users\\\\nancy\\\\x"', 'C:\\Users\\NAME\\x, C:\\Users\\NAME\\mimic, "C:\\\\Users\\\\NAME\\\\x"'],
    ['curl -u mrossi:Sup3rGeheim! https://x, wget https://mrossi:hunter22@physionet.org/f', 'curl -u HIDDEN https://x, wget https://physionet.org/f'],
    ['machine physionet.org login mrossi password hunter22', 'machine physionet.org login HIDDEN password HIDDEN'],
    ['get(u, auth=("mrossi", "hunter22")), PHYSIONET_PASS=geheim1, Cookie: sessionid=1', 'get(u, auth=(HIDDEN)), PHYSIONET_PASS=HIDDEN, Cookie: HIDDEN'],
    ['wget --user "m rossi" --password "abc def" x', 'wget --user HIDDEN --password HIDDEN x'],
    ['/mnt/c/Users/Olga Petrova/x', '/mnt/c/Users/NAME/x'],
    ['PS C:\\Users\\Anna Muster> aws', 'PS C:\\Users\\NAME> aws'],
    ['anna@laptop-2 mimic % aws, Anna@LAPTOP-1 MINGW64 ~/x, anna@laptop:mimic$ bq, npm i foo@1 bar', 'NAME mimic % aws, NAME MINGW64 ~/x, NAME:mimic$ bq, npm i foo@1 bar'],
    [String.raw`\tAKIAIOSFODNN7EXAMPLE\r\nya29.a0AfH6SMBx-1234567890\nwJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPL3KEY`, String.raw`\tKEY\r\nTOKEN\nKEY`],
    ['eyetracking-lab.fixation_data.table', 'eyetracking-lab.fixation_data.table'],
    ['anna@laptop:~$ gcloud, anna@Mac-1 ~ % aws, [anna@host mimic]$ bq', 'NAME:~$ gcloud, NAME ~ % aws, [NAME mimic]$ bq'],
    ["wget --ask-password https://physionet.org/files/x, Password for user 'anna':", "wget --ask-password https://physionet.org/files/x, Password for user 'NAME':"],
    ['wget --user anna --ask-password', 'wget --user HIDDEN --ask-password'],
    ['-----BEGIN PRIVATE KEY-----\nMIIE\n-----END PRIVATE KEY-----', 'PRIVATE_KEY'],
    ['x in files/p10/p10000032/s50414267/02aa804e-bde0afdd-112c0b34-7bc16630-4e384014.jpg, files/p1000/p10000032/s40689238/40689238.dat', 'x in files/p10/pNUMBER/sNUMBER/PICTURE.jpg, files/p1000/pNUMBER/sNUMBER/NUMBER.dat'],
    ['mein Passwort: Sommer26!, mot de passe = été2026x, 密码：geheim26, password is Sommer2026!', 'mein Passwort: HIDDEN, mot de passe = HIDDEN, 密码：HIDDEN, password is HIDDEN'],
    ['the password is required', 'the password is required'],
    ['WHERE subject_id = 10000001 AND x', 'WHERE subject_id = NUMBER AND x'],
    ['in project 123456789012.', 'in project NUMBER.'],
    ['Query exceeded limit for bytes billed: 1000000000.', 'Query exceeded limit for bytes billed: 1000000000.'],
  ])('hides what identifies: %s', (text, expected) => {
    expect(redact(text)).toBe(expected);
  });

  it.each([
    ['10000001,20000002,2180-01-01 10:00:00,DIED', true],
    ['0   10000001   20000002   30000003', true],
    ['Admission Date:  [2180]   Discharge Date: [2180]', true],
    ['{"subject_id": 10000001, "hadm_id": 20000002}', true],
    ['{\n  "subject_id": 10000001,\n  "hadm_id": 20000002\n}', true],
    ['FINAL REPORT\nEXAMINATION: CHEST\nFINDINGS: none', true],
    ['INDICATION: x FINDINGS: y IMPRESSION: z', true],
    ['lint: FINDINGS: 3', false],
    ['10000001,20000002', true],
    ['subject_id    10000001\nhadm_id       20000002', true],
    ['   subject_id gender  anchor_age\n0    10000032      F          52', true],
    ['10000032 | F | 52 | 2180', true],
    ["(10000032, 'F', 52, 2180)", true],
    ['10000032 22595853 2180-05-06', true],
    ['{"subject_id": 10000032, "gender": "F", "anchor_age": 52}', true],
    ['Query exceeded limit for bytes billed: 10000000. 10485760 or higher required.', false],
    ['Error 23456789, code 4, line 5', false],
    ["KeyError: 'subject_id'", false],
    ['WHERE subject_id = 10000001', false],
    ['Job 12345678 failed', false],
    ['Unrecognized name: hadm_id at [1:8]', false],
  ])('knows rows of data: %s', (text, expected) => {
    expect(holdsRows(text)).toBe(expected);
    expect(diagnose(text, knowledge).refused !== undefined).toBe(expected);
  });

  it('is nothing of rows', () => {
    expect(diagnose('10000001,20000002,30000003', knowledge)).toEqual({ matches: [], names: [], redacted: '', refused: 'rows of data' });
  });

  it('is found with the ends of lines that a program wrote as signs, and keeps a path as it is', () => {
    expect(first(String.raw`{"error": "403\nForbidden https://physionet.org/files/mimiciv/3.1/"}`)).toBe('wget-403');
    expect(diagnose(String.raw`open C:\temp\new: no such file`, knowledge).redacted).toBe(String.raw`open C:\temp\new: no such file`);
    expect(diagnose(String.raw`"10000001,20000002\n10000001,20000003"`, knowledge).refused).toBe('rows of data');
  });

  it.each([
    ['Project anna-lab-4281: no', 'Project YOUR_PROJECT_ID: no'],
    ['bq --project_id=annalab ls, projects/anna-lab/x', 'bq --project_id=YOUR_PROJECT_ID ls, projects/YOUR_PROJECT_ID/x'],
    ['Dataset anna-lab:mimiciv_3_1_hosp, annalab.mimiciv_ed.edstays', 'Dataset YOUR_PROJECT_ID:mimiciv_3_1_hosp, YOUR_PROJECT_ID.mimiciv_ed.edstays'],
    ['in project physionet-data, physionet-data.mimiciv_ed', 'in project physionet-data, physionet-data.mimiciv_ed'],
    ["gsutil -m -u rossi-icu ls, Job ID: hans-lab:EU.x, --project_id=\"my-lab-1\", billing <- \"my-lab-1\"", 'gsutil -m -u YOUR_PROJECT_ID ls, Job ID: YOUR_PROJECT_ID:EU.x, --project_id="YOUR_PROJECT_ID", billing <- "YOUR_PROJECT_ID"'],
    ['Not found: Table x-1:temp was, on dataset annalab:temp (or', 'Not found: Table YOUR_PROJECT_ID:temp was, on dataset YOUR_PROJECT_ID:temp (or'],
    ['SELECT 1 FROM `anna-lab.temp.x` JOIN rossi-icu.temp.y', 'SELECT 1 FROM `YOUR_PROJECT_ID.temp.x` JOIN YOUR_PROJECT_ID.temp.y'],
    ['Your current project is [annalab]. Client(project="annalab"), project = annalab', 'Your current project is [YOUR_PROJECT_ID]. Client(project="YOUR_PROJECT_ID"), project = YOUR_PROJECT_ID'],
    ['"quota_project_id": "annalab", "projectId": "annalab", project <- "annalab", GOOGLE_CLOUD_PROJECT=annalab', '"quota_project_id": "YOUR_PROJECT_ID", "projectId": "YOUR_PROJECT_ID", project <- "YOUR_PROJECT_ID", GOOGLE_CLOUD_PROJECT=YOUR_PROJECT_ID'],
    ["the project's name, 'project': a word, project = client.project", "the project's name, 'project': a word, project = client.project"],
    ['Your Cloud Platform project in this session is set to annalab.', 'Your Cloud Platform project in this session is set to YOUR_PROJECT_ID.'],
    ['on table physionet-data:mimiciv_3_1_hosp.patients (or', 'on table physionet-data:mimiciv_3_1_hosp.patients (or'],
    ['from google.cloud import bigquery; the table below: see; property [project] is missing', 'from google.cloud import bigquery; the table below: see; property [project] is missing'],
    ["Invalid project ID 'annas-lab-42'. Project ID: anna-lab-42, project ID [anna-lab-42]", "Invalid project ID 'YOUR_PROJECT_ID'. Project ID: YOUR_PROJECT_ID, project ID [YOUR_PROJECT_ID]"],
    ['the project settings, a project of yours', 'the project settings, a project of yours'],
  ])('is shown to others without the id of a project: %s', (text, expected) => {
    expect(diagnose(text, knowledge).redacted).toBe(expected);
  });

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

describe('names', () => {
  it.each([
    ['physionet-data.mimiciv_v3_1_hosp.patients', 'mimiciv_v3_1_hosp', 'misspelt', 'mimiciv_3_1_hosp'],
    ['`physionet-data.mimic_core.admissions`', 'mimic_core', 'retired', 'mimiciv_3_1_hosp'],
    ['physionet-data:mimiciv_3_1_hops.patients', 'mimiciv_3_1_hops', 'misspelt', 'mimiciv_3_1_hosp'],
    ['physionet-data.mimiciv_3_1_hosp.chartevents', 'chartevents', 'misspelt', 'mimiciv_3_1_icu.chartevents'],
    ['physionet-data.mimiciv_3_1_hosp.pateints', 'pateints', 'misspelt', 'patients'],
    ['physionet_data.x physionetdata.mimiciv_3_1_icu.icustays physionet-dat.mimiciv_3_1_icu.icustays', 'physionet-dat', 'misspelt', 'physionet-data'],
  ])('in %s: %s is %s, write %s', (text, name, verdict, instead) => {
    expect(named(text)).toContainEqual(expect.objectContaining({ text: name, verdict, instead }));
  });

  it('that are right are left alone', () => {
    expect(named('physionet-data.mimiciv_3_1_hosp.patients').map(({ verdict }) => verdict)).toEqual(['known', 'known', 'known']);
    // Pages ask data sets without a version for it; of others we do not list all tables.
    expect(named('physionet-data.mimiciv_hosp._metadata').map(({ verdict }) => verdict)).toEqual(['known', 'known', 'known']);
    expect(named('physionet-data.mimiciv_note.discharge_detail').map(({ kind, verdict }) => [kind, verdict])).toEqual([['project', 'known'], ['data set', 'known']]);
    expect(named('a study of MIMIC-IV and mimic-code, mimic_paper.pdf')).toEqual([]);
  });
});

function refused(name: string): string {
  return `Access Denied: Table physionet-data:${name}.patients: User does not have permission to query table physionet-data:${name}.patients, or perhaps it does not exist.`;
}

describe('a message', () => {
  const MESSAGE = 'An error occurred (AccessDenied) when calling the ListObjectsV2 operation: Access Denied';
  it.each([
    ['in other case', MESSAGE.toUpperCase()],
    ['with colours', `\u001B[31m${MESSAGE}\u001B[0m`],
    ['with line breaks', MESSAGE.replaceAll(' ', '\n')],
    ['as text of JSON', JSON.stringify({ error: `${MESSAGE}\n` })],
    ['cut off at its end', MESSAGE.slice(0, -20)],
    ['inside a mail', `Dear all, since yesterday I see\n> ${MESSAGE}\nWhat can I do?`],
    ['in a long log', `${'line\n'.repeat(9000)}${MESSAGE}`],
  ])('is found %s', (_name, text) => {
    expect(first(text)).toBe('aws-access-denied');
  });

  it('with a known name asks whether the request was made, and with a wrong one names the name', () => {
    const right = diagnose(refused('mimiciv_3_1_hosp'), knowledge);
    expect(right.matches.map(({ id }) => id)).toEqual(['not-requested', 'wrong-google-account', 'dataset-name-wrong']);
    expect(right.question).toContain('green notice');
    expect(first(refused('mimiciv_v3_1_hosp'))).toBe('dataset-name-wrong');
  });

  it.each([
    ['requests.exceptions.HTTPError: 403 Client Error: Forbidden for url: https://api.example.com/v1/items', undefined],
    ['requests.exceptions.HTTPError: 403 Client Error: Forbidden for url: https://physionet.org/files/x', 'wget-403'],
    ['kubectl: command not found', undefined],
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
    ['Temporary failure in name resolution', 'host-not-found'],
    ['<urlopen error [Errno -3] Temporary failure in name resolution>', 'host-not-found'],
    ['ping: physionet.org: Temporary failure in name resolution', 'host-not-found'],
    ['ping: db.lab.local: Temporary failure in name resolution', undefined],
    ['psycopg2.OperationalError: could not translate host name "db.lab.de" to address: Temporary failure in name resolution', undefined],
    ['sudo: unable to resolve host box: Temporary failure in name resolution', undefined],
    ['pymongo.errors.ServerSelectionTimeoutError: cluster0.mongodb.net:27017: [SSL: CERTIFICATE_VERIFY_FAILED] certificate verify failed', undefined],
    ['ERROR 2026 (HY000): SSL connection error: certificate verify failed, mysql', undefined],
    ['Gem::RemoteFetcher::FetchError: SSL_connect returned=1 errno=0 certificate verify failed (https://rubygems.org/specs.gz)', undefined],
    ['imaplib: imap.example.de [SSL: CERTIFICATE_VERIFY_FAILED] certificate verify failed', undefined],
    ['elastic_transport.TlsError: [SSL: CERTIFICATE_VERIFY_FAILED] certificate verify failed: elastic', undefined],
    ["CondaSSLError: HTTPSConnectionPool(host='repo.anaconda.com', port=443): certificate verify failed", undefined],
    ["HTTPSConnectionPool(host='huggingface.co', port=443): [SSL: CERTIFICATE_VERIFY_FAILED] certificate verify failed", undefined],
    ['npm ERR! unable to get local issuer certificate', undefined],
    ['unable to get local issuer certificate', 'certificate-not-trusted'],
    ["Could not fetch URL https://pypi.org/simple/pandas/: HTTPSConnectionPool(host='pypi.org', port=443): [SSL: CERTIFICATE_VERIFY_FAILED] certificate verify failed", 'certificate-not-trusted'],
    ["HTTPSConnectionPool(host='files.pythonhosted.org', port=443): [SSL: CERTIFICATE_VERIFY_FAILED] certificate verify failed", 'certificate-not-trusted'],
    ['File "/opt/conda/lib/python3.11/ssl.py", line 1 [SSL: CERTIFICATE_VERIFY_FAILED] certificate verify failed', 'certificate-not-trusted'],
    ["wget: unable to resolve host address 'python.org'", undefined],
    ['ERROR: (bq) Unable to find the server at oauth2.googleapis.com', 'host-not-found'],
    ['curl: (6) Could not resolve host: api.example.com', undefined],
    ['wget: unable to resolve host address ‘physonet.org’', 'host-not-found'],
    ['Connecting to physionet.org|18.18.42.54|:443... failed: Network is unreachable.', 'host-not-found'],
    ['Connecting to physionet.org|18.18.42.54|:443... failed: Connection refused.', 'site-down'],
    ['curl: (7) Failed to connect to physionet.org port 443 after 12 ms: Connection refused', 'site-down'],
    ['/physionet.org/files/mimiciv/3.1$ psql\npsql: error: connection to server at "localhost" (127.0.0.1), port 5432 failed: Connection refused', undefined],
    ['/physionet.org/files/mimiciv/3.1$ psql -h db\npsql: error: connection to server at "db" (10.0.0.2), port 5432 failed: Connection refused', undefined],
    ['--2026-11-01 10:00:00--  https://physionet.org/files/mimiciv/3.1/\nConnecting to 127.0.0.1:7890... failed: Connection refused.', undefined],
    ['--2026-11-01 10:00:00--  https://physionet.org/files/mimiciv/3.1/\nConnecting to proxy.example.org (proxy.example.org)|10.0.0.1|:3128... failed: Connection refused.', undefined],
    ['curl: (60) SSL certificate problem\nMore details here: https://curl.se/docs/sslcerts.html', 'certificate-not-trusted'],
    ["ERROR: The certificate of 'api.example.com' is not trusted.", undefined],
    ['Cannot write to ‘physionet.org/files/mimiciv/3.1/hosp/labevents.csv.gz’ (Disk quota exceeded).', 'disk-full'],
    ['ERROR: could not extend file "base/16384/16432.7": No space left on device', 'local-build-fails'],
    ['An error occurred (InvalidToken) when calling the ListObjectsV2 operation: The provided token is malformed', 'aws-no-credentials'],
    ['gsutil: command not found', 'command-not-found'],
    ['Where is mimic_core now?', 'dataset-name-wrong'],
  ])('finds its page, and none if it is of another site or program: %s', (text, expected) => {
    expect(first(text)).toBe(expected);
  });

  it.each(['Table physionet-data:mimiciv_3_1_hosp.patients', 'Dataset physionet-data:mimiciv_3_1_hosp'])('of %s in another region has its page alone', (name) => {
    expect(diagnose(`Not found: ${name} was not found in location EU`, knowledge).matches.map(({ id }) => id)).toEqual(['wrong-location']);
    expect(first(`Not found: ${name} was not found in location US`)).toBe('dataset-name-wrong');
  });

  it.each([
    // A data set of ours is never in a project of the reader's own.
    ['Dataset anna-lab:mimiciv_3_1_hosp', 'EU', ['dataset-name-wrong', 'wrong-location']],
    ['Table anna-lab:mimic_core.admissions', 'europe-west3', ['dataset-name-wrong', 'wrong-location']],
    ['Dataset anna-lab:mimiciv_3_1_hosp', 'US', ['dataset-name-wrong']],
    // Their own data set is: elsewhere, or not at all.
    ['Table anna-lab:my_results.cohort', 'US', ['wrong-location', 'dataset-name-wrong']],
    ['Dataset anna-lab:mimic_sepsis_study', 'EU', ['wrong-location', 'dataset-name-wrong']],
    // Readers build derived tables themselves, and give names that resemble ours.
    ['Dataset anna-lab:mimiciv_derived', 'EU', ['wrong-location', 'dataset-name-wrong']],
    ['Table anna-lab:mimiciv_3_1_derived.sepsis3', 'US', ['wrong-location', 'dataset-name-wrong']],
    ['Dataset anna-lab:mimiciv_3_1_hops', 'US', ['wrong-location', 'dataset-name-wrong']],
  ])('of %s, looked for in the reader’s own project in %s, finds %j', (name, location, ids) => {
    const found = diagnose(`404 Not found: ${name} was not found in location ${location}; reason: notFound`, knowledge);
    expect(found.matches.map(({ id }) => id)).toEqual(ids);
    expect(found.question !== undefined).toBe(ids[0] === 'wrong-location');
  });

  it.each(['pysionet', 'hysionet', 'physiont', 'physioent', 'physionte', 'physinoet'])('finds its page where PhysioNet is written as %s', (host) => {
    expect(first(`wget: unable to resolve host address '${host}.org'`)).toBe('host-not-found');
    expect(first(`Failed to resolve '${host}.org' ([Errno -2] Name or service not known)`)).toBe('host-not-found');
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

  it('that is too long says that it was not read as a whole', () => {
    expect(diagnose('x '.repeat(10_000), knowledge).isCut).toBeUndefined();
    expect(diagnose(`${'x '.repeat(10_000)}.`, knowledge).isCut).toBe(true);
  });

  it('with a very long name is read as fast as any other', () => {
    const name = 'b'.repeat(19_900);
    took(name);
    expect(took(`Not found: Table lab-1:${name}`)).toBeLessThan(10 * took(`Nothing: Table lab-1:${name}`));
  });

  it('that is none has a door', () => {
    expect(diagnose('I am lost', knowledge)).toMatchObject({ matches: [], door: { href: 'https://physionet.org/about/#contact_us' } });
    expect(diagnose('botocore error of another kind', knowledge).door?.href).toContain('aws.amazon.com');
  });

  it('may be any text', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 500 }), (text) => {
        expect(Array.isArray(diagnose(text, knowledge).matches)).toBe(true);
      }),
    );
  });
});
