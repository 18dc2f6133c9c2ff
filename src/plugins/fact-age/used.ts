import { accessOptions } from '../../data/access-options';
import { allDatasets } from '../../data/datasets';
import { exactly } from '../../data/values';
import { readScreens } from '../screens/records';
import { spelledOut, type FactLine } from './fact-lines';

/**
 * Tells of a fact whether a page shows it, spelled out or by a component.
 *
 * @param text the page as its author wrote it
 */
export function usedIn(text: string): (fact: FactLine) => boolean {
  // What components show is the same for every fact, so it is found once.
  const datasets = shownDatasets(text);
  const labels = componentWords(text);
  const hasChanges = text.includes('<ChangeList');
  // Most facts are not on most pages, and their first word tells it sooner than a search for them.
  const single = new Set(text.match(WORD));
  const quoted = new Set(['**', '`'].flatMap((mark) => text.split(mark).slice(1, -1)));
  return (fact) => {
    const { value, file, dataset } = fact;
    if (value === undefined) return false;
    if (file === 'src/data/labels.ts') return quoted.has(value) || labels.has(value) || (value.includes('`') && text.includes(`\`${value}\``));
    if (file === 'src/data/datasets.ts' && datasets.has(dataset ?? '')) return true;
    if (file === 'src/data/changes.ts' && hasChanges) return true;
    return wordsOf(fact).some(({ words, first }) => single.has(first) && stands(text, words));
  };
}

const WORD = /\w+/g;
const FIRST = /\w+/;

/** What a page could hold of a fact, and its first word. */
interface Words {
  words: string;
  first: string;
}

const wordsOfFacts = new WeakMap<FactLine, readonly Words[]>();

/** A number alone says nothing without its data set. */
function wordsOf(fact: FactLine): readonly Words[] {
  const known = wordsOfFacts.get(fact);
  if (known) return known;
  const words = spelledOut(fact.value ?? '')
    .filter((word) => !STATES.has(word))
    .map((word) => (/^\d+(\.\d+)*$/.test(word) && fact.dataset ? `${fact.dataset} ${word}` : word))
    .map((found) => ({ words: found, first: FIRST.exec(found)?.[0] ?? '' }));
  wordsOfFacts.set(fact, words);
  return words;
}

/** Values that are no names: pages use these words in any sense. */
const STATES: ReadonlySet<string> = new Set(['credentialed', 'open', 'shown', 'likely']);

const patterns = new Map<string, RegExp>();

/** Whether the text holds these words, not as a part of longer ones: `US` is not in `USERNAME`, nor 2.0 in 2.0.1. */
function stands(text: string, words: string): boolean {
  if (!text.includes(words)) return false;
  const pattern = patterns.get(words) ?? new RegExp(`(?<![\\w.])${exactly(words)}(?!\\w|\\.\\d)`);
  patterns.set(words, pattern);
  return pattern.test(text);
}

/** Titles of the data sets whose facts components show on the page. */
function shownDatasets(text: string): ReadonlySet<string> {
  const showsAll = /<(?:DatasetTable|MyPath)\b/.test(text);
  // Most pages show none by a component, and this tells it sooner than a look for each.
  if (!showsAll && !text.includes('<AccessOptions')) return new Set();
  return new Set(allDatasets.filter((dataset) => showsAll || text.includes(`<AccessOptions dataset="${dataset.id}"`)).map((dataset) => dataset.title));
}

const screens = readScreens();

/** The labels that components show on the page. */
function componentWords(text: string): ReadonlySet<string> {
  const options = text.includes('<AccessOptions') ? accessOptions.flatMap((option) => [option.shows, ...(option.states ?? []).map((state) => state.shows)]) : [];
  const pictures = text.includes('<Screenshot') ? screens.filter((screen) => text.includes(`<Screenshot id="${screen.id}"`)).flatMap((screen) => screen.labels.values) : [];
  return new Set([...options, ...pictures]);
}
