/** What a selector holds that is for the dark scheme: Docusaurus sets it on the page. */
export const DARK = /\[data-theme=(?:"dark"|'dark'|dark)\]/;
