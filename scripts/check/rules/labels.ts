/** Bold is for interface labels, and a label is quoted exactly as `src/data/labels.ts` has it. */
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import leven from 'leven';
import { faultAt, type Fault, type Page } from '../page';
import { didYouMean } from '../suggest';
import { vocabulary } from '../vocabulary';

const LABELS = 'labels are in src/data/labels.ts; for emphasis write *words*';

/** A label with its back-ticked parts shown as they are shown on a page. */
const plain = (words: string): string => words.replaceAll('`', '').replace(/\s+/g, ' ').trim();

const known = vocabulary.labels.map(plain);

function boldSpans(page: Page): Fault[] {
  const faults: Fault[] = [];
  visit(page.tree, 'strong', (node) => {
    const words = plain(toString(node));
    if (known.includes(words)) return;
    faults.push(faultAt(page, node.position?.start.offset ?? 0, 'labels', `**${words}** is no known label`, `${didYouMean(words, known)}${LABELS}`));
  });
  return faults;
}

/** A message in back-ticks that is nearly, but not quite, one of the known messages. */
function quotedMessages(page: Page): Fault[] {
  return page.spans
    .filter((span) => span.kind === 'code' && span.value.length > 30)
    .flatMap((span) => {
      const words = plain(span.value);
      if (known.some((label) => label === words || label.includes(words))) return [];
      const meant = known.find((label) => leven(label, words) <= label.length / 5);
      return meant === undefined
        ? []
        : [faultAt(page, span.start, 'labels', `the message differs from the one in src/data/labels.ts: ${words}`, `write it word for word: ${meant}`)];
    });
}

/** Bold words and quoted messages that no source backs. */
export function labelFaults(page: Page): Fault[] {
  return [...boldSpans(page), ...quotedMessages(page)];
}
