/** Decides: all faults of a site, sorted as an author works through them. */
import { historyFaults, type RemovedPage } from './history';
import type { Fault, Page } from './page';
import { advice } from './rules/advice';
import { code } from './rules/code';
import { commands } from './rules/commands';
import { componentFaults } from './rules/components';
import { frontMatter } from './rules/front-matter';
import { help } from './rules/help';
import { labelFaults } from './rules/labels';
import { links } from './rules/links';
import { markdown } from './rules/markdown';
import { names } from './rules/names';
import { places } from './rules/places';
import { privateThings } from './rules/private';
import { siteFaults } from './rules/site';
import { windows } from './rules/windows';
import type { Site } from './site';

const PAGE_RULES: readonly ((page: Page, site: Site) => Fault[])[] = [
  frontMatter, markdown, labelFaults, names, code, commands, places, windows, privateThings, advice, componentFaults, links, help,
];

/** All faults of all pages, by file and line. */
export function checkSite(site: Site, removed: readonly RemovedPage[]): Fault[] {
  return [
    ...site.unreadable,
    ...site.pages.flatMap((page) => PAGE_RULES.flatMap((rule) => rule(page, site))),
    ...siteFaults(site),
    ...historyFaults(site, removed),
  ].toSorted((a, b) => a.file.localeCompare(b.file) || a.line - b.line || a.column - b.column);
}
