import type { Page } from '@playwright/test';

/** Where the keyboard stopped. */
export interface Stop {
  /** The element, said shortly. */
  what: string;
  /** Nothing shows that the keyboard is here. */
  unmarked: boolean;
  /** Something lies over all of it (WCAG 2.4.11). */
  hidden: boolean;
}

/** Longer than any page: reached only by a trap. */
const MOST_STOPS = 600;

/**
 * Goes through a page with Tab until its first stop comes again, and with Shift+Tab all the way back.
 *
 * @returns the stops of both ways
 * @throws if one of the ways does not end
 */
export async function walk(page: Page): Promise<{ forwards: Stop[]; back: Stop[] }> {
  await page.evaluate(watch);
  let forwards: Stop[] | undefined;
  for (let presses = 0; presses < MOST_STOPS && !forwards; presses += 16) {
    await Promise.all(Array.from({ length: 16 }, () => page.keyboard.press('Tab')));
    forwards = await page.evaluate<Stop[] | undefined>('window.keyboardWalk.end()');
  }
  if (!forwards) throw new Error(`${MOST_STOPS} times Tab did not lead through the page: the keyboard is trapped.`);
  await page.evaluate('window.keyboardWalk.turn()');
  await Promise.all(forwards.slice(1).map(() => page.keyboard.press('Shift+Tab')));
  const back = await page.evaluate<Stop[]>('window.keyboardWalk.stops');
  // As many stops as presses: none came twice. Which they are may differ by the button that leads to the top, which comes and goes.
  if (back.length < forwards.length) throw new Error(`Shift+Tab stopped at ${back.length} places, and Tab at ${forwards.length}: the keyboard is trapped at ${back.at(-1)?.what}.`);
  return { forwards, back };
}

/** Runs in the page: notes each stop, until the first comes again. */
function watch(): void {
  const elements: HTMLElement[] = [];
  const walked = {
    stops: [] as Stop[],
    isOver: false,
    end: () => (walked.isOver ? walked.stops : undefined),
    /** Notes anew, from the last stop. */
    turn: () => {
      const last = elements.at(-1);
      walked.stops = [];
      walked.isOver = false;
      elements.length = 0;
      (document.activeElement as HTMLElement | null)?.blur();
      last?.focus({ focusVisible: true });
    },
  };
  (document.activeElement as HTMLElement | null)?.blur();
  document.addEventListener('focusin', ({ target }) => {
    if (!(target instanceof HTMLElement) || walked.isOver) return;
    if (elements.includes(target)) {
      walked.isOver = true;
      return;
    }
    elements.push(target);
    const style = getComputedStyle(target);
    // A link that is broken over lines has several boxes; one of them is enough.
    const boxes = [...target.getClientRects()].filter(({ width, height }) => width > 0 && height > 0);
    const isSeen = boxes.some((box) =>
      [0.1, 0.5, 0.9].some((part) => {
        const top = document.elementFromPoint(box.x + box.width * part, box.y + box.height / 2);
        return top !== null && (target.contains(top) || top.contains(target));
      }),
    );
    walked.stops.push({
      what: `${target.tagName.toLowerCase()} ${(target.getAttribute('aria-label') ?? target.textContent).trim().slice(0, 40)}`,
      unmarked: style.outlineStyle === 'none' && style.boxShadow === 'none',
      hidden: !isSeen,
    });
  });
  Object.assign(window, { keyboardWalk: walked });
}
