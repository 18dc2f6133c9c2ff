/** What the search finds: the main page for a word, the right page for each message, and ways on where nothing is found. */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { parse } from 'yaml';
import { axe } from './axe';
import { allPages } from './pages';
import { ADDRESS, ask, dialog, input, results } from './search-dialog';

test.describe('results', () => {
  test.beforeEach(async ({ page }) => {
    await page.goto(ADDRESS);
    await page.keyboard.press('/');
  });

  test('are counted aloud, walked by arrow keys, and followed by Enter', async ({ page }) => {
    await ask(page, 'requester pays bucket');
    await expect(dialog(page).getByRole('status')).toContainText(/pages found/);
    await expect(results(page).first()).toContainText('The bucket is requester pays');
    await page.keyboard.press('ArrowDown');
    await expect(results(page).first()).toBeFocused();
    await page.keyboard.press('ArrowDown');
    await expect(results(page).nth(1)).toBeFocused();
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    await expect(input(page)).toBeFocused();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL('/help/requester-pays');
    await expect(dialog(page)).toHaveCount(0);
  });

  test('open by Enter in the field: the best one', async ({ page }) => {
    await ask(page, 'could not change directory');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL('/help/local-build-fails');
  });

  test('mark the words that were found', async ({ page }) => {
    await ask(page, 'embargo');
    await expect(results(page).first().locator('mark').first()).toHaveText(/embargo/i);
  });

  test('hold no page that leads elsewhere, and only main text', async ({ page }) => {
    await ask(page, 'gettingstarted');
    for (const address of await results(page).evaluateAll((all) => all.map((link) => link.getAttribute('href')))) expect(address).not.toContain('gettingstarted');
    const texts = await page.evaluate<string[]>(`import('/pagefind/pagefind.js').then(async (pagefind) => {
      const { results } = await pagefind.search(null);
      return Promise.all(results.map(async (result) => (await result.data()).content));
    })`);
    expect(texts).toHaveLength(allPages().length);
    expect(texts.filter((text) => /Skip to main content|On this page|Edit this page/.test(text))).toEqual([]);
  });

  for (const word of ['漢字', 'asdfghjkl', 'xqzzy']) {
    test(`are none for “${word}”, which no page has, and ways on are offered`, async ({ page }) => {
      await ask(page, word);
      await expect(dialog(page).getByRole('status')).toHaveText(`No page of this guide has “${word}”. Try fewer or other words.`);
      for (const [name, address] of [['Paste an error, or choose a problem', '/help'], ['My path', '/my-path'], ['All steps from the start', '/']]) await expect(dialog(page).getByRole('link', { name })).toHaveAttribute('href', address!);
      await dialog(page).getByRole('link', { name: 'Paste an error' }).click();
      await expect(page).toHaveURL('/help');
    });
  }

  for (const [word, main] of [['BigQuery', '/access/cloud/bigquery'], ['link', '/access/cloud/link'], ['aws', '/access/cloud/aws'], ['download', '/access/download'], ['wget', '/access/download'], ['costs', '/reference/costs'], ['credentialed', '/access'], ['billing', '/access/cloud/bigquery-next'], ['physionet', '/access'], ['csv', '/access/read'], ['egress', '/reference/costs'], ['colab', '/access/cloud/bigquery-programs'], ['jupyter', '/access/cloud/bigquery-programs'], ['rstudio', '/access/cloud/bigquery-programs']]) {
    test(`begin with the main page for the word “${word}”`, async ({ page }) => {
      await ask(page, word!);
      await expect(results(page).first()).toHaveAttribute('href', main!);
    });
  }

  test('begin with the problem for a word that no main page has in a heading', async ({ page }) => {
    for (const [word, problem] of [['embargo', '/help/files-unavailable'], ['403', '/help/wget-403'], ['llm', '/help/language-models'], ['chatgpt', '/help/language-models'], ['radiology', '/help/notes-ed-xray-elsewhere'], ['disk full', '/help/disk-full']]) {
      await ask(page, word!);
      await expect(results(page).first()).toHaveAttribute('href', problem!);
    }
  });

  for (const [query, said, first] of [
    ['VPN', 'No page of this guide has “VPN”. For “region”: the best 8 of ', '/help/region-blocked'],
    ['Codex', 'No page of this guide has “Codex”. For “chatgpt”: 2 pages found.', '/help/language-models'],
    ['OpenAI', 'No page of this guide has “OpenAI”. For “chatgpt”: 2 pages found.', '/help/language-models'],
    ['discharge.csv.gz', 'No page of this guide has “discharge.csv.gz”. For “discharge”: one page found.', '/help/notes-ed-xray-elsewhere'],
    ['parquet download', 'No page of this guide has “parquet”. For “download”: the best 8 of ', '/access/download'],
    ['parquet', 'No page of this guide has “parquet”. Try fewer or other words.', undefined],
    ['hugging face', 'No page of this guide has “hugging face”. Try fewer or other words.', undefined],
  ] as const) {
    test(`say what no page has of “${query}”, and are for what stands for it, or for the rest`, async ({ page }) => {
      await ask(page, query);
      await expect(dialog(page).getByRole('status')).toContainText(said);
      await expect(dialog(page).getByRole('status').getByRole('button')).toHaveCount(0);
      if (first === undefined) await expect(results(page)).toHaveCount(0);
      else await expect(results(page).first()).toHaveAttribute('href', first);
    });
  }

  test('show hostile input and excerpts as text', async ({ page }) => {
    for (const query of ['<img src=x onerror=document.title="broken">', '<script>document.title="broken"</script>', '"><svg/onload=document.title="broken">']) {
      await ask(page, query);
      await expect(dialog(page).locator('img, script, li svg')).toHaveCount(0);
      expect(await page.title()).not.toBe('broken');
    }
    await ask(page, '漢<img src=x onerror=alert(1)>');
    await expect(input(page)).toHaveValue('漢<img src=x onerror=alert(1)>');
  });

  for (const [mistyped, right] of [['credentailing', 'credentialing'], ['dowload', 'download'], ['wgett', 'wget'], ['mimc', 'mimic'], ['wgte', 'wget'], ['Google accuont', 'Google account']]) {
    test(`are offered for the right word of “${mistyped}”`, async ({ page }) => {
      await ask(page, mistyped!);
      await dialog(page).getByRole('status').getByRole('button', { name: right! }).click();
      await expect(input(page)).toBeFocused();
      await expect(input(page)).toHaveValue(right!);
      await expect(results(page).first()).toBeVisible();
      await expect(dialog(page).getByRole('status').getByRole('button')).toHaveCount(0);
    });
  }

  test('are there for every word from which the right one is taken', async ({ page }) => {
    const missed = await page.evaluate<string[]>(`import('/pagefind/pagefind.js').then(async (pagefind) => {
      const words = (await (await fetch('/pagefind/words.txt')).text()).split(' ');
      if (words.length < 500) return words;
      const found = await Promise.all(words.map(async (word) => (await pagefind.search('"' + word + '"')).results.length > 0));
      return words.filter((_word, index) => !found[index]);
    })`);
    expect(missed).toEqual([]);
  });
});

