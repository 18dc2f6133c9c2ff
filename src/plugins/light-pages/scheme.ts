/**
 * Runs in the reader's browser, inline on every page, before anything is seen: sets the colour scheme that the reader
 * chose, else that of the system. Docusaurus' own script also sets what stands in the address behind `?`, for pages
 * inside other pages, which our policy forbids; it is more than twice as long.
 *
 * It is written into the pages by its source text (`toString`), so it may use nothing from outside itself.
 *
 * @param key under which Docusaurus stores what the reader chose
 */
export function setScheme(key: string): void {
  const { dataset } = document.documentElement;
  let choice: string | null | undefined;
  try {
    choice = localStorage.getItem(key);
  } catch {
    // Storage is blocked, so nothing was chosen.
  }
  dataset.theme = choice || (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light');
  dataset.themeChoice = choice || 'system';
}
