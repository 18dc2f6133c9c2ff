/**
 * Words that readers type and no page has, each with words of the guide for the same matter. The search looks those up
 * in their place, and says so. A word that a page can have with profit stands there instead.
 */
const words: readonly (readonly [typed: string, looked: string])[] = [
  // Pages do not name it (`npm run check`, advice): what a reader may need to know is that a block is not to be gone round.
  ['vpn', 'region'],
  // Pages name no service more than they must, so that none is read as approved.
  ['claude', 'chatgpt'],
  ['codex', 'chatgpt'],
  ['copilot', 'chatgpt'],
  ['openai', 'chatgpt'],
];

const byTyped = new Map(words);

/** The words that readers type, in small letters. */
export const typedWords: readonly string[] = [...byTyped.keys()];

/** Words of the guide for a word in small letters that stands on no page. */
export const standsFor = (word: string): string | undefined => byTyped.get(word);
