/** The search: nothing before it is asked for, everything by keyboard, and each message leads to its page. */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { parse } from 'yaml';
import { sent } from '../built/weight';
import { axe } from './axe';
import { allPages, wake } from './pages';
import { holdScripts } from './slow-line';

const ADDRESS = '/access/cloud/using-data';
const dialog = (page: Page) => page.getByRole('dialog', { name: 'Search this guide' });
const input = (page: Page) => page.getByRole('searchbox', { name: 'Search this guide' });
const results = (page: Page) => dialog(page).getByRole('listitem').getByRole('link');
const unloaded = (page: Page) => page.getByRole('textbox', { name: 'The search is not loaded: type again' });
const button = (page: Page) => page.getByRole('button', { name: 'Search' });

/** Searches in the open dialog, and waits until what is shown belongs to the query. */
async function ask(page: Page, query: string): Promise<void> {
  await input(page).fill(query);
  // Looked at with each frame, since this is asked some hundred times.
  await page.waitForFunction(() => document.querySelector('dialog[open] [aria-busy]')?.getAttribute('aria-busy') === 'false');
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

test.describe('loads', () => {
  test('nothing of the search before it is opened, and nothing from elsewhere after', async ({ page, baseURL }) => {
    const loaded: string[] = [];
    page.on('request', (request) => loaded.push(request.url()));
    await page.goto(ADDRESS, { waitUntil: 'networkidle' });
    await page.keyboard.press('Shift');
    await expect(page.locator('html')).toHaveAttribute('data-has-hydrated', 'true');
    await page.waitForLoadState('networkidle');
    expect(loaded.filter((url) => url.includes('pagefind'))).toEqual([]);
    await button(page).click();
    await ask(page, 'requester pays');
    await expect(results(page).first()).toBeVisible();
    expect(loaded.some((url) => url.includes('/pagefind/index/'))).toBe(true);
    expect(loaded.filter((url) => !url.startsWith('data:') && new URL(url).origin !== baseURL)).toEqual([]);
  });

  for (const query of ['BigQuery', 'Access Denied: Project physionet-data: User does not have bigquery.jobs.create permission in project physionet-data.']) {
    test(`at most 140 kB (brotli) for a first search: ${query.slice(0, 20)}`, async ({ page }) => {
      await page.goto(ADDRESS);
      await wake(page);
      await page.waitForLoadState('networkidle');
      const sizes: Promise<number>[] = [];
      // Pages to which links lead are fetched ahead, as data, maybe still now: that has nothing to do with the search.
      page.on('response', (response) => ['script', 'fetch', 'stylesheet'].includes(response.request().resourceType()) && sizes.push(response.body().then(sent)));
      await button(page).click();
      await ask(page, query);
      await expect(results(page).first()).toBeVisible();
      await page.waitForLoadState('networkidle');
      const bytes = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
      test.info().annotations.push({ type: 'bytes', description: String(bytes) });
      expect(bytes).toBeGreaterThan(50_000);
      expect(bytes).toBeLessThanOrEqual(140_000);
    });
  }
});

test.describe('opens', () => {
  for (const key of ['Control+k', 'Meta+k', '/']) {
    test(`by ${key}, also as the first act, and gives focus back`, async ({ page }) => {
      await page.goto(ADDRESS);
      const link = page.getByRole('link', { name: 'Check the names' });
      await link.evaluate((element) => element.focus());
      for (const time of ['first', 'second']) {
        await page.keyboard.press(key);
        await expect(input(page), time).toBeFocused();
        await expect(input(page), time).toHaveValue('');
        await page.keyboard.press('Escape');
        await expect(dialog(page), time).toHaveCount(0);
        await expect(link, time).toBeFocused();
      }
    });
  }

  for (const [how, act] of [
    ['its key', (page: Page) => page.keyboard.press('/')],
    ['a press of its button', (page: Page) => button(page).click()],
  ] as const) {
    test(`with what was typed after ${how}, before it was there`, async ({ page, context }) => {
      await context.grantPermissions(['clipboard-read', 'clipboard-write']);
      const release = await holdScripts(page);
      await page.goto(ADDRESS);
      const link = page.getByRole('link', { name: 'Check the names' });
      await link.evaluate((element) => element.focus());
      await page.evaluate(() => navigator.clipboard.writeText(' bucket'));
      await act(page);
      // Seen, and heard when it takes the focus.
      const waiting = page.getByRole('textbox', { name: 'The search is loading' });
      await expect(waiting).toBeFocused();
      expect(await axe(page, 'all', 'body > label')).toEqual([]);
      const place = await waiting.boundingBox();
      await page.keyboard.type('a/billink');
      await expect(page.getByText('The search is loading')).toBeVisible();
      expect(await waiting.boundingBox()).toEqual(place);
      await page.keyboard.press('Backspace');
      await page.keyboard.type('g');
      await page.keyboard.press('Control+v');
      await release();
      await expect(input(page)).toHaveValue('a/billing bucket');
      await expect(waiting).toHaveCount(0);
      await expect(results(page).first()).toBeVisible();
      await page.keyboard.type('s');
      await expect(input(page)).toHaveValue('a/billing buckets');
      // The next time it is empty.
      await dialog(page).getByRole('button', { name: 'Close' }).click();
      await expect(how === 'its key' ? link : button(page)).toBeFocused();
      await button(page).click();
      await expect(input(page)).toHaveValue('');
    });
  }

  test.describe('if the scripts do not arrive', () => {
    test.beforeEach(async ({ page }) => {
      await page.route('**/main.*.js', (route) => route.abort());
      await page.goto(ADDRESS);
    });

    test('with the next key, and what was typed', async ({ page }) => {
      const link = page.getByRole('link', { name: 'Check the names' });
      await link.evaluate((element) => element.focus());
      await page.keyboard.press('/');
      await expect(unloaded(page)).toBeFocused();
      await expect(page.getByText('The search is not loaded: type again')).toBeVisible();
      expect(await axe(page, 'all', 'body > label')).toEqual([]);
      await page.keyboard.type('bil');
      await expect(unloaded(page)).toHaveValue('bil');
      await expect(unloaded(page)).toBeFocused();
      // Its own words belong to it: a press on them goes on with it.
      await page.getByText('The search is not loaded').click();
      await expect(unloaded(page)).toHaveValue('bil');
      await expect(unloaded(page)).toBeFocused();
      const release = await holdScripts(page);
      await page.keyboard.type('l');
      await expect(page.getByText('The search is loading')).toBeVisible();
      await page.keyboard.type('ing');
      await release();
      await expect(input(page)).toHaveValue('billing');
      await expect(results(page).first()).toBeVisible();
      await dialog(page).getByRole('button', { name: 'Close' }).click();
      await expect(link).toBeFocused();
    });

    test('by its button, once more', async ({ page }) => {
      for (let time = 0; time < 2; time += 1) {
        await button(page).click();
        await expect(unloaded(page)).toBeFocused();
      }
      await page.unroute('**/main.*.js');
      await button(page).click();
      await expect(input(page)).toBeFocused();
    });

    test('no more, after Escape or a press beside the field', async ({ page }) => {
      for (const leave of [() => page.keyboard.press('Escape'), () => page.locator('h1').click()]) {
        await button(page).focus();
        await page.keyboard.press('/');
        await expect(unloaded(page)).toBeFocused();
        await leave();
        await expect(page.locator('body > label')).toHaveCount(0);
      }
      await page.unroute('**/main.*.js');
      // An act while the scripts are still being refused does not count.
      await expect(async () => {
        await page.keyboard.press('Shift');
        await expect(page.locator('html')).toHaveAttribute('data-has-hydrated', 'true', { timeout: 500 });
      }).toPass();
      await expect(dialog(page)).toHaveCount(0);
    });

    test('on a phone by its button still, which covers no link, and its field lies above the bar', async ({ page }) => {
      await page.setViewportSize({ width: 320, height: 640 });
      await button(page).click();
      await expect(unloaded(page)).toBeFocused();
      const place = (await unloaded(page).boundingBox())!;
      expect(await page.evaluate(({ x: left, y: top }) => document.elementFromPoint(left + 5, top + 5)?.localName, place)).toBe('input');
      const { x, y } = (await button(page).boundingBox())!;
      for (const link of await page.locator('.navbar').getByRole('link').filter({ visible: true }).all()) {
        const box = (await link.boundingBox())!;
        // The name of the site is as wide as the bar, its words are not.
        if (box.width < 200) expect(box.y > y + 30 || box.x + box.width <= x, await link.innerText()).toBe(true);
      }
    });
  });

  test('not, if the reader took it back by Escape before it was there', async ({ page }) => {
    const release = await holdScripts(page);
    await page.goto(ADDRESS);
    const link = page.getByRole('link', { name: 'Check the names' });
    await link.evaluate((element) => element.focus());
    await page.keyboard.press('/');
    await page.keyboard.press('Escape');
    await expect(link).toBeFocused();
    await release();
    await expect(page.locator('html')).toHaveAttribute('data-has-hydrated', 'true');
    await expect(dialog(page)).toHaveCount(0);
  });

  test('empty, if the reader pressed something else before it was there', async ({ page }) => {
    const release = await holdScripts(page);
    await page.goto(ADDRESS);
    await page.keyboard.press('/');
    await page.keyboard.type('hello');
    await page.getByRole('button', { name: /Switch between dark and light mode/ }).click();
    await release();
    await expect(page.locator('html')).toHaveAttribute('data-has-hydrated', 'true');
    await button(page).click();
    await expect(input(page)).toHaveValue('');
  });

  test('again at once after it was closed, before the browser tells so', async ({ page }) => {
    await page.goto(ADDRESS);
    await page.keyboard.press('/');
    await input(page).fill('billing');
    await page.evaluate(() => {
      document.querySelector('dialog')!.close();
      document.dispatchEvent(new KeyboardEvent('keydown', { key: '/' }));
    });
    await expect(input(page)).toBeFocused();
    await expect(input(page)).toHaveValue('');
    // The browser has told it by now.
    await ask(page, 'billing');
    await expect(results(page).first()).toBeVisible();
  });

  test('and leaves to a field what is typed there meanwhile', async ({ page }) => {
    await page.route('**/main.*.js', () => {});
    await page.goto('/help');
    await page.keyboard.press('/');
    const box = page.getByRole('textbox', { name: 'Paste your error message' });
    await box.focus();
    await page.keyboard.type('a b');
    await expect(box).toHaveValue('a b');
  });

  test('by its button, as the first act, which has focus again after Escape', async ({ page }) => {
    await page.goto(ADDRESS);
    await button(page).click();
    await expect(input(page)).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(dialog(page)).toHaveCount(0);
    await expect(button(page)).toBeFocused();
  });

  test('not by another key, and a slash in its field is a slash', async ({ page }) => {
    await page.goto(ADDRESS);
    await page.keyboard.press('k');
    await expect(page.locator('html')).toHaveAttribute('data-has-hydrated', 'true');
    await expect(dialog(page)).toHaveCount(0);
    await page.keyboard.press('/');
    await expect(input(page)).toBeFocused();
    await page.keyboard.type('a/b');
    await expect(input(page)).toHaveValue('a/b');
  });

  test.describe('on a phone', () => {
    test.use({ viewport: { width: 320, height: 640 }, hasTouch: true });
    test('at the first tap, on a target of 24 px or more that covers nothing', async ({ page }) => {
      await page.goto(ADDRESS);
      const box = (await button(page).boundingBox())!;
      expect(Math.min(box.width, box.height)).toBeGreaterThanOrEqual(24);
      const title = (await page.locator('.navbar__title').boundingBox())!;
      expect(title.x + title.width).toBeLessThanOrEqual(box.x);
      await button(page).tap();
      await expect(input(page)).toBeFocused();
    });
  });
});

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

  test('are said to be on their way on a slow line', async ({ page }) => {
    const held: (() => Promise<void>)[] = [];
    await page.route('**/pagefind/index/**', (route) => void held.push(() => route.continue()));
    await input(page).fill('bucket');
    await expect(dialog(page).getByRole('status')).toHaveText('Searching…');
    await Promise.all(held.map((go) => go()));
    await expect(dialog(page).getByRole('status')).toContainText('pages found');
  });

  for (const part of ['**/pagefind/**', '**/pagefind/*.pagefind', '**/pagefind/index/**', '**/pagefind/fragment/**']) {
    test(`are told to be out of reach, if ${part} is`, async ({ page }) => {
      await page.keyboard.press('Escape');
      await page.reload();
      await page.route(part, (route) => route.abort());
      await button(page).click();
      await ask(page, 'bucket');
      await expect(dialog(page).getByRole('status')).toContainText('The search could not be loaded.');
      await page.unroute(part);
      await ask(page, 'buckets');
      await expect(results(page).first()).toBeVisible();
    });
  }
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

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false, viewport: { width: 360, height: 740 } });
  test('the links of the bar stand in', async ({ page }) => {
    await page.goto(ADDRESS);
    await expect(button(page)).toBeHidden();
    await expect(page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Help', exact: true }).filter({ visible: true })).toHaveCount(1);
  });
});
