/** The lists of all pages for language models: https://llmstxt.org. */
import type { SidebarsConfig } from '@docusaurus/plugin-content-docs';
import { site } from '../../data/site';
import { twinOf } from '../../data/page-files';

/** What is said of a page where it is listed. */
export interface Described {
  /** Its name in the sidebar: the path of its file below `docs/`, without the ending. */
  id: string;
  /** From the project's folder: `docs/access/index.mdx`. */
  file: string;
  title: string;
  description: string;
  /** Below the site's base: `/access`. */
  address: string;
}

export interface Group {
  title: string;
  pages: readonly Described[];
}

/** What a sidebar may hold, as this site uses it. */
type Item = string | { type: string; label?: string; link?: { type: string; id?: string }; items?: readonly Item[] };

/**
 * The pages in the order of the way, in the groups of the sidebar: what stands in no category comes first.
 *
 * @throws if the sidebar names a page that there is not: the list would miss it
 */
export function inOrder(pages: readonly Described[], sidebars: SidebarsConfig): Group[] {
  const known = new Map(pages.map((page) => [page.id, page]));
  const take = (id: string): Described => {
    const page = known.get(id);
    if (!page) throw new Error(`src/data/sidebar.ts names "${id}", and there is no such page in docs/.`);
    return page;
  };
  const below = (item: Item): Described[] => {
    if (typeof item === 'string') return [take(item)];
    return [...(item.link?.id === undefined ? [] : [take(item.link.id)]), ...(item.items ?? []).flatMap(below)];
  };
  const items = Object.values(sidebars).flat() as readonly Item[];
  const single = items.filter((item): item is string => typeof item === 'string');
  const groups = items.flatMap((item) => (typeof item === 'string' ? [] : [{ title: item.label ?? '', pages: below(item) }]));
  return [{ title: 'The way', pages: single.map(take) }, ...groups];
}

const absolute = (address: string): string => new URL(address.slice(1), new URL(site.base, site.origin)).href;

/** `llms.txt`: what the site is, and where the Markdown of each page is. */
export function overview(groups: readonly Group[]): string {
  const lines = groups.map(({ title, pages }) => `## ${title}\n\n${pages.map((page) => `- [${page.title}](${absolute(twinOf(page.address))}): ${page.description}`).join('\n')}\n`);
  const data = [
    `- [access.json](${absolute('/access.json')}): the data sets and the ways to them, each fact with source and date; [its schema](${absolute('/access.schema.json')})`,
    `- [facts.json](${absolute('/facts.json')}): all facts of this guide, each with source and date`,
    `- [llms-full.txt](${absolute('/llms-full.txt')}): the text of all pages`,
  ];
  return `# ${site.title}\n\n> ${site.tagline}. ${site.independence}\n\nNobody logged in to PhysioNet or a cloud to write this guide: its facts are from public sources, each true on the date that is given with it.\n\n${lines.join('\n')}\n## Data\n\n${data.join('\n')}\n`;
}

/** `llms-full.txt`: the text of all pages, one after the other. */
export function fullText(texts: readonly string[]): string {
  if (texts.length === 0) throw new Error('llms-full.txt would be empty: there is no page.');
  return texts.join('\n\n');
}
