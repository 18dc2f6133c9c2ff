/** Words a writer understands for the ways in which an `.mdx` page can fail to be read. */
import { VFileMessage } from 'vfile-message';
import type { Fault } from './page';

/** What to write in place of raw HTML, by the name of its tag. */
export const MARKDOWN_FOR: Readonly<Record<string, string>> = {
  b: '**label** or *emphasis*', strong: '**label**', i: '*emphasis*', em: '*emphasis*', u: '*emphasis*', font: 'plain words', center: 'plain words',
  a: '[words](address)', img: '![what it shows](/img/file.png), or <Screenshot>', h1: '# Title', h2: '## Heading', h3: '### Heading',
  table: 'a Markdown table', div: 'plain Markdown', span: 'plain Markdown', br: 'a new paragraph', hr: 'a heading', p: 'plain Markdown', code: '`code`', pre: 'a code block',
};

const AS_TEXT = 'put the words in `back-ticks`';
const COMPONENT = '<Screenshot id="files-section" />';

/** By the words of the parser, the first that fits. */
const WORDS: readonly { when: RegExp; what: string; remedy: string }[] = [
  { when: /import\/exports/, what: 'a line that begins with import or export is taken for a program', remedy: 'begin the line with another word; a component needs no import' },
  { when: /expression/, what: 'a brace { begins something that cannot be read', remedy: `write \\{ for a brace that is meant as text, or ${AS_TEXT}` },
  { when: /to create a comment in MDX/, what: 'a remark has another form in an .mdx page', remedy: 'write {/* … */} instead of <!-- … -->' },
  { when: /to create a link in MDX/, what: 'an address between < and > is taken for a component', remedy: 'leave out the < and the >: an address is a link without them' },
  { when: /lazy line/, what: 'a component in a list goes on in a line that is not indented', remedy: `write it on one line: ${COMPONENT}` },
  { when: /closing slash `\/` in tag/, what: 'a closing tag stands here, and nothing is open', remedy: 'delete it, or write its opening tag before it' },
  { when: /self-closing slash/, what: 'a component lacks the > at its end', remedy: `end it with />, for example ${COMPONENT}` },
  { when: /attribute/, what: 'the component cannot be read from here on', remedy: `each value stands between two straight quotation marks, with spaces between the values: ${COMPONENT}` },
];
const OTHERWISE = { what: 'a < begins something that cannot be read', remedy: `write &lt; for a “less than” sign that is meant as text, or ${AS_TEXT}` };

/** What the parser says of tags that do not fit together. */
const TAGS = /closing tag for `<(?<open>[^>]+)>` \((?<line>\d+):(?<column>\d+)-|closing tag `<\/(?<late>[^>]+)>` either/;
const OTHER_TAG = /closing tag `<\/(?<found>[^>]+)>`, expected/;

/**
 * Why an `.mdx` page cannot be read, at its place.
 *
 * @param error what its parser threw
 * @throws the error itself, if it does not speak of the page
 */
export function unreadablePage(file: string, text: string, error: unknown): Fault {
  if (!(error instanceof VFileMessage)) throw error;
  const { reason } = error;
  const { open, late, line, column } = TAGS.exec(reason)?.groups ?? {};
  const found = OTHER_TAG.exec(reason)?.groups?.found;
  const place = error.place && 'start' in error.place ? error.place.start : error.place;
  const at = { file, line: place?.line ?? 1, column: place?.column ?? 1, rule: 'readable' };
  if (late) return { ...at, what: `</${late}> is indented, so it belongs to the list before it`, remedy: 'write it at the beginning of a line, as its opening tag is, after an empty line' };
  if (open && found) return { ...at, what: `</${found}> stands where <${open}> is still open`, remedy: `write </${open}> before it` };
  // Of a tag that is never closed, the parser tells the place only in its words.
  if (open) return { ...at, line: Number(line), column: Number(column), ...neverClosed(open) };
  // A value that is never closed is noticed at the next quotation mark only, or at the end of the file.
  const openValue = /attribute/.test(reason) ? openValueOf(text) : undefined;
  if (openValue) return { ...at, ...openValue, what: 'a quotation mark of a value is never closed', remedy: `write one on both sides of the value: ${COMPONENT}` };
  const { what, remedy } = WORDS.find(({ when }) => when.test(reason)) ?? OTHERWISE;
  return { ...at, what, remedy };
}

/** The first component of which a value has no second quotation mark on its line. */
function openValueOf(text: string): { line: number; column: number } | undefined {
  return text.split('\n').flatMap((words, index) => {
    const match = /<[A-Z]\w*\s.*=(["'])(?:(?!\1).)*$/.exec(words);
    return match ? [{ line: index + 1, column: match.index + 1 }] : [];
  })[0];
}

function neverClosed(tag: string): { what: string; remedy: string } {
  const markdown = MARKDOWN_FOR[tag.toLowerCase()];
  if (markdown) return { what: `raw HTML: <${tag}>`, remedy: `write ${markdown}` };
  const what = `<${tag}> is never closed`;
  if (/^[A-Z]/.test(tag)) return { what, remedy: `end it with />, for example ${COMPONENT}` };
  return ['details', 'summary'].includes(tag)
    ? { what, remedy: `write </${tag}> where it ends, as far indented as <${tag}>` }
    : { what, remedy: `it is taken for a tag: if it is meant as text, ${AS_TEXT}` };
}
