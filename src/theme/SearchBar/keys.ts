/**
 * True for the keys that open the search: Ctrl+K, on a Mac Cmd+K, and a slash, but none of them in a field.
 * It is also written into the pages by its source text, for the time before the scripts run, so it may use nothing
 * from outside itself.
 */
export function isSearchKey(event: KeyboardEvent): boolean {
  if (event.altKey || (event.target instanceof Element && event.target.closest('input, textarea, select, [contenteditable]'))) return false;
  const command = event.ctrlKey || event.metaKey;
  return command ? event.key.toLowerCase() === 'k' && !event.shiftKey : event.key === '/';
}

/** Opens the search for a text, as its key does. */
export function openSearch(text: string): void {
  document.documentElement.dataset.typed = text.trim();
  document.dispatchEvent(new KeyboardEvent('keydown', { key: '/' }));
}
