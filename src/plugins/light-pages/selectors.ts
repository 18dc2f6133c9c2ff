/** Which selectors can apply to a page, by the tags, classes, ids, attributes and values that stand on it. */
import parser, { type Node } from 'postcss-selector-parser';

/** States that scripts and readers bring about after the page was built. */
const LATER = new Set(['data-theme', 'data-theme-choice', 'data-has-hydrated', 'data-scripts', 'open', 'aria-current', 'aria-busy']);

/** Pseudo-classes that hold a list of selectors, of which one must apply. What `:not` holds need not be on the page. */
const ONE_OF = new Set([':is', ':where', ':has']);

/** `[href^='http']`, `[href$='.zip']`, `[class*='button']`: how a value that is on the page must have the part. */
const HAS_PART: Readonly<Record<string, (value: string, part: string) => boolean>> = {
  '^': (value, part) => value.startsWith(part),
  $: (value, part) => value.endsWith(part),
  '*': (value, part) => value.includes(part),
};

export interface Selector {
  /** Names that must be on the page, and parts of values, each behind its mark: `^http`. */
  needs: readonly string[];
  /** Its text, in which a list of choices is left open. */
  pieces: readonly (string | { opening: string; choices: readonly Selector[] })[];
}

/** Each selector of a list such as `h2, p > a`. */
export const readSelectors = (text: string): readonly Selector[] => parser().astSync(text).nodes.map((selector) => read(selector.nodes));

function read(nodes: readonly Node[]): Selector {
  const needs: string[] = [];
  const pieces: Selector['pieces'][number][] = [];
  for (const node of nodes) {
    if (node.type === 'pseudo' && ONE_OF.has(node.value)) pieces.push({ opening: `${node.value}(`, choices: node.nodes.map((choice) => read(choice.nodes)) }, ')');
    else pieces.push(String(node));
    if (node.type === 'tag') needs.push(node.value.toLowerCase());
    if (node.type === 'class' || node.type === 'id') needs.push(node.value);
    if (node.type === 'attribute' && !LATER.has(node.attribute)) {
      const mark = node.operator?.replace('=', '') ?? '';
      needs.push(node.attribute, ...(node.value ? [`${mark in HAS_PART ? mark : ''}${node.value}`] : []));
    }
  }
  return { needs, pieces };
}

/** Everything that selectors ask for. */
export function needsOf(selectors: readonly Selector[]): string[] {
  return selectors.flatMap(({ needs, pieces }) => [...needs, ...pieces.flatMap((piece) => (typeof piece === 'string' ? [] : needsOf(piece.choices)))]);
}

/** Whether a page with these names has what a selector needs. */
export function isThere(need: string, names: ReadonlySet<string>): boolean {
  if (names.has(need)) return true;
  const hasPart = HAS_PART[need[0]!];
  if (!hasPart) return false;
  const part = need.slice(1);
  for (const name of names) if (hasPart(name, part)) return true;
  return false;
}

/**
 * The text of a selector for a page that has some of what it asks for, without choices that cannot apply.
 *
 * @param there the needs that the page meets
 * @returns undefined if it cannot apply
 */
export function textFor({ needs, pieces }: Selector, there: ReadonlySet<string>): string | undefined {
  if (!needs.every((need) => there.has(need))) return undefined;
  let text = '';
  for (const piece of pieces) {
    if (typeof piece === 'string') text += piece;
    else {
      const choices = piece.choices.flatMap((choice) => textFor(choice, there) ?? []);
      if (choices.length === 0) return undefined;
      text += piece.opening + choices.join(',');
    }
  }
  return text;
}
