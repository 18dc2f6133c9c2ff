import { useEffect, type ReactNode } from 'react';
import { useNavbarMobileSidebar } from '@docusaurus/theme-common/internal';
import MobileSidebar from '@theme-original/Navbar/MobileSidebar';

/** What lies behind the open menu: the bar, the text and the foot. */
const BEHIND = '.navbar__inner, .theme-layout-main, .theme-layout-footer, #__docusaurus > [role="region"]';

/** The menu of narrow screens: while it is open nothing behind it takes the focus, and Escape closes it, back to its button. */
export default function MobileSidebarByKeyboard(): ReactNode {
  const { shown, toggle } = useNavbarMobileSidebar();

  useEffect(() => {
    if (!shown) return undefined;
    const behind = [...document.querySelectorAll<HTMLElement>(BEHIND)];
    for (const part of behind) part.inert = true;
    const onKey = (event: KeyboardEvent): void => {
      if (event.key === 'Escape') toggle();
    };
    document.addEventListener('keydown', onKey);
    // It takes the focus only when it is seen: the first time at once, later when it has begun to move.
    let frame = 0;
    const takeFocus = (): void => {
      const close = document.querySelector<HTMLElement>('.navbar-sidebar__close');
      close?.focus();
      if (document.activeElement !== close) frame = requestAnimationFrame(takeFocus);
    };
    takeFocus();
    return () => {
      cancelAnimationFrame(frame);
      document.removeEventListener('keydown', onKey);
      for (const part of behind) part.inert = false;
      document.querySelector<HTMLElement>('.navbar__toggle')?.focus();
    };
  }, [shown, toggle]);

  return <MobileSidebar />;
}
