/** The same pages in two other generators, each as its maintainers ship it. */
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileOf } from '../../src/data/page-files';

/** The newest that run on Node.js 20.19; installed in a folder of their own, as the site needs none of them. */
const PACKAGES = {
  tools: { lighthouse: '12.8.2' },
  starlight: { astro: '5.14.1', '@astrojs/starlight': '0.36.0', sharp: '0.35.5' },
  stock: { '@docusaurus/core': '3.10.2', '@docusaurus/preset-classic': '3.10.2', '@mdx-js/react': '3.1.1', react: '19.3.1', 'react-dom': '19.3.1' },
} as const;

/** What a generator needs of a page. */
export interface Page {
  /** Its address, such as `/access`. */
  address: string;
  title: string;
  description: string;
  /** Without its title. */
  body: string;
}

/**
 * The pages of our built site, from the Markdown that it publishes: what its components show is in it.
 *
 * @throws if there is none
 */
export function readPages(build: string, origin: string): Page[] {
  const files = readdirSync(build, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.md'));
  if (files.length === 0) throw new Error(`No Markdown of pages in "${build}". Run: npm run build`);
  return files.map((file) => parsePage(file, readFileSync(path.join(build, file), 'utf8'), origin));
}

/** @param file path of the Markdown below the site, such as `access/cloud.md` */
export function parsePage(file: string, text: string, origin: string): Page {
  const [, head = '', rest = ''] = text.split(/^---$/m, 3);
  const field = (name: string): string => JSON.parse(new RegExp(`^${name}: (".*")$`, 'm').exec(head)?.[1] ?? '""') as string;
  const address = `/${file.split(path.sep).join('/').replace(/(?:^|\/)index\.md$|\.md$/, '')}`;
  // The pages are measured at another address, so what leads to their own site stays inside.
  const body = rest.replace(/^\s*# .*\n/, '').replaceAll(`](${origin}/`, '](/');
  return { address, title: field('title'), description: field('description'), body };
}

const frontMatter = ({ title, description }: Page, more = ''): string => `---\ntitle: ${JSON.stringify(title)}\ndescription: ${JSON.stringify(description)}\n${more}---\n`;

function install(folder: string, dependencies: Readonly<Record<string, string>>): void {
  mkdirSync(folder, { recursive: true });
  const manifest = JSON.stringify({ private: true, ...(folder.endsWith('starlight') ? { type: 'module' } : {}), dependencies });
  const file = path.join(folder, 'package.json');
  if (existsSync(path.join(folder, 'node_modules')) && existsSync(file) && readFileSync(file, 'utf8') === manifest) return;
  writeFileSync(file, manifest);
  console.log(`Installing ${Object.keys(dependencies).join(', ')} in ${folder} …`);
  execFileSync('npm', ['install', '--no-audit', '--no-fund', '--loglevel=error'], { cwd: folder, stdio: 'inherit' });
}

function write(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), text);
  }
}

const run = (folder: string, ...command: readonly string[]): void => void execFileSync('npx', command, { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, NODE_ENV: 'production', ASTRO_TELEMETRY_DISABLED: '1' } });

/** @returns the path of Lighthouse's command */
export function installLighthouse(work: string): string {
  install(path.join(work, 'tools'), PACKAGES.tools);
  return path.join(work, 'tools/node_modules/lighthouse/cli/index.js');
}

/** @returns the folder of the built site */
export function buildStarlight(work: string, pages: readonly Page[], images: string): string {
  const folder = path.join(work, 'starlight');
  install(folder, PACKAGES.starlight);
  rmSync(path.join(folder, 'src'), { recursive: true, force: true });
  write(folder, {
    'astro.config.mjs': `import { defineConfig } from 'astro/config';\nimport starlight from '@astrojs/starlight';\nexport default defineConfig({ integrations: [starlight({ title: 'MIMIC cloud access guide' })] });\n`,
    'src/content.config.ts': `import { defineCollection } from 'astro:content';\nimport { docsLoader } from '@astrojs/starlight/loaders';\nimport { docsSchema } from '@astrojs/starlight/schema';\nexport const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };\n`,
    ...Object.fromEntries(pages.map((page) => [`src/content/docs${fileOf(page.address)}.md`, frontMatter(page) + page.body])),
  });
  cpSync(images, path.join(folder, 'public/img'), { recursive: true });
  run(folder, 'astro', 'build');
  return path.join(folder, 'dist');
}

/** @returns the folder of the built site */
export function buildStock(work: string, pages: readonly Page[], images: string): string {
  const folder = path.join(work, 'stock');
  install(folder, PACKAGES.stock);
  rmSync(path.join(folder, 'docs'), { recursive: true, force: true });
  write(folder, {
    'docusaurus.config.js': `module.exports = { title: 'MIMIC cloud access guide', url: 'https://example.org', baseUrl: '/', trailingSlash: false, onBrokenLinks: 'ignore', onBrokenAnchors: 'ignore', markdown: { format: 'detect', hooks: { onBrokenMarkdownLinks: 'ignore', onBrokenMarkdownImages: 'ignore' } }, presets: [['classic', { docs: { routeBasePath: '/', sidebarPath: './sidebars.js' }, blog: false, pages: false }]], themeConfig: { navbar: { title: 'MIMIC cloud access guide' } } };\n`,
    'sidebars.js': `module.exports = { guide: [{ type: 'autogenerated', dirName: '.' }] };\n`,
    ...Object.fromEntries(pages.map((page) => [`docs${fileOf(page.address)}.md`, frontMatter(page, `slug: ${page.address}\n`) + page.body])),
  });
  cpSync(images, path.join(folder, 'static/img'), { recursive: true });
  run(folder, 'docusaurus', 'build');
  return path.join(folder, 'build');
}
