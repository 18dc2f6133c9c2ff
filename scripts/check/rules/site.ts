/** What can be seen only across pages: things that stand twice, pages that nobody finds, names that make no good address, files that nobody uses. */
import path from 'node:path';
import { screenFiles } from '../../../src/data/screens';
import { readScreens } from '../../../src/plugins/screens/records';
import { faultAt, idOf, type Fault, type Page } from '../page';
import { placeIn, type Site } from '../site';
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
    ...again.map((id) => ({ ...placeIn(site, SIDEBAR, `'${id}'`, 1), what: `the page ${id} is listed twice`, remedy: 'keep the line where the reader would look for it, and delete the other', rule: 'site' })),
    ...gone.map((id) => ({ ...placeIn(site, SIDEBAR, `'${id}'`), what: `there is no page ${id}`, remedy: `${didYouMean(id, [...ids])}a page that is gone leaves this list too`, rule: 'site' })),
  ];
}

const PAGE = /\.mdx?$/;

/** What Docusaurus leaves out at the beginning of a name when it makes an address. */
const NUMBER = /^\d+\s*[-_.]+\s*/;

/** The name of a file is the address of its page, so it has no signs that people mistype, and nothing that Docusaurus leaves out. */
function fileNames(site: Site): Fault[] {
  return site.docs.flatMap((file) => {
    const { ext, name } = path.posix.parse(file);
    // What an editor or an operating system left there is none of the site's.
    if (name.startsWith('.')) return [];
    const parts = file.slice('docs/'.length, -ext.length || undefined).split('/');
    const better = parts.map((part) => part.replace(NUMBER, '').toLowerCase().replaceAll(/[^a-z0-9]+/g, '-').replaceAll(/^-|-$/g, '') || 'name').join('/');
    const at = (what: string, remedy: string): Fault[] => [{ file, line: 1, column: 1, what, remedy, rule: 'site' }];
    const rename = `call it docs/${better}${ext === '.mdx' ? '.mdx' : '.md'}`;
    if (/^\.(?:markdown|mdown|txt|mdx?)$/i.test(ext) && !PAGE.test(file)) return at('the file is no page: its name does not end in .md or .mdx', rename);
    if (!PAGE.test(file)) return at('the file is no page', 'move it to a folder of static/: below docs/ are pages only');
    if (parts.some((part) => part.startsWith('_'))) return at('the page is not shown: a name in its path begins with _', rename);
    if (parts.some((part) => NUMBER.test(part))) return at('a name in the path of the page begins with a number, which its address lacks', `${rename}; the order of the pages is in ${SIDEBAR}`);
    return parts.every((part) => /^[a-z0-9-]+$/.test(part)) ? [] : at('the path of the page has other signs than small letters, digits and -', `${rename}: it is the address, and some servers tell capital letters from small ones`);
  });
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

/** What is wrong with the site as a whole: names of files, pictures, titles, addresses and the sidebar. */
export function siteFaults(site: Site): Fault[] {
  return [...duplicates(site), ...sidebar(site), ...fileNames(site), ...images(site)];
}
