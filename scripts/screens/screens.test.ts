import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ElementType, parseDocument } from 'htmlparser2';
import { describe, expect, it } from 'vitest';
import { schemes, shapes } from '../../src/data/screens';
import { labels } from '../../src/data/labels';
import { readScreens } from '../../src/plugins/screens/records';
import { page } from './html';
import { change, describeScreen, readSources, stale } from './record';
import { allWords, bullets, failure, heading, numbered, text, type Block, type Source } from './source';
import { SMALLEST_TEXT, stylesheet } from './style';
import { describe as inWords } from './twin';
import { sample, say } from './words';

const sources = await readSources();
const records = readScreens();
const all = [...sources];
const files = sources.get('files-section')!;
const withBody = (...body: readonly Block[]): Source => ({ alt: 'A page.', caption: 'A page.', body });

/** The text that a drawing shows, piece by piece. */
function drawnText(html: string): string[] {
  const found: string[] = [];
  const visit = (nodes: ReturnType<typeof parseDocument>['children']): void => {
    for (const node of nodes) {
      if (node.type === ElementType.Text && node.data.trim()) found.push(node.data.trim());
      if (node.type === ElementType.Tag) visit(node.children);
    }
  };
  visit(parseDocument(html).children);
  return found;
}

describe('npm run screens -- --check', () => {
  it('finds every picture up to date', () => {
    expect(stale(sources, records)).toEqual([]);
  });

  it('names the picture and the changed label', () => {
    const changed = new Map(sources).set('files-section', { ...files, body: [heading(say('Explorer')), ...files.body.slice(1)] });
    expect(stale(changed, records)).toEqual([
      'files-section: its line 1 is “Heading: Files” in the picture, and now “Heading: Explorer”. Draw it with: npm run screens',
    ]);
  });

  it('names a line that came or went', () => {
    const longer = describeScreen('files-section', { ...files, body: [...files.body, text(say('Save'))] });
    expect(change(describeScreen('files-section', files), longer)).toMatch(/is “nothing” in the picture, and now “Save”$/);
  });

  it('sees a change of layout, caption and provenance', () => {
    const now = describeScreen('files-section', files);
    expect(change(now, now)).toBeUndefined();
    expect(change({ ...now, drawn: 'other' }, now)).toBe('its layout or the style of all pictures changed');
    expect(change({ ...now, caption: 'Other.' }, now)).toBe('its caption changed');
    expect(change({ ...now, labels: { ...now.labels, likely: ['Files'] } }, now)).toBe('its labels have other dates or grades');
  });

  it('sees a source without picture, and a picture without source', () => {
    const other = new Map([['other', files]]);
    const found = stale(other, records.filter(({ id }) => id === 'files-section'));
    expect(found).toEqual([
      'other: it has never been drawn. Draw it with: npm run screens',
      'files-section: it has no source in scripts/screens/sources/. Remove it with: npm run screens',
    ]);
  });
});

describe.each(all)('the screen %s', (id, source) => {
  it('draws only labels of labels.ts, values of src/data and placeholders', () => {
    const known = allWords(source);
    expect(known.flatMap((words) => words.labels).filter((label) => !labels.includes(label))).toEqual([]);
    expect(known.some((words) => words.labels.length > 0)).toBe(true);
    const pieces = known.map((words) => words.text).join(' ');
    for (const shape of shapes) {
      const drawn = drawnText(page(source, shape, 'light')).filter((piece) => !/^\d$/.test(piece));
      expect(drawn.filter((piece) => !pieces.includes(piece))).toEqual([]);
    }
  });

  it('says in words all that it shows, and nothing by colour alone', () => {
    const { description, callouts } = describeScreen(id, source);
    const told = JSON.stringify(description).replaceAll(' (link)', '').replaceAll('\\"', '"');
    expect(allWords(source).filter(({ text: shown }) => !told.includes(shown.replaceAll('\n', ' '))).map((words) => words.text)).toEqual([]);
    expect(callouts.filter(({ number }) => !told.includes(`Number ${number}. `))).toEqual([]);
  });

  it('holds no address, key or number of a person', () => {
    const shown = allWords(source).map((words) => words.text).join('\n');
    expect(shown.match(/[\w.+-]+@[\w.-]+/g)?.filter((address) => address !== 'user@example.org') ?? []).toEqual([]);
    expect(shown).not.toMatch(/\bA(?:IDA|KIA)[A-Z0-9]{8,}/);
  });
});

