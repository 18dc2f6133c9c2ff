import { readFileSync } from 'node:fs';
import sharp from 'sharp';
import { expect, it } from 'vitest';
import { drawing, hasWords } from '.';

const svg = drawing(readFileSync('static/img/logo.svg', 'utf8'));
const drawn = (text: string): Promise<Buffer> => sharp(Buffer.from(text)).png().toBuffer();

it('a card has words, if this machine has a font', async () => {
  expect(await hasWords(await drawn(svg))).toBe(true);
});

it('a card without words is seen', async () => {
  expect(await hasWords(await drawn(svg.replaceAll(/<text.*?<\/text>/g, '')))).toBe(false);
});
