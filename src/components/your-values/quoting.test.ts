/**
 * What is pasted never becomes shell or code: the produced commands run in a real shell with stubs in place of the tools,
 * which tell their arguments; produced texts are read by a real Python.
 */
import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import * as fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { isThere, said } from '../../../tests/blocks/programs';
import { values, type ValueId } from '../../data/values';
import { check } from './check';
import { fill, fits, joined } from './fill';
import { TERMINALS, write } from './shell';

const folder = mkdtempSync(path.join(tmpdir(), 'stubs-'));
afterAll(() => rmSync(folder, { recursive: true }));
for (const tool of ['aws', 'bq']) {
  writeFileSync(path.join(folder, tool), '#!/bin/sh\nfor word do printf "%s\\0" "$word"; done\n');
  chmodSync(path.join(folder, tool), 0o755);
}

const HOME = "/home/o'brien x";

/** The arguments that a program gets when a shell runs the commands. */
function argumentsIn(shell: string, commands: string): string[] {
  const { stdout, stderr, status } = spawnSync(shell, ['-c', commands], { env: { PATH: folder, HOME }, cwd: folder, encoding: 'utf8' });
  expect({ commands, stderr, status }).toEqual({ commands, stderr: '', status: 0 });
  return stdout.split('\0').slice(0, -1);
}

/** Texts that a shell, SQL or a program could act on, mixed with harmless ones. */
const hostile = fc.array(
  fc.oneof(
    fc.constantFrom("'", '"', '`', '$(id)', '${HOME}', ';', '&&', '|', '\n', '\\', '%PATH%', '!!', '*', '~', '--', '-', ' ', '#', '=', '\u2019', '\u202E', '\0', "'; DROP", '../', '{a,b}', '\u00e9', '/'),
    fc.string({ unit: 'binary', maxLength: 4 }),
    fc.stringMatching(/^[a-z0-9-]{1,12}$/),
  ),
  { maxLength: 10 },
).map((parts) => parts.join(''));

