/** The part of a stylesheet that a page needs before its scripts run. */
import postcss, { parse, type Declaration, type Root, type Rule } from 'postcss';
import calc from 'postcss-calc';
import { PurgeCSS } from 'purgecss';

/** States that scripts and readers bring about after the page was built. */
const LATER = ['data-theme', 'data-theme-choice', 'data-has-hydrated', 'data-scripts', 'open', 'aria-current', 'aria-busy'];

/** `[href^='http']`, `[href$=".zip"]`, `[class*=button]`. */
const PART_OF_VALUE = /\[[\w-]+([\^$*])=["']?([^"'\]\s]+)/g;
const HAS_PART: Readonly<Record<string, (value: string, part: string) => boolean>> = {
  '^': (value, part) => value.startsWith(part),
  $: (value, part) => value.endsWith(part),
  '*': (value, part) => value.includes(part),
};

/** `:is(:is(h2, h3), p)`, which can also come from two lists that the minifier joins. */
const NESTED_LISTS = /:is\((?:[^()]*,)?\s*:is\(/;

/**
 * Makes subsets of one stylesheet. Pages of the same kind share theirs, so each is made once.
 */
export class Subsets {
  private readonly made = new Map<string, Promise<string>>();
  /** The names of the pages so far, and the rules that any of these pages needs: half of all, so the next page is done sooner. */
  private readonly seen = new Set<string>();
  private needed: Promise<string> = Promise.resolve('');
  /** Words of the selectors and variables; what else is on a page does not matter to the styles. */
  private readonly words: ReadonlySet<string>;
  /** Parts of attributes' values for which selectors ask. */
  private readonly parts: readonly { how: string; value: string }[];

  /** @throws if the stylesheet holds a selector that PurgeCSS misreads */
  constructor(private readonly css: string) {
    const nested = NESTED_LISTS.exec(css);
    if (nested) throw new Error(`light-pages: the styles hold "${nested[0]}…)": PurgeCSS takes out what stands in a list inside another list. Write it as one list.`);
    this.words = wordsOf(css);
    this.parts = [...css.matchAll(PART_OF_VALUE)].map(([, how, value]) => ({ how: how!, value: value! }));
  }

  /**
   * The rules that may apply to a page, with and without scripts.
   *
   * @param names tags, classes, ids and attributes on the page
   */
  async of(names: Iterable<string>): Promise<string> {
    const all = [...new Set(names)];
    // The part stands for every value that has it, so that pages with different links can share their subset.
    const parts = this.parts.filter(({ how, value }) => all.some((name) => HAS_PART[how]!(name, value))).map(({ value }) => value);
    const known = [...new Set([...all.filter((name) => this.words.has(name)), ...parts])].toSorted();
    const key = known.join(' ');
    const subset = this.made.get(key) ?? this.make(known);
    this.made.set(key, subset);
    return subset;
  }

  /** How many different subsets the pages needed so far. */
  get count(): number {
    return this.made.size;
  }

  private async make(names: readonly string[]): Promise<string> {
    if (names.some((name) => !this.seen.has(name))) {
      for (const name of names) this.seen.add(name);
      this.needed = purge(this.css, [...this.seen]);
    }
    const used = new Set(names.filter(isVariable));
    const root = parse(await purge(await this.needed, names));
    foldVariables(root, used);
    shorten(root, used);
    const own = root.toString();
    return own + darkWithoutScript(own);
  }
}

/** Without pseudo-classes and pseudo-elements: they are no names of a page, and some are words of any text, such as `is`. */
function wordsOf(css: string): ReadonlySet<string> {
  const words = new Set(css.match(/--[\w-]+/g));
  parse(css).walkRules(({ selector }) => {
    for (const word of selector.replace(/::?[\w-]+/g, ' ').match(/[\w-]+/g) ?? []) words.add(word);
  });
  return words;
}

const isVariable = (name: string): boolean => name.startsWith('--');

/** The rules that may apply where there are these names. */
async function purge(css: string, names: readonly string[]): Promise<string> {
  const [result] = await new PurgeCSS().purge({
    content: [{ raw: names.join(' '), extension: 'txt' }],
    defaultExtractor: (text) => text.split(' '),
    css: [{ raw: css }],
    dynamicAttributes: LATER,
    safelist: { standard: [], variables: names.filter(isVariable) },
    variables: true,
    keyframes: true,
  });
  return result?.css ?? '';
}

/** Values that stand for a property as a whole: as a part of one they are wrong, which a browser tells by a variable at another time. */
const WHOLE = /^(?:inherit|initial|revert|revert-layer|unset)$/;

/** Longer values, such as drawings, are cheaper said once. */
const LONGEST_FOLDED = 150;

/**
 * The same styles with fewer bytes: a variable that always has the same value becomes that value, and one that the
 * site's own colours override loses the theme's.
 *
 * @param used names of the variables that style attributes of the page use: they stay
 */
export function foldVariables(root: Root, used: ReadonlySet<string>): void {
  const definitions = new Map<string, Declaration[]>();
  root.walkDecls(/^--/, (declaration) => void definitions.set(declaration.prop, [...(definitions.get(declaration.prop) ?? []), declaration]));
  for (const [name, all] of definitions) {
    // What stands outside every layer wins over what stands in one.
    const overridden = all.some((one) => placeInRoot(one) === 'outside') ? all.filter((one) => placeInRoot(one) === 'in a layer') : [];
    for (const one of overridden) one.remove();
    definitions.set(name, all.filter((one) => !overridden.includes(one)));
  }
  const constants = new Map<string, string>();
  for (const [name, [only, ...others]] of definitions) {
    if (!only || others.length > 0 || !placeInRoot(only) || used.has(name) || only.value.length > LONGEST_FOLDED || WHOLE.test(only.value)) continue;
    // If another element gives its own value to a part, the whole is not the same everywhere.
    const parts = [...only.value.matchAll(VARIABLE)].flatMap(([, part]) => definitions.get(part!) ?? []);
    if (parts.every((part) => ROOT_IN_ANY_STATE.test((part.parent as Rule).selector))) constants.set(name, only.value);
  }
  for (const name of constants.keys()) definitions.get(name)![0]!.remove();
  root.walkDecls((declaration) => void (declaration.value = fold(declaration.value, constants)));
  removeEmpty(root);
}

const VARIABLE = /var\((--[\w-]+)\)/g;
const ROOT_IN_ANY_STATE = /^(?:html|:root)?(?:\[data-theme=["']?\w+["']?\])?(?::root)?$/;

/** Puts constants in, also those that stand in the value of another. */
function fold(value: string, constants: ReadonlyMap<string, string>): string {
  const folded = value.replace(VARIABLE, (whole, name: string) => (constants.has(name) ? ` ${constants.get(name)} ` : whole));
  if (folded === value) return value;
  // Parts of a value that stood apart by their brackets now stand apart by a space, where one is needed.
  return fold(folded.replace(/\s+/g, ' ').replace(/(?<=[(,]) | (?=[),])/g, '').trim(), constants);
}

/** Whether a declaration holds for the whole page whatever its state, and how strongly. */
function placeInRoot({ parent }: Declaration): 'outside' | 'in a layer' | undefined {
  if (parent?.type !== 'rule' || (parent as Rule).selector !== ':root') return undefined;
  const around = parent.parent;
  if (around?.type === 'root') return 'outside';
  return around?.type === 'atrule' && 'name' in around && around.name === 'layer' ? 'in a layer' : undefined;
}

/**
 * The same look with fewer bytes: sums that can be done are done, and the order of layers names those that are there.
 * What moves, moves from the reader's first act on: then the whole stylesheet comes.
 *
 * @param used names of the variables that style attributes of the page use: they stay
 */
export function shorten(root: Root, used: ReadonlySet<string>): void {
  // Two sums may stand side by side without a space, their results may not.
  root.walkDecls((declaration) => void (declaration.value.includes('calc(') && (declaration.value = declaration.value.replace(/\)(?=[^\s),*/])/g, ') '))));
  postcss([calc({})]).process(root, { from: undefined }).sync();
  root.walkDecls(/^(?:transition|will-change)/, (declaration) => void declaration.remove());
  nameLayers(root);
  removeUnused(root, used);
  removeEmpty(root);
}

/** Leaves in the order of layers only those that hold rules. */
function nameLayers(root: Root): void {
  const filled = new Set<string>();
  root.walkAtRules('layer', ({ nodes, params }) => void (nodes && filled.add(params)));
  root.walkAtRules('layer', (rule) => {
    if (rule.nodes) return;
    rule.params = rule.params.split(',').filter((layer) => filled.has(layer.trim())).join(',');
    if (rule.params === '') rule.remove();
  });
}

/** Takes out variables that nothing uses any more. */
function removeUnused(root: Root, used: ReadonlySet<string>): void {
  const needed = new Set(used);
  root.walkDecls(({ value }) => {
    for (const [, name] of value.matchAll(VARIABLE_WITH_ANY_ABSENCE)) needed.add(name!);
  });
  let isLess = false;
  root.walkDecls(/^--/, (declaration) => {
    if (needed.has(declaration.prop)) return;
    declaration.remove();
    isLess = true;
  });
  // A variable may have been used by one that is gone now.
  if (isLess) removeUnused(root, used);
}

/** `var(--a)` and `var(--a,2px)`. */
const VARIABLE_WITH_ANY_ABSENCE = /var\((--[\w-]+)/g;

/**
 * The rules for the dark scheme once more, for readers whose browser wants it and runs no script.
 * Without scripts nothing sets `data-theme`, so the browser's own wish decides.
 */
export function darkWithoutScript(css: string): string {
  const dark = parse(css);
  dark.walkRules((rule) => keepDark(rule));
  // The order of layers is told already.
  dark.walkAtRules((rule) => void (rule.nodes || rule.remove()));
  dark.walkComments((comment) => void comment.remove());
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

/** Takes out rules, and groups of rules, that hold nothing any more. */
function removeEmpty(root: Root): void {
  root.walkRules((rule) => void (rule.nodes.length === 0 && rule.remove()));
  root.walkAtRules((rule) => void (rule.nodes?.length === 0 && rule.remove()));
}
