/** The part of a stylesheet that a page needs before its scripts run. */
import postcss, { parse, type Container, type Document } from 'postcss';
import calc from 'postcss-calc';
import { DARK } from '../dark';
import { isThere, needsOf, readSelectors, textFor, type Selector } from './selectors';

interface Declaration {
  property: string;
  value: string;
  /** `!important`, or nothing. */
  weight: string;
}

/** A rule of the stylesheet, or of a subset: there its selectors are texts. */
interface Rule<Selectors> {
  selectors: readonly Selectors[];
  declarations: readonly Declaration[];
  /** What stands around it: a layer alone, something else, or nothing. */
  around: 'nothing' | 'layer' | 'other';
}

/** `@media … { … }`, `@layer … { … }` and the like. */
interface Group<Selectors> {
  head: string;
  inner: readonly Item<Selectors>[];
}

/** `@layer a, b;` */
interface Order {
  layers: readonly string[];
}

type Item<Selectors> = Rule<Selectors> | Group<Selectors> | Order;

/**
 * What moves, moves from the reader's first act on: then the whole stylesheet comes. So motion, with the frames that are
 * only of use to it, is left out.
 */
const MOTION = /^(?:transition|will-change|animation)/;
const FRAMES = /keyframes$/;

/** Reads what stands in a stylesheet, or in a part of one. Comments are left out. */
function read(container: Container | Document, around: Rule<Selector>['around'] = 'nothing'): Item<Selector>[] {
  return (container.nodes ?? []).flatMap((node): Item<Selector>[] => {
    if (node.type === 'rule') {
      if (node.nodes.some(({ type }) => type === 'rule' || type === 'atrule')) throw new Error(`light-pages: the rule "${node.selector}" holds another rule, which would be lost. Write it beside it.`);
      const declarations = node.nodes.flatMap((one) =>
        one.type === 'decl' && !MOTION.test(one.prop) ? [{ property: one.prop, value: one.value, weight: one.important ? '!important' : '' }] : [],
      );
      return [{ selectors: readSelectors(node.selector), declarations, around }];
    }
    if (node.type !== 'atrule' || FRAMES.test(node.name)) return [];
    if (!node.nodes && node.name === 'layer') return [{ layers: node.params.split(',').map((name) => name.trim()) }];
    if (!node.nodes || node.nodes.some(({ type }) => type === 'decl')) throw new Error(`light-pages: the styles hold @${node.name}, of which it is not known when a page needs it. Say so in src/plugins/light-pages/styles.ts.`);
    return [{ head: `@${node.name} ${node.params}`, inner: read(node, node.name === 'layer' && around === 'nothing' ? 'layer' : 'other') }];
  });
}

/** All rules, in their order. */
function rulesOf<Selectors>(items: readonly Item<Selectors>[]): Rule<Selectors>[] {
  return items.flatMap((item) => ('selectors' in item ? [item] : 'inner' in item ? rulesOf(item.inner) : []));
}

/**
 * Makes subsets of one stylesheet. Pages of the same kind share theirs, so each is made once.
 */
export class Subsets {
  private readonly made = new Map<string, string>();
  private readonly sheet: readonly Item<Selector>[];
  /** All that selectors and style attributes can ask for; what else is on a page does not matter to the styles. */
  private readonly needs: readonly string[];

  /** @throws if the stylesheet holds a kind of rule that is not known here */
  constructor(css: string) {
    this.sheet = read(parse(css));
    this.needs = [...new Set([...needsOf(rulesOf(this.sheet).flatMap(({ selectors }) => selectors)), ...(css.match(/--[\w-]+/g) ?? [])])];
  }

  /**
   * The rules that may apply to a page, with and without scripts.
   *
   * @param names tags, classes, ids, attributes and their values on the page, and the variables of its style attributes
   */
  of(names: ReadonlySet<string>): string {
    const there = this.needs.filter((need) => isThere(need, names));
    const key = there.join(' ');
    const subset = this.made.get(key) ?? make(this.sheet, new Set(there));
    this.made.set(key, subset);
    return subset;
  }

  /** How many different subsets the pages needed so far. */
  get count(): number {
    return this.made.size;
  }
}

