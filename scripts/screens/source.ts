/**
 * What a screen is made of. One file in `sources/` describes one screen with the blocks below; the picture
 * (`html.ts`) and its description in words (`twin.ts`) are both made from it.
 */
import type { Callout } from '../../src/data/screens';
import type { Words } from './words';

export interface Source {
  /** Name of its picture files, where it differs from the screen's id. */
  file?: string;
  /** One sentence for people who do not see the picture: which screen, in which state. */
  alt: string;
  /** One or two sentences below the picture: what to see in it. */
  caption: string;
  body: readonly Block[];
}

export type Block =
  | { kind: 'heading'; words: Words; level: 1 | 2 }
  | { kind: 'text'; words: readonly Words[] }
  /** A message; `success` is drawn green with a tick, `failure` red with a cross. */
  | { kind: 'notice'; tone: 'success' | 'failure'; body: readonly Block[] }
  | { kind: 'badges'; items: readonly Words[] }
  | { kind: 'menu'; items: readonly Words[]; current: Words }
  | { kind: 'list'; ordered: boolean; items: readonly (readonly Block[])[] }
  | { kind: 'command'; words: Words }
  | { kind: 'field'; control: 'text' | 'choice' | 'area'; name?: Words; value?: Words }
  | { kind: 'button'; words: Words; plain: boolean }
  | { kind: 'row'; items: readonly Block[] }
  /** Projects with the data sets in them, as in the side bar of BigQuery. */
  | { kind: 'tree'; projects: readonly { name: Words; starred: boolean; inside: readonly Words[] }[] }
  | { kind: 'table'; head?: Words; rows: readonly Words[] }
  /** Text that the picture leaves out, drawn as grey lines; `what` says which. */
  | { kind: 'omitted'; what: string; lines: number }
  | { kind: 'beside'; side: readonly Block[]; main: readonly Block[] }
  | { kind: 'numbered'; callout: Callout; body: readonly Block[] };

/** The parts of a screen: each makes the block of its name. */
export const heading = (words: Words): Block => ({ kind: 'heading', words, level: 1 });
export const subheading = (words: Words): Block => ({ kind: 'heading', words, level: 2 });
export const text = (...words: readonly Words[]): Block => ({ kind: 'text', words });
export const success = (...body: readonly Block[]): Block => ({ kind: 'notice', tone: 'success', body });
export const failure = (...body: readonly Block[]): Block => ({ kind: 'notice', tone: 'failure', body });
export const badges = (...items: readonly Words[]): Block => ({ kind: 'badges', items });
export const menu = (items: readonly Words[], current: Words): Block => ({ kind: 'menu', items, current });
export const bullets = (...items: readonly (readonly Block[])[]): Block => ({ kind: 'list', ordered: false, items });
export const steps = (...items: readonly (readonly Block[])[]): Block => ({ kind: 'list', ordered: true, items });
export const command = (words: Words): Block => ({ kind: 'command', words });
export const field = (control: 'text' | 'choice' | 'area', filled: { name?: Words; value?: Words }): Block => ({ kind: 'field', control, ...filled });
export const button = (words: Words): Block => ({ kind: 'button', words, plain: false });
export const plainButton = (words: Words): Block => ({ kind: 'button', words, plain: true });
export const row = (...items: readonly Block[]): Block => ({ kind: 'row', items });
export const tree = (...projects: readonly { name: Words; starred: boolean; inside: readonly Words[] }[]): Block => ({ kind: 'tree', projects });
export const table = (rows: readonly Words[], head?: Words): Block => ({ kind: 'table', rows, ...(head && { head }) });
export const omitted = (what: string, lines = 2): Block => ({ kind: 'omitted', what, lines });
export const beside = (side: readonly Block[], main: readonly Block[]): Block => ({ kind: 'beside', side, main });

/**
 * One or more blocks with a number in the picture; below the picture stands what the number means.
 *
 * @param to where on the page it is explained, for example `#option-zip`
 */
export const numbered = (number: number, meaning: string, body: Block | readonly Block[], to?: string): Block => ({
  kind: 'numbered',
  callout: { number, text: meaning, ...(to && { to }) },
  body: [body].flat(),
});

/** A block's own words and the blocks inside it. */
export function parts(block: Block): { words: readonly Words[]; blocks: readonly Block[] } {
  switch (block.kind) {
    case 'heading':
    case 'command':
    case 'button':
      return { words: [block.words], blocks: [] };
    case 'text':
      return { words: block.words, blocks: [] };
    case 'notice':
      return { words: [], blocks: block.body };
    case 'badges':
    case 'menu':
      return { words: block.items, blocks: [] };
    case 'list':
      return { words: [], blocks: block.items.flat() };
    case 'field':
      return { words: [block.name, block.value].filter((found) => found !== undefined), blocks: [] };
    case 'row':
      return { words: [], blocks: block.items };
    case 'tree':
      return { words: block.projects.flatMap(({ name, inside }) => [name, ...inside]), blocks: [] };
    case 'table':
      return { words: [...(block.head ? [block.head] : []), ...block.rows], blocks: [] };
    case 'omitted':
      return { words: [], blocks: [] };
    case 'beside':
      return { words: [], blocks: [...block.side, ...block.main] };
    case 'numbered':
      return { words: [], blocks: block.body };
  }
}

/** Every block of a screen, from top to bottom. */
export function allBlocks(blocks: readonly Block[]): Block[] {
  return blocks.flatMap((block) => [block, ...allBlocks(parts(block).blocks)]);
}

/** All words of a screen, from top to bottom. */
export function allWords({ body }: Source): Words[] {
  return allBlocks(body).flatMap((block) => parts(block).words);
}
