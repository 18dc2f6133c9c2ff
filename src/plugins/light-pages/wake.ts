/**
 * Runs in the reader's browser, inline on every page, before anything else: loads Docusaurus' own scripts when the
 * reader first acts, and does not lose that act.
 *
 * It is written into the pages by its source text (`toString`), so it may use nothing from outside itself.
 *
 * @param scripts addresses of the scripts, in the order in which they must run
 * @param stylesheets addresses of the full stylesheets, of which the page holds only the part it needs
 * @param prefix of the keys under which tools keep what the reader let them keep
 * @param isSearchKey tells a key that opens the search
 */
export function wake(scripts: readonly string[], stylesheets: readonly string[], prefix: string, isSearchKey: (event: KeyboardEvent) => boolean): void {
  const root = document.documentElement;
  let started = false;
  let pressed: HTMLElement | null = null;
  /** Where the reader writes until the search is there, below what is seen and heard of it whatever is written, and what had the focus before. */
  const box = document.createElement('label');
  box.style.cssText = 'position:fixed;top:4rem;right:1rem;background:Canvas;display:grid';
  box.innerHTML = '<span aria-live=polite></span><input style=font:inherit>';
  const [said, field] = box.children as unknown as [HTMLElement, HTMLInputElement];
  let focused: HTMLElement | null = null;

  /** Keeps a press for the scripts, and shows that it waits; the one before it does so no more. */
  const press = (button: HTMLElement | null): void => {
    if (pressed) pressed.ariaBusy = null;
    box.remove();
    if (!button) focused?.focus();
    focused = null;
    pressed = button;
    if (!button) return;
    button.ariaBusy = 'true';
    // Only the search opens a dialog.
    if (!button.ariaHasPopup) return;
    focused = document.activeElement as HTMLElement;
    // Not beside its button, where the scripts know each element.
    document.body.append(box);
    field.focus();
  };

  const waiting = [...scripts];

  const loadNext = (): void => {
    const [src] = waiting;
    if (src === undefined) return;
    const script = document.createElement('script');
    script.src = src;
    script.addEventListener('load', () => {
      waiting.shift();
      loadNext();
    });
    // A failed download leaves the page as it is: readable. The next act tries again.
    script.addEventListener('error', () => {
      started = false;
      root.dataset.scripts = 'failed';
      // What was typed stays, as the next key tries again with it.
      if (document.activeElement === field) said.textContent = 'The search is not loaded: type again';
      else press(null);
    });
    document.head.append(script);
  };

  const start = (): void => {
    if (started) return;
    started = true;
    said.textContent = 'The search is loading';
    for (const href of stylesheets) {
      if (document.querySelector(`link[href="${href}"]`)) continue;
      const sheet = document.createElement('link');
      sheet.rel = 'stylesheet';
      sheet.href = href;
      document.head.append(sheet);
    }
    loadNext();
  };

  const awake = (): boolean => root.dataset.hasHydrated === 'true';

  // The scripts change pages without loading them. On a page that was loaded anew since, the way back leads to its address, and only they would show it.
  const { pathname } = location;
  window.addEventListener('popstate', () => awake() || location.pathname === pathname || location.reload());

  // Links work without us; a button does nothing until the scripts are there, so its press is kept for them. A link that
  // will be a button, which opens a part of the menu, is one already.
  document.addEventListener(
    'click',
    (event) => {
      const button = event.target instanceof Element ? event.target.closest<HTMLElement>('button, [role=button]') : null;
      if (awake() || !button) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      press(button);
      start();
    },
    true,
  );
  document.addEventListener(
    'pointerdown',
    ({ target }) => {
      // Whoever acts beside a search that could not be loaded has done with it.
      if (!started && !box.contains(target as Node)) press(null);
      start();
    },
    { capture: true, passive: true },
  );
  document.addEventListener(
    'keydown',
    (event) => {
      if (awake()) return;
      if (event.key === 'Escape') press(null);
      if (isSearchKey(event)) {
        // The browser has its own use for some of these keys.
        event.preventDefault();
        press(document.querySelector('[aria-haspopup]'));
      }
      start();
    },
    true,
  );
  // Code blocks get their copy buttons from the scripts, and tools their answers: whoever points at one will want it.
  document.addEventListener('pointerover', (event) => event.target instanceof Element && event.target.closest('pre, [data-tool]') && start(), { passive: true });
  document.addEventListener('focusin', (event) => event.target instanceof Element && event.target.closest('[data-tool]') && start());
  // Paper has no folds: what is closed opens for it, and closes again.
  window.addEventListener('beforeprint', () => {
    for (const fold of document.querySelectorAll<HTMLDetailsElement>('details:not([open])')) {
      fold.open = true;
      window.addEventListener('afterprint', () => (fold.open = false), { once: true });
    }
  });
  document.addEventListener('DOMContentLoaded', () => {
    // The page for addresses that are none can only help with its scripts.
    if (document.querySelector('[data-wake]')) start();
    const tools = document.querySelectorAll('[data-tool]');
    if (tools.length === 0) return;
    // What the address holds for a tool, or the reader let it keep, shall show at once, and nothing else before it.
    if (/^#path(=|%3D)/i.test(location.hash)) {
      root.dataset.scripts = 'awaited';
      start();
    }
    try {
      if ([sessionStorage, localStorage].some((storage) => Object.keys(storage).some((name) => name.startsWith(prefix)))) start();
    } catch {
      // Storage is blocked, so nothing was kept.
    }
    // A tool in the first screen does not count before the reader scrolls: the page stays light for its first reading.
    document.addEventListener(
      'scroll',
      () => {
        const near = new IntersectionObserver((entries) => entries.some((entry) => entry.isIntersecting) && start(), { rootMargin: '300px' });
        for (const tool of tools) near.observe(tool);
      },
      { once: true, passive: true },
    );
  });

  new MutationObserver((_changes, observer) => {
    if (!awake()) return;
    observer.disconnect();
    delete root.dataset.scripts;
    const button = pressed;
    press(null);
    if (field.value && button?.ariaHasPopup) root.dataset.typed = field.value;
    button?.click();
  }).observe(root, { attributeFilter: ['data-has-hydrated'] });
}
