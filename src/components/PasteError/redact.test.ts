import { describe, expect, it } from 'vitest';
import { diagnose } from './diagnose';
import { first, knowledge } from './for-tests';
import { holdsRows, redact } from './redact';

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
});
