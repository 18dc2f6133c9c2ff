import { readFileSync } from 'node:fs';
import { Parser } from 'htmlparser2';
import { fileOf } from '../../src/data/page-files';

/** What decides on the colours in the text of a page: each element with its classes, and the one in which it stands. */
export function stylesOf(html: string): Set<string> {
  const found = new Set<string>();
  const open: string[] = [];
  const parser = new Parser({
    onopentag(tag, { class: classes = '', role = '' }) {
      const name = [tag, role, ...classes.split(/\s+/).toSorted()].join('.');
      if (open.length > 0) found.add(`${open.at(-1)} > ${name}`);
      if (open.length > 0 || tag === 'article') open.push(name);
    },
    onclosetag() {
      open.pop();
    },
  });
  parser.end(html);
  return found;
}

/** Pages that together have all styles that any page has: where the colours are right on these, they are right on all. */
export function withAllStyles(pages: readonly string[]): string[] {
  const left = new Map(pages.map((page) => [page, stylesOf(readFileSync(`build${fileOf(page)}.html`, 'utf8'))]));
  const chosen: string[] = [];
  for (;;) {
    const [page, styles] = [...left].reduce((most, each) => (each[1].size > most[1].size ? each : most));
    if (styles.size === 0) break;
    chosen.push(page);
    for (const others of left.values()) if (others !== styles) for (const style of styles) others.delete(style);
    styles.clear();
  }
  return chosen;
}
