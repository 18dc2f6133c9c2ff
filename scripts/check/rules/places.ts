/** Places in code blocks, for which readers give their own values: the words of `src/data/values.ts`, and no others. */
import { values } from '../../../src/data/values';
import { FILLABLE } from '../../../src/components/your-values/fill';
import { faultAt, type Fault, type Page } from '../page';

/** Words that stand for something of the reader's, by what they are made of; what is known is left out afterwards. */
const LIKE: readonly [RegExp, place: string | undefined][] = [
  [/\b(?:[A-Z]+_)*PROJECT(?:_(?:ID|NAME))?\b|<[a-z_-]*project[a-z_-]*>|\b(?:your|my)-(?:[a-z]+-)*project(?:-id)?\b/g, 'YOUR_PROJECT_ID'],
  [/\b(?:[A-Z]+_)+USER_?NAME\b|\bUSER_NAME\b|<[a-z_-]*user[a-z_-]*>|\b(?:your|my)-user-?name\b/g, 'USERNAME'],
  [/\b(?:[A-Z]+_)+BUCKET(?:_NAME)?\b|\bBUCKET_NAME\b|<[a-z_-]*bucket[a-z_-]*>|\b(?:your|my)-bucket\b/g, 'BUCKET'],
  [/\b(?:[A-Z]+_)*DEST(?:INATION)?(?:_[A-Z]+)?\b|<[a-z_-]*dest[a-z_-]*>/g, 'DESTINATION'],
  [/\b(?:[A-Z]+_)+PROFILE\b|\bPROFILE_NAME\b|<[a-z_-]*profile[a-z_-]*>/g, 'PROFILE'],
  [/\bYOUR_[A-Z_]+\b|(?<![\w)])<[a-z]+(?:[_-][a-z]+)+>/g, undefined],
];

const KNOWN = values.map(({ place }) => new RegExp(`^${place}$`));

/** `$PROJECT`, or a name to which the block gives a value, such as `AWS_PROFILE=`, is no place. */
const isVariable = (text: string, word: string, start: number): boolean => /\$\{?$/.test(text.slice(0, start)) || new RegExp(`(?<![\\w-])${word}\\s*(?:=|<-)`).test(text);

/** Words that look like a place and are none: no reader's value would be filled in. */
function unknownPlaces(page: Page): Fault[] {
  return blocks(page).flatMap((block) => {
    const seen = new Set<number>();
    return LIKE.flatMap(([pattern, place]) =>
      [...block.text.matchAll(pattern)].flatMap((match) => {
        if (seen.has(match.index) || KNOWN.some((known) => known.test(match[0])) || isVariable(block.text, match[0], match.index)) return [];
        seen.add(match.index);
        return [faultAt(page, block.start + match.index, 'places', `no reader's value is filled in for ${match[0]}`,
          place ? `write ${place}` : 'write one of the words in src/data/values.ts, or add it there')];
      }),
    );
  });
}

/** A remark in a command is copied with it, and zsh, the shell of a Mac, takes it for a command. */
function remarks(page: Page): Fault[] {
  return blocks(page)
    .filter(({ language }) => language === 'bash')
    .flatMap((block) =>
      [...block.text.matchAll(/'[^']*'|"[^"]*"|(?<=^|\s)#.*/gm)]
        .filter(([found]) => found.startsWith('#'))
        .map((match) => faultAt(page, block.start + match.index, 'places', 'the command holds a remark, which readers copy with it', 'write it as a sentence before the block')),
    );
}

/** Blocks in which values are filled in, as they stand on the page. */
function blocks(page: Page): { language: string; text: string; start: number }[] {
  return page.spans.flatMap(({ kind, language, start, end }) => {
    if (kind !== 'code block' || !FILLABLE.includes(language ?? '')) return [];
    const first = page.text.indexOf('\n', start) + 1;
    return [{ language: language ?? '', text: page.text.slice(first, end), start: first }];
  });
}

/** Words in capitals in code that look like a place for the reader’s value, and are none. */
export function places(page: Page): Fault[] {
  return [...unknownPlaces(page), ...remarks(page)];
}