function make(sheet: readonly Item<Selector>[], there: ReadonlySet<string>): string {
  // Variables that style attributes of the page use: they stay.
  const used = new Set([...there].filter((name) => name.startsWith('--')));
  const chosen = choose(sheet, there);
  const folded = withConstants(withoutOverridden(chosen), used);
  const short = withoutUnused(change(folded, (declaration) => ({ ...declaration, value: sum(declaration.value) })), used);
  return write(short) + darkWithoutScript(short);
}

/** The rules that can apply where the page has what is there. */
function choose(items: readonly Item<Selector>[], there: ReadonlySet<string>): Item<string>[] {
  return items.flatMap((item): Item<string>[] => {
    if ('inner' in item) return [{ head: item.head, inner: choose(item.inner, there) }];
    if ('layers' in item) return [item];
    const selectors = item.selectors.flatMap((selector) => textFor(selector, there) ?? []);
    return selectors.length > 0 ? [{ ...item, selectors }] : [];
  });
}

/** The same rules with other declarations, or without some. */
function change(items: readonly Item<string>[], how: (declaration: Declaration, rule: Rule<string>) => Declaration | undefined): Item<string>[] {
  return items.map((item) => {
    if ('inner' in item) return { ...item, inner: change(item.inner, how) };
    return 'layers' in item ? item : { ...item, declarations: item.declarations.flatMap((declaration) => how(declaration, item) ?? []) };
  });
}

const isVariable = ({ property }: Declaration): boolean => property.startsWith('--');
const isForAll = ({ selectors }: Rule<string>): boolean => selectors.length === 1 && selectors[0] === ':root';

interface Use {
  name: string;
  /** `var(--a,2px)`: what stands there if the variable has no value. */
  hasSpare: boolean;
}

const usesIn = new Map<string, readonly Use[]>();

