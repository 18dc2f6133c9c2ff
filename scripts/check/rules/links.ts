/** Links and images between the files of the site. The built site's links are checked by `npm run check:links`. */
import path from 'node:path';
import GithubSlugger from 'github-slugger';
import type { Heading, Image, Link, Definition } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { decode } from '../../check-links/address';
import { faultAt, type Fault, type Page } from '../page';
import type { Site } from '../site';
import { didYouMean, nearestOrAll } from '../suggest';
import { vocabulary } from '../vocabulary';
import { componentAnchors } from './components';

/** Words that say nothing out of context, as in a list of links. */
const USELESS_LINK = /^(?:here|click here|this|this page|this link|link|more|read more|page|see|see here|website|details)\.?$/i;
const USELESS_ALT = /^(?:image|picture|screenshot|photo|figure|icon|logo|img|alt|untitled)s?\.?$|\.(?:png|jpe?g|svg|webp|avif|gif)$/i;

/** Ids of a page's headings, by Docusaurus' rule, and those its components make. */
export function anchorsOf(page: Page): string[] {
  const slugger = new GithubSlugger();
  const ids: string[] = [];
  visit(page.tree, 'heading', (heading: Heading) => {
    const explicit = explicitId(page, heading);
    ids.push(explicit ?? slugger.slug(toString(heading, { includeHtml: false })));
  });
  return [...ids, ...componentAnchors(page)];
}

