/** The one way in which pages are read outside Docusaurus. */
import type { Root } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

const md = unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter).freeze();
const mdx = unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter).use(remarkMdx).freeze();

export type Syntax = 'md' | 'mdx';

/** @throws VFileMessage if the text is no valid MDX */
export function parseMarkdown(text: string, syntax: Syntax): Root {
  return (syntax === 'mdx' ? mdx : md).parse(text);
}