/** Texts of the form itself, where random ones would hardly ever have it. */
const FORMS: Record<ValueId, fc.Arbitrary<string>> = {
  username: fc.stringMatching(/^[A-Za-z][A-Za-z0-9-]{3,20}$/),
  project: fc.stringMatching(/^[a-z][a-z0-9-]{4,28}[a-z0-9]$/),
  googleAccount: fc.stringMatching(/^[A-Za-z0-9._%+'-]{1,20}@[a-z0-9-]{1,9}\.org$/),
  accessPoint: fc.stringMatching(/^arn:aws:s3:us-east-1:724665945834:accesspoint\/mimiciv-v3-1-[0-9]{2}$/),
  profile: fc.stringMatching(/^[A-Za-z0-9_][A-Za-z0-9_.@+-]{0,20}$/),
  bucket: fc.stringMatching(/^[a-z0-9][a-z0-9_-]{1,20}[a-z0-9]$/),
  destination: fc.stringMatching(/^(~\/)?[A-Za-z0-9 ._/\\:~'()+,=@#é-]{1,30}$/),
};

const TEMPLATES: readonly [language: string, command: string, ids: readonly ValueId[]][] = [
  ['a bare word', 'aws s3 cp DESTINATION \\\n  "*" --user USERNAME', ['destination', 'username']],
  ['part of a word', 'aws --project=YOUR_PROJECT_ID --out=DESTINATION --profile PROFILE gs://BUCKET/FOLDER', ['project', 'destination', 'profile', 'bucket']],
  ['quoted words', `bq "DESTINATION" 'SELECT 1 FROM \`YOUR_PROJECT_ID.a.b\`' 'x DESTINATION'`, ['destination', 'project']],
  ['an access point', 'aws s3 ls s3://arn:aws:s3:us-east-1:724665945834:accesspoint/mimiciv-v3-1-NN/mimiciv/3.1/', ['accessPoint']],
];

/** What the words of a template must become, without any quoting. */
function wanted(template: string, given: Record<string, string>): string[] {
  const words = [...template.replace(/\\\n/g, '').matchAll(/"([^"]*)"|'([^']*)'|\S+/g)].slice(1).map((match) => match[1] ?? match[2] ?? match[0]);
  return words.map((word) => {
    let text = word;
    for (const { id, place } of values) {
      const value = given[id];
      if (value !== undefined) text = text.replace(new RegExp(`${place}(?!\\w)`), () => value);
    }
    return word === 'DESTINATION' && text.startsWith('~/') ? HOME + text.slice(1) : text;
  });
}

const given = (make: (id: ValueId) => fc.Arbitrary<string>) =>
  fc.record(Object.fromEntries(values.map(({ id }) => [id, make(id)]))).map((typed) =>
    Object.fromEntries(values.flatMap((value) => {
      const checked = check(value, typed[value.id] ?? '');
      return checked && 'value' in checked ? [[value.id, checked.value]] : [];
    })),
  );

const shells = ['sh', 'bash'].filter((shell) => spawnSync(shell, ['-c', ':']).status === 0);

describe.each(shells)('in %s, every argument arrives unchanged', (shell) => {
  const at = shell === 'sh' ? '/bin/sh' : '/bin/bash';

  it.each(TEMPLATES)('%s', (_name, template) => {
    fc.assert(
      fc.property(fc.oneof(given((id) => FORMS[id]), given(() => hostile)), (known) => {
        expect(argumentsIn(at, joined(fill(template, 'bash', known, 'sh')))).toEqual(wanted(template, known));
      }),
      { numRuns: 120 },
    );
  });
});

it('takes enough of what is typed for the tests above to say something', () => {
  for (const { id } of values) {
    const texts = fc.sample(FORMS[id], 200).filter((text) => {
      const checked = check(values.find((value) => value.id === id)!, text);
      return checked !== undefined && 'value' in checked;
    });
    expect(texts.length, `${id}: of 200 texts`).toBeGreaterThan(40);
  }
});

it('is seen to fail without quotes', () => {
  expect(argumentsIn('/bin/sh', 'aws s3 cp a b')).not.toEqual(wanted('aws s3 cp DESTINATION', { destination: 'a b' }));
});

// PowerShell and cmd do not run here: these read words back as Microsoft describes it. A word that could do anything else is none.
const readPowerShell = (word: string): string => {
  if (/^(?:'[^'‘’‚‛]*')+$/.test(word)) return word.slice(1, -1).replaceAll("''", "'");
  const home = /^"\$HOME([^"`$“”„]*)"$/.exec(word);
  if (home) return HOME + home[1];
  return /^(?!-.*[.:])[A-Za-z0-9_./:\\=+-]+$/.test(word) ? word : `no word: ${word}`;
};
const readCmd = (word: string): string => {
  const home = /^"%USERPROFILE%([^"%!]*)"$/.exec(word);
  if (home) return HOME + home[1];
  if (/^"[^"%!]*[^"%!\\]"$|^"[^"%!\s]*"$/.test(word)) return word.slice(1, -1);
  return /^[A-Za-z0-9_./:\\=@+,-]+$/.test(word) ? word : `no word: ${word}`;
};

describe('in PowerShell and cmd, by their rules', () => {
  it.each([['powershell', readPowerShell], ['cmd', readCmd]] as const)('%s', (terminal, read) => {
    const cases = fc.sample(fc.oneof(given((id) => FORMS[id]), given(() => hostile)), 3000).flatMap(({ destination }) => {
      const written = destination === undefined ? undefined : write('aws DESTINATION', { destination }, terminal);
      return written && destination !== undefined ? [{ got: read(joined(written.slice(2))), wanted: wanted('aws DESTINATION', { destination })[0] }] : [];
    });
    expect(cases.length).toBeGreaterThan(500);
    expect(cases.filter(({ got, wanted: text }) => got !== text)).toEqual([]);
  });

  it.each([
    ['a line that goes on', "bq query \\\n  'SELECT COUNT(*) FROM `a.b.c`'", "bq query `\n  'SELECT COUNT(*) FROM `a.b.c`'", 'bq query ^\n  "SELECT COUNT(*) FROM `a.b.c`"'],
    ['the other wget of PowerShell', 'wget -r https://physionet.org/files/x/', 'wget.exe -r https://physionet.org/files/x/', 'wget -r https://physionet.org/files/x/'],
    ['Python', 'python3 check_access.py', 'py check_access.py', 'py check_access.py'],
    ['an option with a dot', 'bq --table=a.b', "bq '--table=a.b'", 'bq --table=a.b'],
    ['several commands', 'pip install x\nwget -i wget', 'pip install x\nwget.exe -i wget', 'pip install x\nwget -i wget'],
    ['a mark of cmd', "bq '100%'", "bq '100%'", undefined],
    ['a quotation mark', `bq '"'`, undefined, undefined],
    ['a pipe', 'head -c 100 x | wc', undefined, undefined],
    ['folders above are made without being told, and / is no option', 'mkdir -p DESTINATION/FOLDER\naws s3 ls', 'mkdir DESTINATION/FOLDER\naws s3 ls', 'mkdir "DESTINATION/FOLDER"\naws s3 ls'],
    ['a command that Windows does not have', 'python3 -m venv a\nsource a/bin/activate', undefined, undefined],
    ['its name as a word of another', 'pip install source', 'pip install source', 'pip install source'],
  ])('%s', (_name, sh, powershell, cmd) => {
    expect([write(sh, {}, 'powershell'), write(sh, {}, 'cmd')].map((pieces) => pieces && joined(pieces))).toEqual([powershell, cmd]);
  });

  it('are not filled in where they take something away', () => {
    const code = 'gcloud projects delete YOUR_PROJECT_ID';
    expect(joined(fill(code, 'bash', { project: 'my-lab-42' }, 'sh'))).toBe(code);
    expect(joined(fill('gcloud config set project YOUR_PROJECT_ID', 'bash', { project: 'my-lab-42' }, 'sh'))).toContain('my-lab-42');
    expect(joined(fill("bq rm 'YOUR_PROJECT_ID:a b'", 'bash', { project: 'my-lab-42' }, 'cmd'))).toBe('bq rm "YOUR_PROJECT_ID:a b"');
  });

  it('leave the form of the page where they have none', () => {
    expect(joined(fill('head -c 100 FILE | wc', 'bash', {}, 'cmd'))).toBe('head -c 100 FILE | wc');
  });

  it.each([
    ['a pipe', 'head -c 100 FILE | wc', 'bash', [true, false, false]],
    ['a command that Windows does not have', 'sha256sum -c x', 'bash', [true, false, false]],
    ['a mark of cmd', "bq '100%'", 'bash', [true, true, false]],
    ['another language', 'x | y', 'python', [true, true, true]],
  ])('tell for which terminals they have one: %s', (_name, code, language, which) => {
    expect(TERMINALS.map((terminal) => fits(code, language, {}, terminal))).toEqual(which);
  });
});

const quotes = ['"', "'", '"""'];
const texts = fc.sample(fc.oneof(FORMS.destination, hostile), { numRuns: 600, seed: 1 });

describe('as a text of Python', () => {
  const there = isThere('python3');

  it.skipIf(!there)(`arrives unchanged ${there ? '' : 'NOT CHECKED: python3 is not on this machine'}`, () => {
    // Also what no field would take, but for line breaks and NUL, which no field of one line holds.
    const cases = texts.filter((text) => !/[\n\r\0\uD800-\uDFFF]/.test(text)).flatMap((text) => quotes.map((quote) => [`${quote}${joined(fill('DESTINATION', 'python', { destination: text }, 'sh'))}${quote}`, text]));
    const program = 'import ast, json, sys\nfor source, text in json.load(sys.stdin):\n    got = ast.literal_eval(source)\n    if got != text: print(ascii(source), ascii(got), ascii(text))';
    expect(cases.length).toBeGreaterThan(500);
    expect(said('python3', ['-c', program], JSON.stringify(cases))).toBe('');
  });
});

describe('as a text of R', () => {
  const there = isThere('Rscript');

  it.skipIf(!there)(`arrives unchanged ${there ? '' : 'NOT CHECKED: R is not on this machine'}`, () => {
    const typed = texts.filter((text) => /^[ -~]+$/.test(text)).slice(0, 50);
    const sources = typed.map((text) => `"${joined(fill('DESTINATION', 'r', { destination: text }, 'sh'))}"`);
    expect(said('Rscript', ['-e', `cat(c(${sources.join(',')}), sep = "\\n")`], '')).toBe(typed.join('\n').trim());
  });
});

it('arrives unchanged as a text of JSON', () => {
  for (const text of texts) expect(JSON.parse(`"${joined(fill('DESTINATION', 'json', { destination: text }, 'sh'))}"`)).toBe(text);
});

it('goes into SQL only as a plain name', () => {
  const sql = 'SELECT 1 FROM `YOUR_PROJECT_ID.a.b`';
  expect(joined(fill(sql, 'sql', { project: 'my-lab-42' }, 'sh'))).toBe('SELECT 1 FROM `my-lab-42.a.b`');
  expect(joined(fill(sql, 'sql', { project: 'a` OR `b' }, 'sh'))).toBe(sql);
});
