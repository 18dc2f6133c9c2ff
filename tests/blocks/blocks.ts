/** The code blocks of the pages, as the tests of this folder read them. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { position, readPage } from '../../scripts/check/page';
import { isCommand } from '../../scripts/check/rules/commands';

export interface Block {
  file: string;
  line: number;
  language: string;
  text: string;
  /** A command inside a sentence, between back-ticks. */
  inline?: true;
}

/**
 * Every code block of a page, and every command inside its sentences.
 *
 * @throws if the page cannot be read; `npm run check` says why
 */
export function blocksOf(file: string, text: string): Block[] {
  const page = readPage(file, text);
  if (!('tree' in page)) throw new Error(`${file}:${page.line} ${page.what}`);
  return page.spans.flatMap((span): Block[] => {
    const at = { file, line: position(text, span.start).line, text: span.value };
    if (span.kind === 'code block') return [{ ...at, language: span.language ?? '' }];
    return isCommand(span) ? [{ ...at, language: 'bash', inline: true }] : [];
  });
}

/**
 * The blocks of all pages below `docs/`.
 *
 * @throws if there are none of this language: then nothing would be checked
 */
export function readBlocks(...languages: readonly string[]): Block[] {
  const files = readdirSync('docs', { recursive: true, encoding: 'utf8' }).filter((file) => /\.mdx?$/.test(file)).toSorted();
  const blocks = files
    .flatMap((file) => blocksOf(path.posix.join('docs', file), readFileSync(path.join('docs', file), 'utf8')))
    .filter((block) => languages.includes(block.language));
  if (blocks.length === 0) throw new Error(`No page holds a block of ${languages.join(' or ')}: nothing was checked.`);
  return blocks;
}

/** Queries: a whole block of SQL, or those quoted in a command or a program. */
export function queriesOf({ language, text }: Block): string[] {
  if (language === 'sql') return [text];
  const quoted = {
    bash: /'(\s*(?:SELECT|WITH|CREATE)\b[^']*)'/gi,
    python: /"""(\s*(?:SELECT|WITH|CREATE)\b[\s\S]*?)"""|"((?:SELECT|WITH|CREATE)\b[^"\n]*)"/gi,
    r: /"(\s*(?:SELECT|WITH|CREATE)\b[^"]*)"/gi,
  }[language];
  return quoted ? [...text.matchAll(quoted)].map((match) => match[1] ?? match[2] ?? '') : [];
}
