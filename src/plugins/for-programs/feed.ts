/** `changes.xml`: what changed in the data and the ways to them, as an Atom feed (RFC 4287). */
import { changes } from '../../data/changes';
import { site } from '../../data/site';
import { escapeMarkup } from '../markup';

/** A date of which only a part is known counts from its first day, as a feed takes nothing less. */
const moment = (date: string): string => `${date.padEnd(10, '-01-01'.slice(date.length - 4))}T00:00:00Z`;

/**
 * @throws if there is no change to tell
 */
export function changesFeed(): string {
  const newest = changes[0];
  if (!newest) throw new Error('changes.xml: src/data/changes.ts is empty.');
  const home = new URL(site.base, site.origin);
  const address = (path: string): string => new URL(path, home).href;
  const entries = changes.map(
    ({ value, source, asOf }) => `
  <entry>
    <id>${escapeMarkup(`tag:${home.hostname},${asOf.slice(0, 4)}:${encodeURIComponent(source)}`)}</id>
    <title>${escapeMarkup(value.split(/(?<=\.)\s/)[0] ?? value)}</title>
    <updated>${moment(asOf)}</updated>
    <summary>${escapeMarkup(value)}</summary>
    ${source.startsWith('https://') ? `<link rel="related" href="${escapeMarkup(source)}"/>` : ''}
    <link href="${address('reference/changes')}"/>
  </entry>`,
  );
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">
  <id>${address('changes.xml')}</id>
  <title>${escapeMarkup(site.title)}: what changed</title>
  <subtitle>${escapeMarkup(site.independence)}</subtitle>
  <updated>${moment(newest.asOf)}</updated>
  <author><name>${escapeMarkup(site.title)}</name></author>
  <link rel="self" href="${address('changes.xml')}"/>
  <link href="${address('reference/changes')}"/>${entries.join('')}
</feed>
`;
}
