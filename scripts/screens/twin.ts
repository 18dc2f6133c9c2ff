/** A screen in words: what the picture shows, from top to bottom, for “Describe this picture”. */
import type { Line } from '../../src/data/screens';
import type { Block } from './source';
import type { Words } from './words';

/** Names the links in a text: `Request access (link) using Google BigQuery.` */
function withLinks({ text, links }: Words): string {
  return links.reduce((result, link) => result.replace(link, `${link} (link)`), text);
}

const CONTROL = { text: 'Text field', choice: 'Choice', area: 'Large text field' } as const;
const NOTICE = { success: 'Green notice with a tick', failure: 'Red notice with a cross' } as const;

/** The lines of a screen; `within` holds what stands inside a line's block. */
export function describe(blocks: readonly Block[]): Line[] {
  return blocks.flatMap(describeBlock);
}

function describeBlock(block: Block): Line[] {
  switch (block.kind) {
    case 'heading':
      return [{ text: `Heading: ${block.words.text}` }];
    case 'text':
      return [{ text: block.words.map(withLinks).join(' ') }];
    case 'notice':
      return [group(`${NOTICE[block.tone]}:`, describe(block.body))];
    case 'badges':
      return [{ text: `Badges: ${block.items.map((item) => item.text).join(', ')}` }];
    case 'menu':
      return [{ text: `Menu: ${block.items.map((item) => (item === block.current ? `${item.text} (this page)` : item.text)).join(', ')}` }];
    case 'list':
      return block.items.map((item, index) => group(block.ordered ? `Step ${index + 1}:` : 'Point:', describe(item)));
    case 'command':
      return [{ text: `Command: ${block.words.text.replaceAll('\n', ' ')}` }];
    case 'field':
      return [{ text: `${CONTROL[block.control]}${block.name ? ` “${block.name.text}”` : ''}${block.value ? `: ${block.value.text}` : ', empty'}` }];
    case 'button':
      return [{ text: `Button: ${block.words.text}` }];
    case 'row':
      return describe(block.items);
    case 'tree':
      return block.projects.map(({ name, starred, inside }) =>
        group(
          `Project ${name.text}${starred ? ', with a star' : ''}${inside.length > 0 ? ', open:' : ', closed'}`,
          inside.map((dataset) => ({ text: `Data set ${dataset.text}` })),
        ),
      );
    case 'table':
      return [group(block.head ? `Table with the column ${block.head.text}:` : 'List:', block.rows.map((cell) => ({ text: withLinks(cell) })))];
    case 'omitted':
      return [{ text: `Not drawn: ${block.what}.` }];
    case 'beside':
      return [group('At the side:', describe(block.side)), ...describe(block.main)];
    case 'numbered':
      return numbered(block.callout.number, describe(block.body));
  }
}

/** A line with what is inside it; a single plain line joins its heading. */
function group(text: string, within: readonly Line[]): Line {
  const [only, ...more] = within;
  if (only === undefined) return { text };
  return more.length === 0 && !only.within ? { text: `${text} ${only.text}` } : { text, within };
}

/** Puts the number of the picture before the first line; what follows stands inside it. */
function numbered(number: number, [first, ...rest]: readonly Line[]): Line[] {
  if (!first) return [];
  const within = [...(first.within ?? []), ...rest];
  return [{ text: `Number ${number}. ${first.text}`, ...(within.length > 0 && { within }) }];
}
