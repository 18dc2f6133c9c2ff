import type { ReactNode } from 'react';
import { useLocation } from '@docusaurus/router';
import DocRoot from '@theme-original/DocRoot';
import type { Props } from '@theme/DocRoot';
import { possible } from '../../plugins/quick-routes/routes';

/** Gives the theme only the routes that can be the page's: it asks each of them twice. */
export default function DocRootOfFewRoutes(props: Props): ReactNode {
  const { pathname } = useLocation();
  return <DocRoot {...props} route={{ ...props.route, routes: possible(props.route.routes ?? [], pathname) }} />;
}
