import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { LoadContext, Plugin } from '@docusaurus/types';
import { sidebar } from '../../data/sidebar';
import { site } from '../../data/site';
import { docsOf } from '../docs';
import { ageTold } from '../fact-age';
import { readFactLines } from '../fact-age/fact-lines';
import { accessSchema, accessTable } from './access';
import { allFacts } from './facts';
import { changesFeed } from './feed';
import { fullText, inOrder, overview, type Described } from './llms';
import { writeTwins } from './twins';

const json = (value: object): string => `${JSON.stringify(value, null, 1)}\n`;

/**
 * Publishes what programs read: of each page its Markdown (`/access.md`), lists of all pages (`llms.txt`,
 * `llms-full.txt`), the data sets and the ways to them with their schema (`access.json`), all facts (`facts.json`),
 * and the changes as a feed (`changes.xml`).
 *
 * @param today `YYYY-MM-DD`, the day of the build
 */
export default function forPrograms({ siteDir }: LoadContext, today: string): Plugin {
  let pages: readonly Described[] = [];
  return {
    name: 'for-programs',
    async allContentLoaded({ allContent }) {
      pages = docsOf(allContent).map(({ id, source, title, description, permalink }) => ({ id, file: source.replace('@site/', ''), title, description, address: permalink.slice(site.base.length - 1) }));
    },
    async postBuild({ outDir }) {
      const ordered = inOrder(pages, sidebar);
      const facts = readFactLines(siteDir);
      const texts = await writeTwins({ siteDir, outDir, pages: ordered.flatMap((group) => group.pages), site: new URL(site.base, site.origin).href, ageOf: (page) => ageTold(page, facts, today) });
      const files = {
        'llms.txt': overview(ordered),
        'llms-full.txt': fullText(texts),
        'access.json': json(accessTable()),
        'access.schema.json': json(accessSchema),
        'facts.json': json(allFacts()),
        'changes.xml': changesFeed(),
      };
      await Promise.all(Object.entries(files).map(([name, text]) => writeFile(path.join(outDir, name), text)));
    },
  };
}