/** `<!-- #id -->` in `.md`, `{/* #id *\/}` in `.mdx`, at the end of a heading. */
function explicitId(page: Page, heading: Heading): string | undefined {
  const source = page.text.slice(heading.position?.start.offset, heading.position?.end.offset);
  return /(?:<!--|\{\/\*)\s*#([\w-]+)\s*(?:-->|\*\/\})\s*$/.exec(source)?.[1];
}

interface Target {
  url: string;
  offset: number;
  words: string;
}

function targets(page: Page): Target[] {
  const found: Target[] = [];
  visit(page.tree, (node) => {
    if (node.type === 'link' || node.type === 'definition') {
      const link: Link | Definition = node;
      found.push({ url: link.url, offset: link.position?.start.offset ?? 0, words: link.type === 'link' ? toString(link).trim() : 'definition' });
    }
  });
  return found;
}

function linkFaults(page: Page, site: Site): Fault[] {
  return targets(page).flatMap(({ url, offset, words }) => {
    const at = (what: string, remedy: string): Fault => faultAt(page, offset, 'links', what, remedy);
    const faults: Fault[] = [];
    if (words === '') faults.push(at('the link has no words', 'write between the brackets [ ] where it leads'));
    else if (USELESS_LINK.test(words)) faults.push(at(`“${words}” does not say where the link leads`, 'name the page: people read links out of context'));
    if (/^http:\/\//i.test(url)) faults.push(at(`${url} is not encrypted`, 'write https://, after you looked that the page is there'));
    else if (/^https:\/\//i.test(url)) faults.push(...projectLink(url, words, at), ...consoleLink(url, words, at));
    else if (url.startsWith('/')) faults.push(...siteLink(url, site, at));
    else if (!/^[a-z][a-z+.-]*:/i.test(url) && url !== '') faults.push(...fileLink(page, url, site, at));
    return faults;
  });
}

type At = (what: string, remedy: string) => Fault;

/** A link between pages is a relative file path: editors and GitHub can follow it. */
function fileLink(page: Page, url: string, site: Site, at: At): Fault[] {
  if (/%(?![\da-f]{2})/i.test(url)) return [at(`the address ${url} holds a % that stands for nothing`, 'write the file and the id of the heading, for example bigquery.mdx#names')];
  const [file = '', anchor] = url.split('#');
  const target = file === '' ? page.file : path.posix.join(path.posix.dirname(page.file), decode(file));
  const other = site.pages.find((candidate) => candidate.file === target);
  if (!other) {
    if (site.unreadable.some((fault) => fault.file === target)) return [];
    const known = site.pages.map((candidate) => path.posix.relative(path.posix.dirname(page.file), candidate.file));
    const otherCase = known.find((candidate) => candidate.toLowerCase() === file.toLowerCase());
    return [at(`there is no file ${target}`, otherCase ? `mind capital letters: ${otherCase}` : `${didYouMean(file, known)}link to the file of the page, for example bigquery.mdx#names`)];
  }
  const anchors = anchorsOf(other);
  return anchor === undefined || anchors.includes(decode(anchor))
    ? []
    : [at(`${other.file} has no heading with the id ${anchor}`, `${didYouMean(anchor, anchors)}known are ${anchors.join(', ')}`)];
}

function siteLink(url: string, site: Site, at: At): Fault[] {
  const address = url.replace(/[#?].*$/, '').replace(/(?<=.)\/$/, '');
  const redirect = site.redirects.find((candidate) => candidate.from === address);
  if (redirect) return [at(`${address} has moved`, `link to the file of ${redirect.to}`)];
  const page = site.pages.find((candidate) => candidate.address === address);
  if (page) return [at(`${url} is an address, not a file`, `link to the file: ${page.file.replace('docs/', '')}, seen from this page's folder`)];
  return site.statics.some(({ file }) => file === `static${address}`) ? [] : [at(`there is no page and no file at ${address}`, 'link to the file of a page, or to a file below static/')];
}

/** Addresses of PhysioNet's projects: a known project, in its current version unless the words name an older one. */
function projectLink(url: string, words: string, at: At): Fault[] {
  const match = /^https:\/\/(?:www\.)?physionet\.org\/(?:content|files|sign-dua)\/([^/]+)\/(?:(?:[a-z-]+)\/)?(\d[\d.]*)?\/?/.exec(url);
  if (!match) return [];
  const [, id = '', version] = match;
  const dataset = vocabulary.versions.find((known) => known.id === id);
  if (!dataset) return [at(`${id} is no known project`, `${didYouMean(id, vocabulary.versions.map((known) => known.id))}projects are in src/data/datasets.ts`)];
  if (version === undefined || version === dataset.current) return [];
  if (!dataset.all.includes(version)) return [at(`${dataset.title} has no version ${version} in our data`, `the current one is ${dataset.current}`)];
  return words.includes(version) ? [] : [at(`the link leads to an old version, ${version}`, `link to ${dataset.current}, or name the version in the words of the link`)];
}

/** Addresses of data sets in Google's console: a known name, of the current version unless the words name an older one. */
function consoleLink(url: string, words: string, at: At): Fault[] {
  if (!url.startsWith('https://console.cloud.google.com/bigquery?')) return [];
  return [...url.matchAll(/(?:!2s|[?&]d=)(\w+)/g)].flatMap(([, name = '']) => {
    if (!vocabulary.bigquery.includes(name)) return [at(`the link leads to the data set ${name}, which is not known`, `${didYouMean(name, vocabulary.bigquery)}names are in src/data/datasets.ts`)];
    const outdated = vocabulary.outdated.find((older) => older.name === name);
    return !outdated || words.includes(outdated.version) ? [] : [at(`the link leads to ${name}, which is of ${outdated.title} ${outdated.version}`, `link to ${nearestOrAll(name, outdated.newest.names)}, or name the version in the words of the link`)];
  });
}

function imageFaults(page: Page, site: Site): Fault[] {
  const faults: Fault[] = [];
  visit(page.tree, 'image', (image: Image) => {
    const at: At = (what, remedy) => faultAt(page, image.position?.start.offset ?? 0, 'images', what, remedy);
    const alt = image.alt?.trim() ?? '';
    if (alt === '') faults.push(at('the image has no text for people who cannot see it', 'write between the brackets ![ ] what it shows'));
    else if (USELESS_ALT.test(alt)) faults.push(at(`“${alt}” does not say what the image shows`, 'say it in a sentence'));
    if (/^https?:/i.test(image.url)) {
      faults.push(at('the image comes from another site', 'put it below static/img/: this site asks no other for anything'));
      return;
    }
    const file = image.url.startsWith('/') ? `static${image.url}` : path.posix.join(path.posix.dirname(page.file), image.url);
    const there = site.statics.map((candidate) => candidate.file);
    if (there.includes(file)) return;
    const otherCase = there.find((candidate) => candidate.toLowerCase() === file.toLowerCase());
    faults.push(at(`there is no file ${file}`, otherCase ? `mind capital letters: ${otherCase.replace(/^static/, '')}` : `${didYouMean(file, there)}images lie below static/img/`));
  });
  return faults;
}

/** Links and pictures that lead nowhere, elsewhere than meant, or have no words. */
export function links(page: Page, site: Site): Fault[] {
  return [...linkFaults(page, site), ...imageFaults(page, site)];
}
