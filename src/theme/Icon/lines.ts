/** What our drawings have in common: lines in the colour of the text. They stand in every page, in a third of the bytes of the theme's outlines. */
export const lines = { viewBox: '0 0 24 24', width: 24, height: 24, fill: 'none', stroke: 'currentColor', strokeWidth: 2, strokeLinecap: 'round' } as const;
