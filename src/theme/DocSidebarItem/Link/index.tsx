import type { ReactNode } from 'react';
import Link from '@docusaurus/Link';
import isInternalUrl from '@docusaurus/isInternalUrl';
import { isActiveSidebarItem } from '@docusaurus/plugin-content-docs/client';
import ThemeLink from '@theme-original/DocSidebarItem/Link';
import type { Props } from '@theme/DocSidebarItem/Link';

/**
 * A page in the sidebar. Every page lists about a hundred, so each is as short as can be: without the names of its kind
 * and level, which no style asks for, a place in the order of the keys, which a link has anyway, and a label cut after
 * two lines, which a reader with large letters would miss.
 */
export default function SidebarLink(props: Props): ReactNode {
  const { item, activePath, onItemClick } = props;
  if (!isInternalUrl(item.href)) return <ThemeLink {...props} />;
  // Docusaurus writes both addresses anew to compare them, and hardly a link leads to this page.
  const isActive = activePath.startsWith(item.href) && isActiveSidebarItem(item, activePath);
  return (
    <li className={['menu__list-item', item.className].filter(Boolean).join(' ')}>
      <Link className={isActive ? 'menu__link menu__link--active' : 'menu__link'} aria-current={isActive ? 'page' : undefined} to={item.href} onClick={onItemClick && (() => onItemClick(item))}>
        {item.label}
      </Link>
    </li>
  );
}
