import { refusedEverywhere, values, type Refusal, type Value, type ValueId } from '../../data/values';

/** What a field holds: something to fill in, or the reason why not. */
export type Checked = { value: string } | { refusal: Omit<Refusal, 'when'> };

/** Values that were accepted. */
export type Accepted = Partial<Record<ValueId, string>>;

/**
 * Judges what was typed or pasted into a field.
 *
 * @returns undefined for an empty field
 */
export function check({ place, clean, refusals, form, otherwise }: Value, typed: string): Checked | undefined {
  const trimmed = typed.trim();
  if (trimmed === '') return undefined;
  const secret = refusedEverywhere.find(({ when }) => when.test(trimmed));
  if (secret) return { refusal: secret };
  const text = clean?.(trimmed) ?? trimmed;
  const right = form.test(text);
  const refusal = refusals.find(({ when, unfinished }) => when.test(text) && !(right && unfinished));
  if (refusal) return { refusal };
  if (new RegExp(`^${place}$`).test(text)) return { refusal: { because: 'This is the word that this guide shows. Give your own.' } };
  return right ? { value: text } : { refusal: { because: otherwise } };
}

/**
 * The values among what was typed that may be filled in.
 *
 * @param typed by id; anything else in it is left out, so that it may come from an old or broken store
 */
export function accepted(typed: Readonly<Record<string, unknown>>): Accepted {
  const found: Accepted = {};
  for (const value of values) {
    const text = typed[value.id];
    const result = typeof text === 'string' ? check(value, text) : undefined;
    if (result && 'value' in result) found[value.id] = result.value;
  }
  return found;
}
