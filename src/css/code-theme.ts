import type { PrismTheme } from 'prism-react-renderer';

/**
 * Colours of code blocks: few, and each at least 4.5:1 against its background (Prism's own themes are not).
 * They are the variables of `look.css`, so that they follow the colour scheme before and without scripts.
 */
export const codeTheme: PrismTheme = {
  plain: { backgroundColor: 'var(--guide-code)', color: 'var(--ifm-font-color-base)' },
  styles: [
    { types: ['comment'], style: { color: 'var(--guide-quiet)' } },
    { types: ['keyword', 'function', 'builtin'], style: { color: 'var(--ifm-color-primary)' } },
    { types: ['string', 'number'], style: { color: 'var(--guide-code-text)' } },
  ],
};
