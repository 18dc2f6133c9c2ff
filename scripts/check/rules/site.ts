/** What can be seen only across pages: things that stand twice, pages that nobody finds, files that nobody uses. */
import { screenFiles } from '../../../src/data/screens';
import { readScreens } from '../../../src/plugins/screens/records';
import { faultAt, idOf, type Fault, type Page } from '../page';
import type { Site } from '../site';
import { didYouMean } from '../suggest';

/** Bytes. A page must stay light on a slow line. */
const LARGEST_IMAGE = 100_000;
const IMAGE_TYPES = /\.(?:svg|png|webp|avif|ico)$/;

function duplicates(site: Site): Fault[] {
  const value: Record<string, (page: Page) => unknown> = {
    title: (page) => page.frontMatter.title,
    description: (page) => page.frontMatter.description,
    address: (page) => page.address,
  };
  return Object.entries(value).flatMap(([name, of]) =>
    site.pages.flatMap((page, index) => {
      const first = site.pages.slice(0, index).find((other) => of(page) !== undefined && of(other) === of(page));
      const key = name === 'address' ? 'slug' : name;
      return first
        ? [faultAt(page, page.keyOffset(key), 'site', `the ${name} is also that of ${first.file}: ${String(of(page))}`, `give each page its own ${name}`)]
        : [];
    }),
  );
}

const SIDEBAR = 'src/data/sidebar.ts';

function sidebar(site: Site): Fault[] {
  const missing = site.pages
    .filter((page) => !site.sidebarIds.includes(page.id))
    .map((page) => faultAt(page, 0, 'site', 'the page is in no sidebar', `add '${page.id}' to ${SIDEBAR}, where the reader would look for it`));
  const again = [...new Set(site.sidebarIds.filter((id, index) => site.sidebarIds.indexOf(id) < index))];
  const ids = new Set([...site.pages.map((page) => page.id), ...site.unreadable.map(({ file }) => idOf(file))]);
  const gone = [...new Set(site.sidebarIds)].filter((id) => !ids.has(id));
  return [
    ...missing,
    ...again.map((id) => ({ file: SIDEBAR, ...place(site, `'${id}'`, 1), what: `the page ${id} is listed twice`, remedy: 'keep the line where the reader would look for it, and delete the other', rule: 'site' })),
    ...gone.map((id) => ({ file: SIDEBAR, ...place(site, `'${id}'`, 0), what: `there is no page ${id}`, remedy: `${didYouMean(id, [...ids])}a page that is gone leaves this list too`, rule: 'site' })),
  ];
}

/** Where a text stands in the sidebar's file: for the first time (0), the second (1). */
function place(site: Site, text: string, time: number): { line: number; column: number } {
  const lines = site.sources.find(({ file }) => file === SIDEBAR)?.text.split('\n') ?? [];
  const places = lines.flatMap((line, index) => (line.includes(text) ? [{ line: index + 1, column: line.indexOf(text) + 1 }] : []));
  return places[time] ?? { line: 1, column: 1 };
}

function images(site: Site): Fault[] {
  const texts = [...site.pages.map((page) => page.text), ...site.sources.map((source) => source.text)];
  const drawn = new Set(readScreens().flatMap(({ file }) => screenFiles(file).map((name) => `static/img/cloud/${name}`)));
  return site.statics
    .filter(({ file }) => file.startsWith('static/img/'))
    .flatMap(({ file, bytes }) => {
      const at = (what: string, remedy: string): Fault => ({ file, line: 1, column: 1, what, remedy, rule: 'images' });
      const faults: Fault[] = [];
      if (file !== file.toLowerCase() || /\s/.test(file)) faults.push(at('the file name has capital letters or spaces', 'use small letters, digits, - and _: some servers tell a.png from A.png'));
      if (!IMAGE_TYPES.test(file.toLowerCase())) faults.push(at('the type of the file is not one we use', 'use .svg, .png, .webp or .avif'));
      if (bytes > LARGEST_IMAGE) faults.push(at(`the image has ${Math.round(bytes / 1000)} kB, more than ${LARGEST_IMAGE / 1000}`, 'make it smaller, for example with fewer pixels or as .webp'));
      const name = file.replace(/^static\//, '');
      if (!drawn.has(file) && !texts.some((text) => text.includes(name))) faults.push(at('no page uses the image', 'delete it, or show it on a page'));
      return faults;
    });
}

export function siteFaults(site: Site): Fault[] {
  return [...duplicates(site), ...sidebar(site), ...images(site)];
}
