/** Commands that differ on Windows: the line “Your values” writes them for the reader's terminal; a page without it must say so in words. */
import { hasForms, placesIn } from '../../../src/components/your-values/fill';
import { faultAt, type Fault, type Page } from '../page';
import { places } from './places';

/**
 * A page without that line whose commands differ in a terminal of Windows, and whose text does not tell it.
 * It is told once, at the first such block: one sentence may speak of all of them.
 */
export function windows(page: Page): Fault[] {
  if (page.spans.some(({ kind, value }) => kind === 'text' && value.includes('PowerShell'))) return [];
  const blocks = page.spans.filter(({ kind }) => kind === 'code block');
  // A prompt, which is told of its own, is no part of the command.
  const differing = blocks.find(({ value, language = '' }) => hasForms(value.replaceAll(/^\$ /gm, ''), language));
  const hasLine = blocks.some(({ value, language = '' }) => placesIn(value, language).length > 0);
  // A remark or an unknown place may be all that differs, and a place that is put right may bring the line.
  if (!differing || hasLine || places(page).length > 0) return [];
  return [faultAt(page, differing.start, 'windows', 'the command is another one on Windows, and the page does not say so',
    'write a sentence with the word PowerShell: what to type there, or a link to the page that says it')];
}
