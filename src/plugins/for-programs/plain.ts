/** The Markdown of a page that is Markdown already: its author's text. */
import path from 'node:path';
import type { Age } from '../fact-age';

/** A block of code, a piece of code in a line, or the target of a link. */
const CODE_OR_TARGET = /^[ \t]*(`{3,}|~{3,})[\s\S]*?^[ \t]*\1[ \t]*$|(`+)(?!`)[\s\S]*?(?<!`)\2(?!`)|(?<=\]\()([^()\s]+)/gm;

/** What Docusaurus shows in another way than it is written: elements, pictures, boxes, notes and targets that stand elsewhere. */
const MORE_THAN_TEXT = /<(?!https?:|mailto:)[A-Za-z/!]|!\[|^[ \t]*:::|^[ \t]*\[[^\]]+\]:/m;

/**
 * Whether the text is all that readers see: a page without components, pictures or elements of HTML.
 *
 * @param file from the project's folder: `docs/help/jobs-create.md`
 */
export function isPlain(file: string, text: string): boolean {
  return file.endsWith('.md') && !MORE_THAN_TEXT.test(withoutHead(text).replaceAll(CODE_OR_TARGET, (_found, _block, _piece, target?: string) => target ?? ''));
}

/** A plain page. */
export interface Source {
  file: string;
  text: string;
  /** Its own address, in full. */
  address: string;
  /** The address in full of another page, by its file. */
  addressOf: (file: string) => string | undefined;
  age: Age;
}

/**
 * The text of a plain page as readers see it: with absolute links, and what is said of the age of its facts.
 *
 * @throws if a link leads to a file that is no page
 */
export function fromSource({ file, text, address, addressOf, age }: Source): string {
  const absolute = (target: string): string => {
    // `pathname:///facts.json` is a file of the site that is no page.
    if (target.startsWith('#') || target.startsWith('pathname:')) return new URL(target.replace(/^pathname:\/\//, ''), address).href;
    if (/^[a-z]+:/.test(target)) return target;
    const [name = '', anchor] = target.split('#');
    const page = addressOf(path.posix.join(path.posix.dirname(file), name));
    if (page === undefined) throw new Error(`${file}: its link to "${target}" leads to no page, so its Markdown would have a link that does not work.`);
    return anchor === undefined ? page : `${page}#${anchor}`;
  };
  const body = withoutHead(text).replaceAll(CODE_OR_TARGET, (found, _block, _piece, target?: string) => (target === undefined ? found : absolute(target)));
  const noticed = age.notice === undefined ? body : body.replace(/^# .*\n/m, (title) => `${title}\n> ${age.notice}\n`);
  return age.verified === undefined ? noticed : `${noticed}\n\n${age.verified}`;
}

/** Without the front matter and the names of headings. */
const withoutHead = (text: string): string =>
  text
    .replaceAll('\r\n', '\n')
    .replace(/^---\n[\s\S]*?\n---\n/, '')
    .replace(/^(#+ .*?) *<!-- #[\w-]+ -->$/gm, '$1')
    .trim();
