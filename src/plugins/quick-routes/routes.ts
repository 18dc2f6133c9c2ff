/**
 * `react-router-config` for many routes. It asks each route of the site, one after the other, whether its pattern
 * matches an address, for every page that is built and for every link that a reader's browser fetches ahead. Here only
 * those are asked whose path is the beginning of the address.
 */
import { matchRoutes as match, renderRoutes, type MatchedRoute, type RouteConfig } from 'react-router-config/esm/react-router-config';

/** What makes a path a pattern. */
const PATTERN = /[:*()?+\\]/;

/** How an address must begin, for each route of a list; an empty text where only the router can tell. */
const beginnings = new WeakMap<readonly RouteConfig[], readonly string[]>();

function beginningsOf(routes: readonly RouteConfig[]): readonly string[] {
  const known = beginnings.get(routes) ?? routes.map(({ path }) => (typeof path === 'string' && !PATTERN.test(path) ? path.replace(/\/$/, '').toLowerCase() : ''));
  beginnings.set(routes, known);
  return known;
}

/** The routes that can match an address. The router does not tell capitals from small letters. */
export function possible(routes: readonly RouteConfig[], pathname: string): RouteConfig[] {
  const all = beginningsOf(routes);
  const address = pathname.toLowerCase();
  return routes.filter((_route, index) => address.startsWith(all[index]!));
}

/** In place of `matchRoutes`, which Docusaurus asks before it loads a page. */
export function matchRoutes(routes: readonly RouteConfig[], pathname: string): MatchedRoute<object>[] {
  const narrow = (list: readonly RouteConfig[]): RouteConfig[] => possible(list, pathname).map((route) => (route.routes ? { ...route, routes: narrow(route.routes) } : route));
  return match(narrow(routes), pathname);
}

export { renderRoutes };