describe('a source with a fault', () => {
  it('stops at a label that nobody has a source for', () => {
    expect(() => say('Get access now')).toThrow('"Get access now" is not in src/data/labels.ts');
  });

  it('stops at a link or placeholder that the label does not hold', () => {
    expect(() => say('Files', { link: 'here' })).toThrow('The label "Files" does not hold "here".');
    expect(() => say('Files', { fill: { EMAIL: sample('email') } })).toThrow('does not hold "EMAIL"');
  });

  it.each([
    ['no alt text', { ...files, alt: ' ' }, 'has no alt text'],
    ['no caption', { ...files, caption: '' }, 'has no caption'],
    ['an empty body', { ...files, body: [] }, 'draws nothing'],
    ['a number left out', withBody(numbered(1, 'one', text(say('Files'))), numbered(3, 'three', text(say('Save')))), 'numbers its parts 1, 3'],
  ])('stops at %s', (_name, source, message) => {
    expect(() => describeScreen('files-section', source)).toThrow(`scripts/screens/sources/files-section.ts ${message}`);
  });

  it('stops at a file that exports none, and at an empty folder', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'screens-'));
    await expect(readSources(folder)).rejects.toThrow('holds no source of a screen');
    writeFileSync(path.join(folder, 'empty.ts'), 'export {};\n');
    await expect(readSources(folder)).rejects.toThrow('empty.ts: there is no "export const source');
    rmSync(folder, { recursive: true });
  });

  it('names every picture with a label that is no longer known', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'screens-'));
    const words = path.resolve('scripts/screens/words.ts');
    for (const id of ['first', 'second']) {
      writeFileSync(path.join(folder, `${id}.ts`), `import { say } from '${words}';\nexport const source = { body: [say('Old label')] };\n`);
    }
    await expect(readSources(folder)).rejects.toThrow(/first\.ts: "Old label" is not in src\/data\/labels\.ts.*\n.*second\.ts: "Old label"/);
    rmSync(folder, { recursive: true });
  });
});

describe('a screen in words', () => {
  it('keeps what is inside something inside it, and puts the number first', () => {
    const red = failure(text(say('Files')), numbered(1, 'meaning', [text(say('Access the files')), bullets([text(say('Save'))])]));
    expect(inWords([red])).toEqual([
      { text: 'Red notice with a cross:', within: [{ text: 'Files' }, { text: 'Number 1. Access the files', within: [{ text: 'Point: Save' }] }] },
    ]);
  });
});

describe('the style', () => {
  it('has no text that is too small', () => {
    const sizes = shapes.flatMap((shape) => [...stylesheet(shape, 'light').matchAll(/font(?:-size)?:[^;}]*?(\d+(?:\.\d+)?)px/g)].map((match) => Number(match[1])));
    expect(sizes.length).toBeGreaterThan(4);
    expect(sizes.filter((size) => size < SMALLEST_TEXT)).toEqual([]);
  });

  it.each(schemes)('has contrast in %s', (scheme) => {
    const colours = Object.fromEntries([...stylesheet('wide', scheme).matchAll(/--(\w+):(#[0-9a-f]{6})/g)].map((match) => [match[1]!, match[2]!]));
    const pairs = ['paper', 'soft', 'good', 'bad'].flatMap((ground) => ['ink', 'link'].map((ink) => ({ ground, ink })));
    expect(pairs.filter(({ ground, ink }) => contrast(colours[ground]!, colours[ink]!) < 4.5)).toEqual([]);
  });
});

/** Contrast of two colours by WCAG 2.2. */
function contrast(first: string, second: string): number {
  const [dark, light] = [luminance(first), luminance(second)].toSorted((a, b) => a - b);
  return (light! + 0.05) / (dark! + 0.05);
}

function luminance(colour: string): number {
  const [red, green, blue] = colour.slice(1).match(/../g)!.map((pair) => Number.parseInt(pair, 16) / 255).map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}
