/** Form of the Markdown: the rules of remark-lint, told in our words, and a few of our own. */
import { toString } from 'mdast-util-to-string';
import remarkLintFencedCodeFlag from 'remark-lint-fenced-code-flag';
import remarkLintHeadingIncrement from 'remark-lint-heading-increment';
import remarkLintNoDuplicateDefinitions from 'remark-lint-no-duplicate-definitions';
import remarkLintNoEmptyUrl from 'remark-lint-no-empty-url';
import remarkLintNoMultipleToplevelHeadings from 'remark-lint-no-multiple-toplevel-headings';
import remarkLintNoShellDollars from 'remark-lint-no-shell-dollars';
import remarkLintNoTabs from 'remark-lint-no-tabs';
import remarkLintNoUndefinedReferences from 'remark-lint-no-undefined-references';
import remarkLintNoUnusedDefinitions from 'remark-lint-no-unused-definitions';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { VFile } from 'vfile';
import { faultAt, matches, type Fault, type Page } from '../page';
import { MARKDOWN_FOR } from '../unreadable-page';

const lint = unified()
  .use(remarkLintFencedCodeFlag)
  .use(remarkLintHeadingIncrement)
  .use(remarkLintNoDuplicateDefinitions)
  .use(remarkLintNoEmptyUrl)
  .use(remarkLintNoMultipleToplevelHeadings)
  .use(remarkLintNoShellDollars)
  .use(remarkLintNoTabs)
  // `[x]` in the words of a label is text, as readers see it.
  .use(remarkLintNoUndefinedReferences)
  .use(remarkLintNoUnusedDefinitions)
  .freeze();

/** By remark-lint's rule: what is wrong, and how to mend it. */
const WORDS: Record<string, readonly [what: string, remedy: string]> = {
  'fenced-code-flag': ['the code block has no language', 'write it after the three back-ticks, for example ```bash or ```sql'],
  'heading-increment': ['a heading level is left out', 'use ## below the title, and ### below a ##'],
  'no-duplicate-definitions': ['two link definitions have the same name', 'rename one of them'],
  'no-empty-url': ['the link leads nowhere', 'write the address between the brackets ( )'],
  'no-multiple-toplevel-headings': ['the page has a second title', 'use ## for this heading; # is for the title alone'],
  'no-shell-dollars': ['the command begins with a prompt', 'leave out the $: readers copy the whole line'],
  'no-tabs': ['there is a tab', 'write spaces instead'],
  'no-undefined-references': ['the link has no address: nothing defines its name', 'write [words](address), or \\[ if a bracket is meant'],
  'no-unused-definitions': ['a link definition is used nowhere', 'delete it, or link to it'],
};

function remarkLint(page: Page): Fault[] {
  const file = new VFile({ path: page.file, value: page.text });
  lint.runSync(page.tree, file);
  return file.messages.map((message) => {
    const [what, remedy] = WORDS[message.ruleId ?? ''] ?? [message.reason, 'see the Markdown around this place'];
    const place = message.place && 'start' in message.place ? message.place.start : message.place;
    return { file: page.file, line: place?.line ?? 1, column: place?.column ?? 1, what, remedy, rule: 'markdown' };
  });
}

function title(page: Page): Fault[] {
  let titles = 0;
  visit(page.tree, 'heading', (node) => {
    if (node.depth === 1) titles += 1;
  });
  return titles === 0 ? [faultAt(page, 0, 'markdown', 'the page shows no title', 'begin the text with "# " and the title')] : [];
}

const LOOKALIKES: Record<string, string> = { '“': '"', '”': '"', '‘': "'", '’': "'", '–': '-', '—': '--', '…': '...', '\u00A0': ' ' };

/** Typographic characters that look right in a command and break it. */
function lookalikes(page: Page): Fault[] {
  return page.spans
    .filter((span) => span.kind === 'code block')
    .flatMap((span) =>
      [...page.text.slice(span.start, span.end).matchAll(/[“”‘’–—…\u00A0]/g)].map((match) =>
        faultAt(page, span.start + match.index, 'markdown', `the code holds ${match[0] === '\u00A0' ? 'a no-break space' : match[0]}, which a terminal does not understand`,
          `write ${match[0] === '\u00A0' ? 'a plain space' : LOOKALIKES[match[0]]} as on a keyboard`),
      ),
    );
}

function invisible(page: Page): Fault[] {
  return [...page.text.matchAll(/[\u200B-\u200F\u2028\u2029\u2060\uFEFF\u00AD]/g)].map((match) =>
    faultAt(page, match.index, 'markdown', `there is an invisible character (U+${match[0].codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')})`,
      'delete it: it came with pasted text, and breaks searching and copying'),
  );
}

function trailingSpaces(page: Page): Fault[] {
  return [...page.text.matchAll(/[ \t]+$/gm)].map((match) =>
    faultAt(page, match.index, 'markdown', 'spaces stand at the end of the line', 'delete them; for a new line inside a paragraph begin a new paragraph'),
  );
}

/** Raw HTML that has a Markdown form, which the checks, print and other programs understand. */
function rawHtml(page: Page): Fault[] {
  const faults: Fault[] = [];
  const report = (name: string, offset: number): void => {
    const instead = MARKDOWN_FOR[name.toLowerCase()];
    if (instead) faults.push(faultAt(page, offset, 'markdown', `raw HTML: <${name}>`, `write ${instead}`));
  };
  visit(page.tree, (node) => {
    const offset = node.position?.start.offset ?? 0;
    if (node.type === 'html') report(/^<([a-z0-9]+)/i.exec(node.value)?.[1] ?? '', offset);
    if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') report(node.name ?? '', offset);
  });
  return faults;
}

/** In a .md page: what works in .mdx alone, and a fold that nothing closes, which MDX itself would refuse. */
function onlyMdx(page: Page): Fault[] {
  if (!page.file.endsWith('.md')) return [];
  const faults: Fault[] = [];
  const folds: number[] = [];
  visit(page.tree, 'html', (node) => {
    const offset = node.position?.start.offset ?? 0;
    const component = /^<([A-Z]\w*)/.exec(node.value)?.[1];
    if (component) faults.push(faultAt(page, offset, 'markdown', `<${component}> is not shown in a .md page`, 'give the file a name that ends in .mdx'));
    for (const [tag] of node.value.matchAll(/<\/?details\b/gi)) {
      if (tag.startsWith('</')) folds.pop();
      else folds.push(offset);
    }
  });
  const comments = matches(page, /\{\/\*/g, ['text']).map(({ offset }) => faultAt(page, offset, 'markdown', 'readers of a .md page see {/* … */}', 'write <!-- … --> instead'));
  return [...faults, ...folds.map((offset) => faultAt(page, offset, 'markdown', '<details> is never closed, so the rest of the page is folded away', 'write </details> where the fold ends')), ...comments];
}

/** A heading whose words are empty makes an empty entry in the table of contents. */
function emptyHeadings(page: Page): Fault[] {
  const faults: Fault[] = [];
  visit(page.tree, 'heading', (node) => {
    if (toString(node, { includeHtml: false }).trim() === '') faults.push(faultAt(page, node.position?.start.offset ?? 0, 'markdown', 'the heading is empty', 'write its words, or delete it'));
  });
  return faults;
}

/** Markdown that shows something else than its author meant. */
export function markdown(page: Page): Fault[] {
  return [remarkLint, title, lookalikes, invisible, trailingSpaces, rawHtml, onlyMdx, emptyHeadings].flatMap((rule) => rule(page));
}
