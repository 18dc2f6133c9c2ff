/** The Markdown of a built page: what a reader sees, without what only a browser can do. */
import type { Element, Root } from 'hast';
import rehypeParse from 'rehype-parse';
import rehypeRemark from 'rehype-remark';
import remarkGfm from 'remark-gfm';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import { SKIP, visit } from 'unist-util-visit';
import { mainText } from '../main-text';

/** Put together once: that takes as long as a page does. */
const toMarkdown = unified()
  .use(rehypeParse, { fragment: true })
  .use(() => (tree: Root, file) => clean(tree, file.path))
  .use(rehypeRemark)
  .use(remarkGfm)
  .use(remarkStringify, { bullet: '-', emphasis: '_', rule: '-', resourceLink: true })
  .freeze();

/**
 * @param html the page as it was built
 * @param address its address in full; links become absolute with it
 * @throws if the page has no text to take
 */
export async function fromBuilt(html: string, address: string): Promise<string> {
  const text = mainText(html);
  if (text === undefined) throw new Error(`${address}: the page has no element "theme-doc-markdown", so it has no Markdown. Did Docusaurus rename it? See src/plugins/main-text.ts.`);
  return String(await toMarkdown.process({ value: text, path: address }));
}

/** Takes away what means nothing in a text, and makes addresses absolute. */
function clean(tree: Root, page: string): void {
  // What follows the text in the article: links to edit the page, and to its neighbours.
  tree.children = tree.children.slice(0, 1);
  visit(tree, (element, index, parent) => {
    // React sets comments between texts.
    if (element.type === 'comment' || (element.type === 'element' && isForBrowsers(element))) {
      parent!.children.splice(index!, 1);
      return [SKIP, index!];
    }
    if (element.type !== 'element') return undefined;
    for (const name of ['href', 'src']) {
      const value = element.properties[name];
      if (typeof value === 'string') element.properties[name] = new URL(value, page).href;
    }
    if (element.tagName === 'pre') nameLanguage(element);
    return undefined;
  });
}

function classes({ properties }: Element): readonly string[] {
  return Array.isArray(properties.className) ? properties.className.map(String) : [];
}

function isForBrowsers(element: Element): boolean {
  // The heading's link to itself, and the picture for the dark scheme, which shows the same.
  const repeats = classes(element).some((name) => name === 'hash-link' || name.startsWith('dark_'));
  return repeats || 'dataTool' in element.properties || ['button', 'svg', 'wbr'].includes(element.tagName);
}

/** The theme names the language of code on `pre`; Markdown wants it on `code`. */
function nameLanguage(pre: Element): void {
  const language = classes(pre).find((name) => name.startsWith('language-'));
  const code = pre.children.find((child): child is Element => child.type === 'element' && child.tagName === 'code');
  if (code && language && language !== 'language-text') code.properties.className = [language];
}
