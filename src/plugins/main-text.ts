const BEGINS = /<div class="?theme-doc-markdown/;

/**
 * The element with the text of a built page, up to the end of its article; undefined if the page has none: it is no
 * document, or Docusaurus names the element in another way.
 */
export function mainText(html: string): string | undefined {
  const start = html.search(BEGINS);
  const end = html.indexOf('</article>', start);
  return start === -1 || end === -1 ? undefined : html.slice(start, end);
}
