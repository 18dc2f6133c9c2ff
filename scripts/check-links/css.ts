import { tokenize, tokenTypes } from 'css-tree/tokenizer';
import { ident, string, url } from 'css-tree/utils';

/**
 * The addresses in CSS: `url()` and the string of `@import`; nothing from comments.
 *
 * @param css a style sheet, or the text of a `style` attribute
 */
export function cssAddresses(css: string): { address: string; offset: number }[] {
  const found: { address: string; offset: number }[] = [];
  if (!css.includes('url(') && !css.includes('@import')) return found;
  let expectsString = false;
  tokenize(css, (type, start, end) => {
    const token = css.slice(start, end);
    if (type === tokenTypes.Url) {
      const offset = start + 4 + (/^\s*/.exec(token.slice(4))?.[0].length ?? 0);
      found.push({ address: url.decode(token), offset });
    } else if (type === tokenTypes.String && expectsString) {
      found.push({ address: string.decode(token), offset: start + 1 });
    }
    const opens =
      (type === tokenTypes.Function && ident.decode(token.slice(0, -1)).toLowerCase() === 'url') ||
      (type === tokenTypes.AtKeyword && token.toLowerCase() === '@import');
    expectsString = opens || (expectsString && type === tokenTypes.WhiteSpace);
  });
  return found;
}
