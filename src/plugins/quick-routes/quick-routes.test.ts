import { matchRoutes as original } from 'react-router-config';
import { describe, expect, it } from 'vitest';
import { matchRoutes, possible } from './routes';

const leaf = (path: string) => ({ path, exact: true });
const routes = [leaf('/help/old'), { path: '/', routes: [leaf('/'), leaf('/Access'), leaf('/access/cloud/'), leaf('/help/:problem'), leaf('/help')] }, { path: '*' }];

const paths = (found: readonly { route: { path?: unknown }; match: { url: string } }[]) => found.map(({ route, match }) => [route.path, match.url]);

describe('the routes of an address', () => {
  it.each(['/', '/access', '/ACCESS/', '/access/cloud', '/access/cloud/', '/access/clouds', '/help', '/help/x', '/help/old', '/none'])('%s: are those that the router finds among all', (address) => {
    expect(paths(matchRoutes(routes, address))).toEqual(paths(original([...routes], address)));
  });

  it('are asked only where their path begins it', () => {
    expect(possible([leaf('/a'), leaf('/a/b'), leaf('/b'), leaf('/:x'), { key: 'x' }], '/a/b').map(({ path }) => path)).toEqual(['/a', '/a/b', '/:x', undefined]);
  });
});