/** The variables that a value uses. The same values stand in many subsets. */
function usesOf(value: string): readonly Use[] {
  const known = usesIn.get(value);
  if (known) return known;
  const uses = [...value.matchAll(/var\((--[\w-]+)(,?)/g)].map(([, name, comma]) => ({ name: name!, hasSpare: comma !== '' }));
  usesIn.set(value, uses);
  return uses;
}

/** Where each variable gets a value. */
function definitionsOf(items: readonly Item<string>[]): Map<string, { value: string; rule: Rule<string> }[]> {
  const definitions = new Map<string, { value: string; rule: Rule<string> }[]>();
  for (const rule of rulesOf(items)) {
    for (const { property, value } of rule.declarations.filter(isVariable)) definitions.set(property, [...(definitions.get(property) ?? []), { value, rule }]);
  }
  return definitions;
}

/** Without the variables of the theme that the site's own override: what stands outside every layer wins over what stands in one. */
function withoutOverridden(items: readonly Item<string>[]): Item<string>[] {
  const own = new Set(rulesOf(items).flatMap((rule) => (isForAll(rule) && rule.around === 'nothing' ? rule.declarations.map(({ property }) => property) : [])));
  return change(items, (declaration, rule) => (isVariable(declaration) && isForAll(rule) && rule.around === 'layer' && own.has(declaration.property) ? undefined : declaration));
}

/** Values that stand for a property as a whole: as a part of one they are wrong, which a browser tells by a variable at another time. */
const WHOLE = /^(?:inherit|initial|revert|revert-layer|unset)$/;

/** Longer values, such as drawings, are cheaper said once. */
const LONGEST_FOLDED = 150;

const VARIABLE = /var\((--[\w-]+)\)/g;
const ROOT_IN_ANY_STATE = /^(?:html|:root)?(?:\[data-theme=["']?\w+["']?\])?(?::root)?$/;

/** With the value in place of each variable that always has the same one. */
function withConstants(items: readonly Item<string>[], used: ReadonlySet<string>): Item<string>[] {
  const definitions = definitionsOf(items);
  const uses = rulesOf(items).flatMap(({ declarations }) => declarations.flatMap(({ value }) => usesOf(value)));
  const staying = new Set([...used, ...uses.flatMap(({ name, hasSpare }) => (hasSpare ? [name] : []))]);
  const constants = new Map<string, string>();
  for (const [name, [only, ...others]] of definitions) {
    if (!only || others.length > 0 || !isForAll(only.rule) || only.rule.around === 'other' || staying.has(name) || only.value.length > LONGEST_FOLDED || WHOLE.test(only.value)) continue;
    // If another element gives its own value to a part, the whole is not the same everywhere.
    const parts = usesOf(only.value).flatMap((part) => definitions.get(part.name) ?? []);
    if (parts.every(({ rule }) => ROOT_IN_ANY_STATE.test(rule.selectors.join()))) constants.set(name, only.value);
  }
  return change(items, (declaration) => (constants.has(declaration.property) ? undefined : { ...declaration, value: fold(declaration.value, constants) }));
}

/** Puts constants in, also those that stand in the value of another. */
function fold(value: string, constants: ReadonlyMap<string, string>): string {
  if (!usesOf(value).some(({ name }) => constants.has(name))) return value;
  const folded = value.replace(VARIABLE, (whole, name: string) => (constants.has(name) ? ` ${constants.get(name)} ` : whole));
  // Parts of a value that stood apart by their brackets now stand apart by a space, where one is needed.
  return fold(folded.replace(/\s+/g, ' ').replace(/(?<=[(,]) | (?=[),])/g, '').trim(), constants);
}

const sums = new Map<string, string>();

/** A value in which the sums that can be done are done. */
function sum(value: string): string {
  if (!value.includes('calc(')) return value;
  const known = sums.get(value);
  if (known !== undefined) return known;
  // Two sums may stand side by side without a space, their results may not.
  const root = parse(`a{b:${value.replace(/\)(?=[^\s),*/])/g, ') ')}}`);
  postcss([calc({})]).process(root, { from: undefined }).sync();
  root.walkDecls((declaration) => void sums.set(value, declaration.value));
  return sums.get(value) ?? value;
}

/** Without variables that nothing uses any more. */
function withoutUnused(items: readonly Item<string>[], used: ReadonlySet<string>): Item<string>[] {
  const declarations = rulesOf(items).flatMap((rule) => rule.declarations);
  const needed = new Set([...used, ...declarations.flatMap(({ value }) => usesOf(value).map(({ name }) => name))]);
  if (declarations.every((one) => !isVariable(one) || needed.has(one.property))) return [...items];
  // A variable may have been used by one that is gone now.
  return withoutUnused(change(items, (one) => (isVariable(one) && !needed.has(one.property) ? undefined : one)), used);
}

/** What is left of rules as text: empty ones are none, and the order of layers names those that are there. */
function write(items: readonly Item<string>[], selectorsOf: (rule: Rule<string>) => readonly string[] = ({ selectors }) => selectors): string {
  const texts = items.map((item) => {
    if ('layers' in item) return '';
    if ('inner' in item) return wrap(item.head, write(item.inner, selectorsOf));
    const selectors = selectorsOf(item);
    return selectors.length > 0 ? wrap(selectors.join(), item.declarations.map(({ property, value, weight }) => `${property}:${value}${weight}`).join(';')) : '';
  });
  return items.map((item, index) => ('layers' in item ? orderOf(item, items.filter((_one, at) => texts[at] !== '')) : texts[index])).join('');
}

const wrap = (head: string, inner: string): string => (inner === '' ? '' : `${head}{${inner}}`);

/** The order of those layers that hold rules. */
function orderOf({ layers }: Order, filled: readonly Item<string>[]): string {
  const left = layers.filter((layer) => filled.some((item) => 'head' in item && item.head === `@layer ${layer}`));
  return left.length > 0 ? `@layer ${left.join()};` : '';
}

const DARK_ROOT = new RegExp(`(?:html|:root)?${DARK.source}`, 'g');

/**
 * The rules for the dark scheme once more, for readers whose browser wants it and runs no script.
 * Without scripts nothing sets `data-theme`, so the browser's own wish decides.
 */
function darkWithoutScript(items: readonly Item<string>[]): string {
  // The order of layers is told already.
  const rules = write(items.filter((item) => !('layers' in item)), ({ selectors }) => selectors.filter((selector) => DARK.test(selector)).map((selector) => selector.replace(DARK_ROOT, ':root:not([data-theme])')));
  return wrap('@media (prefers-color-scheme:dark)', rules);
}
