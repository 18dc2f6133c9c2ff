/** What stands above the text of a page: title, description, and the few other keys. */
import { faultAt, type Fault, type Page } from '../page';
import { didYouMean } from '../suggest';

/** Keys with the longest text that search results and the sidebar show whole; 0 means no limit. */
const KEYS: Record<string, { required?: boolean; most: number; least?: number }> = {
  title: { required: true, most: 60 },
  description: { required: true, most: 160, least: 50 },
  sidebar_label: { most: 26 },
  slug: { most: 0 },
};

/** The further keys of a page below `docs/help/`. */
const HELP_KEYS: typeof KEYS = { id: { required: true, most: 0 }, services: { required: true, most: 0 }, messages: { required: true, most: 0 } };

/** A page about one problem. The others below `docs/help/` are about all of them. */
export function isHelpPage(page: Page): boolean {
  return page.id.startsWith('help/') && !['help/index', 'help/preflight'].includes(page.id);
}

/** Docusaurus gives the page of a folder an address with a slash at its end, which no other page has. */
function indexSlug(page: Page, at: (key: string, what: string, remedy: string) => Fault): Fault[] {
  const folder = /^(.+)\/index$/.exec(page.id)?.[1];
  return folder === undefined || page.frontMatter.slug === `/${folder}`
    ? []
    : [at('slug', 'the page of a folder needs its address', `add "slug: /${folder}"`)];
}

/** What stands above the page: its title and description, and keys that nothing reads. */
export function frontMatter(page: Page): Fault[] {
  const keys = isHelpPage(page) ? { ...KEYS, ...HELP_KEYS } : KEYS;
  const at = (key: string, what: string, remedy: string): Fault => faultAt(page, page.keyOffset(key), 'front matter', what, remedy);
  const unknown = Object.keys(page.frontMatter)
    .filter((key) => !(key in keys))
    .map((key) => at(key, `"${key}" is no known key`, `${didYouMean(key, Object.keys(keys))}known keys are ${Object.keys(keys).join(', ')}`));
  const wrong = Object.entries(keys).flatMap(([key, { required, most, least }]) => {
    const value = page.frontMatter[key];
    if (value === undefined || value === null || value === '') {
      return required ? [at(key, `the page has no ${key}`, `add "${key}: …" between the two lines of --- at the top`)] : [];
    }
    if (most > 0 && typeof value !== 'string') return [at(key, `${key} is not a line of text`, `write the ${key} in quotation marks`)];
    const length = String(value).length;
    if (most > 0 && length > most) return [at(key, `${key} has ${length} characters, more than ${most}`, 'shorten it: search results and menus cut the rest off')];
    if (least && length < least) return [at(key, `${key} has ${length} characters, fewer than ${least}`, 'say what the reader will find on the page')];
    return [];
  });
  return [...unknown, ...wrong, ...indexSlug(page, at)];
}
