/** Keys whose value may be a path of our own site. Other strings count only if they are whole web addresses. */
const PATH_KEYS = new Set(['url', 'href', 'page', 'to', 'link', 'address', 'item', '@id', 'image', 'logo', 'sameAs']);

/**
 * The addresses among the values of a JSON text; names of vocabularies (`@context`, `@type`) are none.
 * JSON knows quotes only around strings, so a walk over its strings needs no tree and keeps the positions.
 */
export function jsonAddresses(json: string): { address: string; offset: number }[] {
  const found: { address: string; offset: number }[] = [];
  let key = '';
  for (const { 0: literal, 1: colon, index } of json.matchAll(/"(?:[^"\\]|\\.)*"(\s*:)?/g)) {
    const value = parseString(colon === undefined ? literal : literal.slice(0, -colon.length));
    if (colon !== undefined) {
      key = value;
    } else if (key !== '@context' && key !== '@type' && /^(?:https?:\/\/|\/)\S*$/.test(value)) {
      if (!value.startsWith('/') || PATH_KEYS.has(key)) found.push({ address: value, offset: index + 1 });
    }
  }
  return found;
}

function parseString(literal: string): string {
  try {
    return String(JSON.parse(literal));
  } catch {
    // Not JSON after all: no address can be read from it.
    return '';
  }
}
