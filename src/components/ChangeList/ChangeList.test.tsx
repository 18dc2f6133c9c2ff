import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { changes } from '@site/src/data/changes';
import ChangeList from '.';

it('shows every change with its date, newest first', () => {
  const dates = [...renderToStaticMarkup(<ChangeList />).matchAll(/<time dateTime="([^"]+)">/gi)].map((match) => match[1]);
  expect(dates).toHaveLength(changes.length);
  expect(dates.length).toBeGreaterThan(0);
  // A year alone stands for an unknown day in it, so only full dates can be compared.
  const full = dates.filter((date) => date?.length === 10);
  expect(full).toEqual(full.toSorted().toReversed());
});
