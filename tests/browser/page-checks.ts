/** Checks that run in a page. Each returns one line a fault. */

/** Sets letters, words and lines as far apart as WCAG 1.4.12 has them, looks for text that is cut off, and sets them back. */
export function cutBySpacing(): string[] {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync('* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }');
  document.adoptedStyleSheets = [sheet];
  const cut = [...document.body.querySelectorAll<HTMLElement>('*')].filter((element) => {
    const { overflowX, overflowY, clipPath, position } = getComputedStyle(element);
    // Hidden on purpose, for screen readers alone.
    if (clipPath !== 'none' && position === 'absolute') return false;
    return (/hidden|clip/.test(overflowY) && element.scrollHeight > element.clientHeight + 2) || (/hidden|clip/.test(overflowX) && element.scrollWidth > element.clientWidth + 2);
  });
  const faults = cut.filter((element) => element.clientHeight > 0 && element.checkVisibility({ visibilityProperty: true }) && element.textContent.trim() !== '').map((element) => `${element.tagName} ${element.className} ${element.textContent.slice(0, 40)}`);
  if (document.documentElement.scrollWidth > window.innerWidth) faults.push(`the page is ${document.documentElement.scrollWidth} px wide`);
  document.adoptedStyleSheets = [];
  return faults;
}

/** Parts of the text that stay folded on paper; the page must be in print media. */
export function foldedOnPaper(): string[] {
  return [...document.querySelectorAll('main details')]
    .filter((fold) => fold.checkVisibility() && [...fold.children].some((child) => !child.checkVisibility({ contentVisibilityAuto: true })))
    .map((fold) => fold.querySelector('summary')?.textContent ?? '');
}

/** Parts of the text that end at the right edge of the sheet, as nothing scrolls there; the page must be in print media, and as wide as a sheet. */
export function cutOnPaper(): string[] {
  const edge = document.documentElement.clientWidth + 1;
  return [...document.querySelectorAll('.theme-doc-markdown *')]
    .filter((element) => element.checkVisibility() && element.clientWidth > 1)
    .filter((element) => element.getBoundingClientRect().right > edge || (getComputedStyle(element).overflowX !== 'visible' && element.scrollWidth > element.clientWidth + 1))
    .map((element) => `${element.tagName} ${element.textContent.slice(0, 40)}`);
}

/** Links in the text to other sites whose address is not printed; the page must be in print media. */
export function linksWithoutAddress(): string[] {
  return [...document.querySelectorAll<HTMLAnchorElement>('.theme-doc-markdown a[href^="http"]')]
    .filter((link) => link.checkVisibility() && !getComputedStyle(link, '::after').content.includes(link.getAttribute('href')!))
    .map((link) => link.outerHTML.slice(0, 80));
}
