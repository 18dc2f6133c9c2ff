/** The part of a stylesheet that a page needs before its scripts run. */
import { parse, type Root, type Rule } from 'postcss';
import { PurgeCSS } from 'purgecss';

/** States that scripts and readers bring about after the page was built. */
const LATER = ['data-theme', 'data-theme-choice', 'data-has-hydrated', 'open', 'aria-current'];

/** What a page holds instead of a stylesheet. */
export interface Styles {
  own: string;
  /** For readers whose browser wants the dark scheme and runs no script. */
  darkWithoutScript: string;
}

/**
 * Makes subsets of one stylesheet. Pages of the same kind share theirs, so each is made once.
 */
export class Subsets {
  private readonly made = new Map<string, Promise<Styles>>();
  /** Words of the stylesheet; what else is on a page does not matter to it. */
  private readonly words: ReadonlySet<string>;

  constructor(private readonly css: string) {
    this.words = new Set(css.match(/[\w-]+/g));
  }

  /**
   * The rules that may apply to a page.
   *
   * @param names tags, classes, ids and attributes on the page
   */
  async of(names: Iterable<string>): Promise<Styles> {
    const known = [...new Set(names)].filter((name) => this.words.has(name)).toSorted();
    const key = known.join(' ');
    const subset = this.made.get(key) ?? this.make(known);
    this.made.set(key, subset);
    return subset;
  }

  /** How many different subsets the pages needed so far. */
  get count(): number {
    return this.made.size;
  }

  private async make(names: readonly string[]): Promise<Styles> {
    const [result] = await new PurgeCSS().purge({
      content: [{ raw: names.join(' '), extension: 'txt' }],
      defaultExtractor: (text) => text.split(' '),
      css: [{ raw: this.css }],
      dynamicAttributes: LATER,
      safelist: { standard: [], variables: names.filter((name) => name.startsWith('--')) },
      variables: true,
      keyframes: true,
    });
    const own = result?.css ?? '';
    return { own, darkWithoutScript: darkWithoutScript(own) };
  }
}

/**
 * The rules for the dark scheme once more, for readers whose browser wants it and runs no script.
 * Without scripts nothing sets `data-theme`, so the browser's own wish decides.
 */
export function darkWithoutScript(css: string): string {
  const dark = parse(css);
  dark.walkRules((rule) => keepDark(rule));
  removeEmpty(dark);
  const rules = dark.toString();
  return rules === '' ? '' : `@media (prefers-color-scheme:dark){${rules}}`;
}

const DARK = /\[data-theme=(?:"dark"|'dark'|dark)\]/;

function keepDark(rule: Rule): void {
  const selectors = rule.selectors.filter((selector) => DARK.test(selector));
  if (selectors.length === 0) rule.remove();
  else rule.selectors = selectors.map((selector) => selector.replace(new RegExp(`(?:html|:root)?${DARK.source}`, 'g'), ':root:not([data-theme])'));
}

function removeEmpty(root: Root): void {
  root.walkAtRules((rule) => {
    if (!rule.nodes || rule.nodes.length === 0) rule.remove();
  });
  root.walkComments((comment) => void comment.remove());
}
