/** Problem pages, `docs/help/*`: each has the message, what it means, causes, one action and a door. */
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { faultAt, type Fault, type Page } from '../page';
import type { Site } from '../site';
import { didYouMean } from '../suggest';
import { vocabulary } from '../vocabulary';
import { isHelpPage } from './front-matter';

/** The headings of a problem page, in order; what stands below each is in CONTRIBUTING.md. */
export const HELP_HEADINGS = ['What it means', 'Likely causes', 'What to do', 'How to see that it is fixed', 'If it still fails', 'Sources'];

const SERVICES = ['physionet', 'bigquery', 'gcs', 'aws', 'download'];

/** What a problem page needs besides, so that its message is found. */
export function help(page: Page, site: Site): Fault[] {
  if (!isHelpPage(page)) return [];
  const at = (key: string, what: string, remedy: string): Fault => faultAt(page, page.keyOffset(key), 'help', what, remedy);
  const faults: Fault[] = [];
  const { id, services, messages } = page.frontMatter;
  const name = page.id.replace('help/', '');
  if (id !== undefined && id !== name) faults.push(at('id', `the id is ${String(id)}, the file is called ${name}`, 'give both the same name'));
  if (services !== undefined && (!Array.isArray(services) || services.length === 0 || services.some((service) => !SERVICES.includes(String(service))))) {
    faults.push(at('services', 'services is not a list of known services', `known are ${SERVICES.join(', ')}; write services: [bigquery]`));
  }
  if (messages !== undefined && (!Array.isArray(messages) || messages.some((message) => typeof message !== 'string' || message.trim() === ''))) {
    faults.push(at('messages', 'messages is not a list of texts', 'write one literal message a line, each after "  - " and in quotation marks; a problem without a message has messages: []'));
  } else if (Array.isArray(messages)) {
    const body = page.spans.filter(({ kind }) => kind !== 'beside').map((span) => span.value.replace(/\s+/g, ' ')).join(' ');
    // A message has one home, where its source and date stand; the look-up by message relies on it.
    faults.push(
      ...(messages as string[])
        .filter((message) => !vocabulary.labels.includes(message))
        .map((message) => at('messages', `the message is not in src/data/labels.ts: ${message}`, `${didYouMean(message, vocabulary.labels)}add it there, under "Messages on problem pages", with the source in which you read it`)),
    );
    faults.push(
      ...(messages as string[])
        .filter((message) => !body.includes(message.replace(/\s+/g, ' ').trim()))
        .map((message) => at('messages', `the message stands only above the page: ${message}`, 'write it word for word in the text too: search engines and readers look for it there')),
    );
  }
  const headings: string[] = [];
  visit(page.tree, 'heading', (heading) => {
    if (heading.depth === 2) headings.push(toString(heading).trim());
  });
  faults.push(
    ...HELP_HEADINGS.filter((heading) => !headings.includes(heading)).map((heading) => at('id', `the page has no part "${heading}"`, `add ## ${heading}; CONTRIBUTING.md says what belongs there`)),
  );
  page.tree.children.forEach((node, index, all) => {
    if (node.type !== 'heading' || toString(node).trim() !== 'What to do') return;
    const next = all[index + 1];
    if (next?.type === 'paragraph' && /^Do this first[:,]/.test(toString(next))) return;
    faults.push(faultAt(page, node.position?.start.offset ?? 0, 'help', 'the part "What to do" does not begin with one action', 'begin it with the likeliest and cheapest one: "Do this first: …"'));
  });
  return [...faults, ...unlisted(page, site)];
}

/** The page of all problems lists each under its title, and readers find it there by words of their message. */
function unlisted(page: Page, site: Site): Fault[] {
  const index = site.pages.find(({ id }) => id === 'help/index');
  const { title, messages } = page.frontMatter;
  if (!index || title === undefined) return [];
  const link = `[${String(title)}](${page.file.replace('docs/help/', '')})`;
  const rows = index.text.split('\n').filter((line) => line.includes(link));
  const at = (what: string, remedy: string): Fault[] => [faultAt(page, page.keyOffset('title'), 'help', what, remedy)];
  if (rows.length === 0) return at(`${index.file} does not list the page under its title`, `add a row to the table there in which readers would look: | what they see | ${link} |`);
  if (!Array.isArray(messages) || messages.length === 0) return [];
  const quoted = rows.flatMap((row) => [...row.matchAll(/`([^`]+)`/g)].map((match) => match[1] ?? ''));
  return quoted.some((words) => messages.some((message) => String(message).includes(words)))
    ? []
    : at(`${index.file} lists the page without words of its messages`, 'write in its row there a part of a message, between back-ticks');
}
