import type { ReactNode } from 'react';
import ColorModeToggle from '@theme-original/ColorModeToggle';
import type { Props } from '@theme/ColorModeToggle';

/**
 * The button for the colour scheme. The theme goes from the system's scheme to light, to dark, and back, of which one
 * step always changes nothing. This one always goes to the other scheme; where that is the system's, it follows the system again.
 */
export default function ColorModeToggleBySight(props: Props): ReactNode {
  const change = (): void => {
    // What is seen: the state of React comes later, and the first press may be from before it.
    const next = document.documentElement.dataset.theme === 'dark' ? 'light' : 'dark';
    props.onChange(matchMedia(`(prefers-color-scheme: ${next})`).matches ? null : next);
  };
  return <ColorModeToggle {...props} onChange={change} />;
}
