import { mainText } from '../main-text';

/** Pagefind passes over what does not begin like a page. */
const BEGINNING = '<html><body>';
/** Parts that Pagefind would join with the text before them: two cells to one word. */
const JOINED = /<(?=(?:p|li|dt|dd|tr|th|td)[\s>])/g;

/**
 * The part of a built page that Pagefind shall read: its main text, and a problem's messages above all else.
 * On a problem page the messages are the code before the first heading below the title (`npm run check` holds that).
 *
 * @param html the built page
 * @param permalink its address, for the error
 * @param hasMessages true for a problem page with messages
 * @throws if the page has no main text, or a problem page shows no message
 */
export function forIndex(html: string, permalink: string, hasMessages: boolean): string {
  const text = mainText(html);
  if (text === undefined) throw new Error(`search: ${permalink} has no element "theme-doc-markdown": Docusaurus has changed its pages; correct src/plugins/main-text.ts.`);
  const body = BEGINNING + text.replace('<div', '<div data-pagefind-body').replaceAll(JOINED, ' <');
  if (!hasMessages) return body;
  const heading = body.search(/<h2[\s>]/);
  const top = heading === -1 ? body : body.slice(0, heading);
  // 10 is the greatest weight that Pagefind knows; a title has 7.
  const weighed = top.replaceAll(/<code(?=[\s>])/g, '<code data-pagefind-weight="10"');
  if (weighed === top) throw new Error(`search: ${permalink} has messages in its front matter, and none as code before its first heading. Show each one there.`);
  return weighed + body.slice(top.length);
}

/** Letters, maybe with a hyphen, but for marks round them, and long enough to be the right one of a mistyped word. */
const PLAIN = /^[\p{P}\p{S}]*(?=[\p{L}-]{4})(\p{L}+(?:-\p{L}+)*)[\p{P}\p{S}]*$/u;

/** Frequent words for which nobody searches: “dose” is none of them mistyped. */
const UNSOUGHT = new Set(
  'about after again another because been before being below between could does each else from have here into itself more most must only other over same shall should since some still such than that their them then there these they this those under until very were what when where whether which while will with would your yours'.split(' '),
);

/** A word without the marks round it, in small letters; undefined if it is none that somebody seeks and mistypes. */
export function plainWord(written: string): string | undefined {
  const word = PLAIN.exec(written)?.[1]?.toLowerCase();
  return word === undefined || UNSOUGHT.has(word) ? undefined : word;
}
