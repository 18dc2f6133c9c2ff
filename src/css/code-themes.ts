import type { PrismTheme } from 'prism-react-renderer';

/** Colours of code blocks: few, and each at least 4.5:1 against its background (Prism's own themes are not). */
function theme(background: string, plain: string, quiet: string, word: string, text: string): PrismTheme {
  return {
    plain: { backgroundColor: background, color: plain },
    styles: [
      { types: ['comment'], style: { color: quiet } },
      { types: ['keyword', 'function', 'builtin'], style: { color: word } },
      { types: ['string', 'number'], style: { color: text } },
    ],
  };
}

export const light = theme('#f3f6f8', '#1c2530', '#55616c', '#0a5c7a', '#7a3412');
export const dark = theme('#1a222b', '#e3e9ee', '#a9b6c1', '#86cbe6', '#f0b48c');
