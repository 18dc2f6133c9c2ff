/** Sites of many pages of our kind, to be built: the guide itself with copies of its problem pages, and a stock site. */
import { cpSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** The folder of the problem pages, which are copied: they link to each other and, one level up, to the others. */
const COPIED = 'docs/help';

/** The same pages for both sites: those with components are the guide's alone. */
const copiedPages = (root: string): string[] => readdirSync(path.join(root, COPIED)).filter((name) => name.endsWith('.md'));

const copyName = (index: number): string => `copy-${String(index + 1).padStart(4, '0')}`;

/** Where the build of a copy writes what its own steps took. */
export const TIMES = 'times.json';

/** How many copies of a folder of `each` pages make a site of `pages` that begins with `own`. */
export function copiesFor(pages: number, own: number, each: number): number {
  return Math.max(0, Math.round((pages - own) / each));
}

function countPages(folder: string): number {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => /\.mdx?$/.test(file)).length;
}

/**
 * The guide with copies of its problem pages.
 *
 * @param root the project's folder
 * @param folder where to write it
 * @returns how many pages it has
 */
export function writeGuide(root: string, folder: string, pages: number): number {
  mkdirSync(folder, { recursive: true });
  for (const part of ['docs', 'src', 'static', 'sidebars.ts', 'tsconfig.json', 'package.json']) cpSync(path.join(root, part), path.join(folder, part), { recursive: true });
  symlinkSync(path.join(root, 'node_modules'), path.join(folder, 'node_modules'));
  cpSync(path.join(root, 'docusaurus.config.ts'), path.join(folder, 'guide.config.ts'));
  const names = copiedPages(root);
  const copies = Array.from({ length: copiesFor(pages, countPages(path.join(root, 'docs')), names.length) }, (_none, index) => copyName(index));
  for (const copy of copies) for (const name of names) cpSync(path.join(root, COPIED, name), path.join(folder, 'docs', copy, name));
  const categories = copies.map((copy) => {
    // A category leads to a page of its own, as each of the guide's does: the sidebar of other pages then leaves its items out.
    const [id, ...items] = names.map((name) => `${copy}/${path.parse(name).name}`);
    return { type: 'category', label: copy, link: { type: 'doc', id }, items };
  });
  const sidebar = path.join(folder, 'src/data/sidebar.ts');
  writeFileSync(sidebar, `${readFileSync(sidebar, 'utf8')}\nif (Array.isArray(sidebar.guide)) sidebar.guide.push(...(${JSON.stringify(categories)} as typeof sidebar.guide));\n`);
  writeFileSync(path.join(folder, 'docusaurus.config.ts'), TIMED_CONFIG);
  return countPages(path.join(folder, 'docs'));
}

/** The guide's own settings, with a clock around each of its own steps. */
const TIMED_CONFIG = `import { writeFileSync } from 'node:fs';
import config from './guide.config';

const times = { markdown: 0, before: 0, after: 0 };
const save = () => writeFileSync('${TIMES}', JSON.stringify(times));

/** Steps on the text of each page run one after the other, so their times add up. */
function timedStep(step: unknown): unknown {
  const [attach, ...options] = Array.isArray(step) ? step : [step];
  const timed = function (this: unknown, ...given: unknown[]) {
    const transform = attach.apply(this, given);
    if (!transform) return transform;
    return (tree: unknown, file: unknown) => {
      const start = performance.now();
      const result = transform(tree, file);
      times.markdown += performance.now() - start;
      return result;
    };
  };
  return options.length > 0 ? [timed, ...options] : timed;
}

// Steps after the build run at the same time: what counts is from the first start to the last end.
let first = Number.POSITIVE_INFINITY;
function timedPlugin(entry: unknown): unknown {
  const [make, ...options] = Array.isArray(entry) ? entry : [entry];
  const timed = async (...given: unknown[]) => {
    const plugin = await make(...given);
    const { loadContent, postBuild } = plugin;
    return {
      ...plugin,
      ...(loadContent ? { loadContent: async () => { const start = performance.now(); try { return await loadContent.call(plugin); } finally { times.before += performance.now() - start; } } } : {}),
      ...(postBuild ? { postBuild: async (props: unknown) => { first = Math.min(first, performance.now()); try { return await postBuild.call(plugin, props); } finally { times.after = performance.now() - first; save(); } } } : {}),
    };
  };
  return options.length > 0 ? [timed, ...options] : timed;
}

const [[name, options]] = config.presets as [[string, { docs: { remarkPlugins: unknown[]; rehypePlugins: unknown[] } }]];
export default {
  ...config,
  plugins: config.plugins?.map(timedPlugin),
  presets: [[name, { ...options, docs: { ...options.docs, remarkPlugins: options.docs.remarkPlugins.map(timedStep), rehypePlugins: options.docs.rehypePlugins.map(timedStep) } }]],
};
`;

/**
 * A site of the same Markdown as Docusaurus makes it out of the box, with its faster bundler and none of our steps.
 *
 * @returns how many pages it has
 */
export function writeStock(root: string, folder: string, pages: number): number {
  const names = copiedPages(root);
  mkdirSync(folder, { recursive: true });
  symlinkSync(path.join(root, 'node_modules'), path.join(folder, 'node_modules'));
  writeFileSync(path.join(folder, 'package.json'), '{"private":true}');
  writeFileSync(
    path.join(folder, 'docusaurus.config.js'),
    `module.exports = { title: 'Stock', url: 'https://example.org', baseUrl: '/', future: { v4: true, faster: true }, onBrokenLinks: 'ignore', onBrokenAnchors: 'ignore', markdown: { format: 'detect', hooks: { onBrokenMarkdownLinks: 'ignore', onBrokenMarkdownImages: 'ignore' } }, presets: [['classic', { docs: { routeBasePath: '/', sidebarPath: './sidebars.js' }, blog: false, pages: false }]], themeConfig: { navbar: { title: 'Stock' } } };\n`,
  );
  writeFileSync(path.join(folder, 'sidebars.js'), `module.exports = { guide: [{ type: 'autogenerated', dirName: '.' }] };\n`);
  let written = 0;
  for (let copy = 0; written < pages; copy += 1) {
    const target = path.join(folder, 'docs', copyName(copy));
    mkdirSync(target, { recursive: true });
    for (const name of names.slice(0, pages - written)) {
      // Front matter that our problem pages have beyond Docusaurus' own is ignored by it.
      cpSync(path.join(root, COPIED, name), path.join(target, name));
      written += 1;
    }
  }
  return written;
}
