/**
 * Holds prose to the facts that no component shows: whoever changes one is told which words to change.
 * Prices, names and dates are held the other way round too, by `npm run check`: pages may state no others.
 */
import { describe, expect, it } from 'vitest';
import sidebars from '../../sidebars';
import { readSite } from '../../scripts/check/site';
import { accessFacts } from './access-facts';
import { ethics, papers } from './citations';
import { costs } from './costs';
import { exactly } from './values';

const words = readSite(process.cwd(), sidebars, []).pages.map((page) => page.text.replace(/\s+/g, ' ')).join(' ');
/** Not as a part of a longer word or number. */
const stands = (value: string): boolean => new RegExp(`(?<![\\w.])${exactly(value)}(?!\\w|\\.\\d)`).test(words);

/** How pages say values that are too short to mean one thing. */
const SENTENCES: Readonly<Record<string, string>> = { rollingVersion: 'was announced to hold VALUE from', bigqueryLocation: 'public code says `VALUE`' };

const facts = [
  ...Object.entries({ ...accessFacts, ...costs, ...ethics }).map(([name, { value }]) => ({ name, value })),
  ...Object.entries(papers).map(([name, { doi }]) => ({ name, value: doi })),
];

describe('a page says', () => {
  it.each(facts)('$name: $value', ({ name, value }) => {
    const sentence = SENTENCES[name];
    expect(value.length > 4 || sentence !== undefined, `“${value}” stands on pages in many senses: add to SENTENCES how they say ${name}`).toBe(true);
    expect(stands(sentence?.replace('VALUE', value) ?? value), `no page says “${value}”: correct the page that still says the former value of ${name}, or delete the fact`).toBe(true);
  });

  it('but not what no fact says', () => {
    expect(stands('about nine hours')).toBe(false);
    expect(stands('about eight hour')).toBe(false);
  });
});
