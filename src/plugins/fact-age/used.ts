import { accessOptions } from '../../data/access-options';
import { allDatasets } from '../../data/datasets';
import { readScreens } from '../screens/records';
import { spelledOut, type FactLine } from './fact-lines';

/**
 * Whether the text of a page shows a fact, spelled out or by a component.
 *
 * @param text the page as its author wrote it
 */
export function uses(text: string, fact: FactLine): boolean {
  const { value, file, dataset } = fact;
  if (value === undefined) return false;
  if (file === 'src/data/labels.ts') return text.includes(`**${value}**`) || text.includes(`\`${value}\``) || componentWords(text).includes(value);
  if (file === 'src/data/datasets.ts' && shownDatasets(text).includes(dataset ?? '')) return true;
  if (file === 'src/data/changes.ts' && text.includes('<ChangeList')) return true;
  return spelledOut(value).some((word) => text.includes(/^\d+(\.\d+)*$/.test(word) && dataset ? `${dataset} ${word}` : word));
}

/** Titles of the data sets whose facts components show on the page. */
function shownDatasets(text: string): string[] {
  if (/<(?:DatasetTable|MyPath)\b/.test(text)) return allDatasets.map((dataset) => dataset.title);
  return allDatasets.filter((dataset) => text.includes(`<AccessOptions dataset="${dataset.id}"`)).map((dataset) => dataset.title);
}

const screens = readScreens();

/** The labels that components show on the page. */
function componentWords(text: string): string[] {
  const options = text.includes('<AccessOptions') ? accessOptions.flatMap((option) => [option.shows, ...(option.states ?? []).map((state) => state.shows)]) : [];
  const pictures = screens.filter((screen) => text.includes(`<Screenshot id="${screen.id}"`)).flatMap((screen) => screen.labels.values);
  return [...options, ...pictures];
}
