import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { addDays, calendar } from './calendar';

/** A half of a letter that JavaScript holds as two. */
const HALF_LETTER = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/;

const now = new Date('2026-11-26T08:09:10.111Z');

it('is a calendar of one whole day', () => {
  expect(calendar({ uid: 'a@b', day: '2026-12-31', title: 'Ask again; now', text: 'one, two\nthree' }, now).split('\r\n')).toEqual([
    'BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//MIMIC cloud access guide//My path//EN', 'BEGIN:VEVENT', 'UID:a@b', 'DTSTAMP:20261126T080910Z',
    'DTSTART;VALUE=DATE:20261231', 'DTEND;VALUE=DATE:20270101', String.raw`SUMMARY:Ask again\; now`, String.raw`DESCRIPTION:one\, two\nthree`,
    'TRANSP:TRANSPARENT', 'END:VEVENT', 'END:VCALENDAR', '',
  ]);
});

it('folds lines at 75 octets without cutting a letter, whatever the text', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'grapheme', maxLength: 200, size: 'max' }), fc.string({ unit: fc.constantFrom('😀', 'é', 'a', ';', ',', '\\', '\n'), maxLength: 200, size: 'max' })), (text) => {
      const file = calendar({ uid: 'x', day: '2026-01-01', title: text, text }, now);
      const lines = file.split('\r\n');
      expect(lines.every((line) => Buffer.byteLength(line) <= 75)).toBe(true);
      expect(lines.some((line) => /[\r\n]/.test(line))).toBe(false);
      const summary = /SUMMARY:(.*)\r\nDESCRIPTION:/s.exec(file.replaceAll('\r\n ', ''))?.[1];
      expect(summary?.replaceAll(/\\(.)/g, (_escape, letter: string) => (letter === 'n' ? '\n' : letter))).toBe(text.replaceAll(/\r\n|\r/g, '\n'));
      expect(lines.filter((line) => HALF_LETTER.test(line))).toEqual([]);
    }),
  );
});

it('counts days over the end of a month', () => {
  expect(addDays('2028-02-28', 1)).toBe('2028-02-29');
  expect(addDays('2026-12-20', 14)).toBe('2027-01-03');
});
