import leven from 'leven';

/** More suggestions are a list to read, not a help. */
const MOST = 4;

/**
 * The known addresses most like the one that was asked for.
 *
 * @param asked the path that led nowhere, with or without a slash or `.html` at its end
 * @param known paths of pages
 * @returns the nearest first; none if nothing is like it
 */
export function nearest(asked: string, known: readonly string[]): string[] {
  const wanted = words(asked);
  if (wanted === '') return [];
  const last = wanted.split('/').at(-1) ?? '';
  return known
    .map((path) => {
      const own = words(path);
      const name = own.split('/').at(-1) ?? '';
      // The end of an address says most: people shorten or invent the folders before it.
      const distance = Math.min(leven(wanted, own) / Math.max(wanted.length, own.length, 1), leven(last, name) / Math.max(last.length, name.length, 1) + 0.05);
      return { path, distance };
    })
    .filter(({ distance }) => distance <= 0.4)
    .toSorted((a, b) => a.distance - b.distance || a.path.localeCompare(b.path))
    .slice(0, MOST)
    .map(({ path }) => path);
}

function words(path: string): string {
  return decode(path).toLowerCase().replace(/\.(?:html?|mdx?)$/, '').replace(/_/g, '-').replace(/^\/+|\/+$/g, '');
}

/** A path that is no valid encoding stays as it is. */
function decode(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
