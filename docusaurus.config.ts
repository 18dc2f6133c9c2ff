import { readFileSync } from 'node:fs';
import { setFlagsFromString } from 'node:v8';
import type { Config } from '@docusaurus/types';
import type { Options, ThemeConfig } from '@docusaurus/preset-classic';
import { codeTheme } from './src/css/code-theme';
import { hasWholeHistory } from './src/plugins/history';
import { site } from './src/data/site';
import card, { CARD } from './src/plugins/card';
import loadComponents from './src/plugins/components';
import shareComponents from './src/plugins/components/share';
import darkOnScreens from './src/plugins/dark-on-screens';
import errorLookup from './src/plugins/error-lookup';
import factAge from './src/plugins/fact-age';
import forPrograms from './src/plugins/for-programs';
import lightPages from './src/plugins/light-pages';
import quickRoutes from './src/plugins/quick-routes';
import quickStyles from './src/plugins/quick-styles';
import readAhead, { givePagesRead, whenRead } from './src/plugins/read-ahead';
import screens from './src/plugins/screens';
import showScreens from './src/plugins/screens/remark';
import search from './src/plugins/search';
import sourceFile from './src/plugins/source-file';
import readableCopies from './src/plugins/source-file/copies';
import stackedTables from './src/plugins/stacked-tables';
import yourValues from './src/plugins/your-values';

// Node 20 makes code faster while it runs, on threads of its own, which cost a build of some seconds more than they give:
// so it begins later. Newer ones do it in a cheaper way, and have no such flag.
if (process.versions.node.startsWith('20.')) setFlagsFromString('--interrupt-budget=528000');

// The day of the build; a fixed one for builds that must be the same, byte for byte.
const buildDay = new Date(process.env.SOURCE_DATE_EPOCH ? Number(process.env.SOURCE_DATE_EPOCH) * 1000 : Date.now()).toISOString().slice(0, 10);

// Without the whole history of the files their dates would be wrong.
const isDated = hasWholeHistory();

// In the page itself: as a file of its own it would be the one request before a page is whole.
const logo = `data:image/svg+xml,${readFileSync('static/img/logo.svg', 'utf8').trim().replaceAll('"', "'").replaceAll('#', '%23')}`;

const config: Config = {
  title: site.title,
  tagline: site.tagline,
  favicon: 'img/favicon.svg',
  url: site.origin,
  baseUrl: site.base,
  // Addresses without a slash at the end, as people already know them: /access, /access/cloud/bigquery.
  trailingSlash: false,

  // Docusaurus 4 behaviour and its faster bundler.
  future: { v4: true, faster: true },

  onBrokenLinks: 'throw',
  onBrokenAnchors: 'throw',
  onDuplicateRoutes: 'throw',
  markdown: {
    // .md is plain Markdown; .mdx may use the components of src/components, without an import.
    format: 'detect',
    // Nobody writes :smile: here, and looking for it takes time on every page.
    emoji: false,
    parseFrontMatter: whenRead,
    hooks: { onBrokenMarkdownLinks: 'throw', onBrokenMarkdownImages: 'throw' },
  },

  baseUrlIssueBanner: false,
  i18n: { defaultLocale: 'en', locales: ['en'] },
  // light-pages is the last, since it changes the built pages, which the two before it read.
  plugins: [readAhead, card, quickRoutes, quickStyles, darkOnScreens, shareComponents, screens, errorLookup, readableCopies, (context) => forPrograms(context, buildDay), search, lightPages],
  presets: [
    [
      'classic',
      {
        docs: {
          routeBasePath: '/',
          sidebarPath: './sidebars.ts',
          showLastUpdateTime: isDated,
          editUrl: `${site.repository}/edit/main/`,
          // Options end up in the readers' scripts, so folders are relative; they are also the key of the build's cache, so the day stays one.
          beforeDefaultRemarkPlugins: [givePagesRead],
          remarkPlugins: [showScreens, [factAge, { root: '.', today: buildDay }], [sourceFile, { folder: 'static' }], [loadComponents, { folder: 'src/components' }], yourValues],
          rehypePlugins: [stackedTables],
        },
        blog: false,
        pages: false,
        sitemap: { lastmod: isDated ? 'date' : null, changefreq: null, priority: null },
        theme: { customCss: ['./src/css/look.css', './src/css/code.css', './src/css/without-scripts.css', './src/css/print.css'] },
      } satisfies Options,
    ],
  ],
  themeConfig: {
    image: CARD,
    colorMode: { respectPrefersColorScheme: true },
    docs: { sidebar: { hideable: false } },
    tableOfContents: { minHeadingLevel: 2, maxHeadingLevel: 3 },
    navbar: {
      title: site.title,
      logo: { alt: '', src: logo, width: 28, height: 28 },
      items: [
        { to: '/access', activeBaseRegex: '/access$', label: 'Get access', position: 'left' },
        { to: '/access/cloud/request', label: 'Request', position: 'left' },
        { to: '/access/cloud/bigquery', label: 'BigQuery', position: 'left' },
        { to: '/help', label: 'Help', position: 'left' },
        { href: site.repository, label: 'Source', position: 'right' },
      ],
    },
    footer: {
      links: [
        { label: 'About this guide', to: '/about' },
        { label: 'Accessibility', to: '/about/accessibility' },
        { label: 'Privacy', to: '/about/privacy' },
        { label: 'Source code', href: site.repository },
        { label: 'Licence', to: '/about#licence' },
      ],
      copyright: site.independence,
    },
    prism: { theme: codeTheme, darkTheme: codeTheme, additionalLanguages: ['bash', 'sql', 'json', 'python', 'r'] },
  } satisfies ThemeConfig,
};

export default config;
