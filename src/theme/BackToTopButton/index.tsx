import useIsBrowser from '@docusaurus/useIsBrowser';
import BackToTopButton from '@theme-original/BackToTopButton';
import type { ReactNode } from 'react';

/** The theme's button, which shows itself by scripts alone: only once they run, so that no page carries it before. */
export default function BackToTopButtonByScripts(): ReactNode {
  return useIsBrowser() && <BackToTopButton />;
}