for (const [look, width, media] of [
  ['light', 1280, { colorScheme: 'light' }],
  ['dark', 320, { colorScheme: 'dark' }],
  ['forced colours', 320, { forcedColors: 'active' }],
] as const) {
  test(`axe finds nothing in the open dialog in ${look} at ${width} px, and nothing scrolls sideways`, async ({ page }) => {
    await page.emulateMedia({ ...media, reducedMotion: 'reduce' });
    await page.setViewportSize({ width, height: 700 });
    await page.goto(ADDRESS);
    await page.keyboard.press('/');
    await ask(page, 'serviceusage.services.use');
    await expect(results(page).first()).toBeVisible();
    expect(await axe(page, 'all', 'dialog')).toEqual([]);
    expect(await dialog(page).evaluate((element) => element.scrollWidth - element.clientWidth)).toBe(0);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  });
}

interface Message {
  address: string;
  text: string;
}

/** Every message of every problem page. */
function allMessages(): Message[] {
  return readdirSync('docs/help').flatMap((file) => {
    const [, frontMatter = ''] = readFileSync(`docs/help/${file}`, 'utf8').split(/^---$/m);
    const { messages = [] } = parse(frontMatter) as { messages?: string[] };
    return messages.map((text) => ({ address: `/help/${file.replace(/\.mdx?$/, '')}`, text }));
  });
}

/** Two pages may share a message; a longer message holds a shorter one. */
function belongs(found: string | undefined, message: Message, all: readonly Message[]): boolean {
  return found === message.address || all.some((other) => other.address === found && other.text.includes(message.text));
}

/** A reader's message has words of their own in place of those in capitals. */
const VALUES: readonly (readonly [RegExp, string])[] = [
  [/\bEMAIL\b/g, 'reader42@university.example'],
  [/\bYOUR_PROJECT_ID\b/g, 'my-project-4711'],
  [/\bDATASET\b/g, 'mimiciv_3_1_hosp'],
  [/\bTABLE\b/g, 'labevents'],
  [/\bBUCKET\b/g, 'mimiciv-3.1.physionet.org'],
  [/\bTITLE\b/g, 'MIMIC-IV'],
  [/\bvX\b/g, 'v3.1'],
  [/\(X\)/g, '(3.1)'],
  [/\bLOCATION\b/g, 'europe-west3'],
  [/\bDATE\b/g, '2031-01-01'],
  [/\bNAME\b/g, 'research'],
];
const asRead = (text: string): string => VALUES.reduce((result, [capitals, value]) => result.replace(capitals, value), text);

for (const { name, write, within, isAsked } of [
  { name: 'as the pages write it, finds its problem first', write: (text: string) => text, within: 1, isAsked: () => true },
  // A message without a place for a value reads the same.
  { name: 'with a reader’s own values, finds its problem among the first three', write: asRead, within: 3, isAsked: (text: string) => asRead(text) !== text },
]) {
  test(`every message, ${name}`, async ({ page }) => {
    test.setTimeout(180_000);
    const all = allMessages();
    const asked = all.filter(({ text }) => isAsked(text));
    expect(asked.length).toBeGreaterThan(20);
    await page.goto(ADDRESS);
    await page.keyboard.press('/');
    const missed: string[] = [];
    let first = 0;
    for (const message of asked) {
      await ask(page, write(message.text));
      const found = await results(page).evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
      if (belongs(found[0], message, all)) first += 1;
      if (!found.slice(0, within).some((address) => belongs(address, message, all))) missed.push(`${message.address}: ${write(message.text)}: found ${found.slice(0, 3).join(', ')}`);
    }
    test.info().annotations.push({ type: 'first', description: `${first} of ${asked.length}` });
    expect(missed).toEqual([]);
  });
}
