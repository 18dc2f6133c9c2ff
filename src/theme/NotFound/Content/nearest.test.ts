import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { nearest } from './nearest';

const known = ['/', '/access', '/access/cloud', '/access/cloud/bigquery', '/access/cloud/request', '/help/requester-pays', '/help/wget-401', '/help/wget-403', '/reference/names'];

it.each([
  ['/acces/cloud/bigqery', '/access/cloud/bigquery'],
  ['/bigquery.html', '/access/cloud/bigquery'],
  ['/docs/requester_pays/', '/help/requester-pays'],
  ['/Access/Cloud/Request', '/access/cloud/request'],
  ['/help/wget-4O3', '/help/wget-403'],
])('%s is near %s', (asked, page) => {
  expect(nearest(asked, known)[0]).toBe(page);
});

it('suggests nothing for what is like nothing', () => {
  expect(nearest('/wp-admin/setup.php', known)).toEqual([]);
  expect(nearest('/', known)).toEqual([]);
});

it('lives with any address, and suggests only pages, few of them', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const found = nearest(`/${text}`, known);
      expect(found.length).toBeLessThanOrEqual(4);
      expect(known).toEqual(expect.arrayContaining(found));
    }),
  );
});
