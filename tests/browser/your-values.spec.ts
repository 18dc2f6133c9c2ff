/** “Your values”: by keyboard only, on real pages. */
import { expect, test, type Locator, type Page } from '@playwright/test';
import { axe } from './axe';
import { looks, wake } from './pages';

const BIGQUERY = '/access/cloud/bigquery';
const AWS = '/access/cloud/aws';
const POINT = 'arn:aws:s3:us-east-1:724665945834:accesspoint/mimiciv-v3-1-02';

const bar = (page: Page): Locator => page.locator('[data-tool="your-values"]');
const field = (page: Page, label: string): Locator => bar(page).getByLabel(label, { exact: true });
const code = (page: Page, text: string): Locator => page.locator('pre', { hasText: text });

async function open(page: Page): Promise<void> {
  await bar(page).locator('summary').focus();
  await page.keyboard.press('Enter');
  await expect(bar(page)).toHaveAttribute('open');
  await expect(page.locator('html')).toHaveAttribute('data-has-hydrated', 'true');
}

/** Types into a field as a reader does; what was in it goes. */
async function type(page: Page, label: string, text: string): Promise<void> {
  await field(page, label).focus();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.press('Delete');
  await page.keyboard.insertText(text);
}

async function press(page: Page, button: string): Promise<void> {
  await bar(page).getByRole('button', { name: button }).focus();
  await page.keyboard.press('Enter');
}

const stored = (page: Page): Promise<string[]> => page.evaluate(() => [sessionStorage, localStorage].flatMap((storage) => Object.keys(storage).filter((key) => key.includes('your-values')).map((key) => storage.getItem(key) ?? '')));

test('fills all blocks of the page, copies what they show, and goes along to other pages', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(BIGQUERY);
  const all = await page.locator('pre .place', { hasText: /^YOUR_PROJECT_ID$/ }).count();
  expect(all).toBeGreaterThan(1);
  await open(page);
  await type(page, 'Google Cloud project id', 'my-lab-42');
  await expect(bar(page).locator('form > output')).toHaveText(`Filled in ${all} places on this page.`);
  await expect(page.locator('pre .place', { hasText: /^my-lab-42$/ })).toHaveCount(all);
  await expect(code(page, 'YOUR_PROJECT_ID')).toHaveCount(0);

  const copy = page.locator('.theme-code-block', { hasText: '--dry_run' }).getByRole('button', { name: 'Copy code to clipboard' });
  await copy.focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toBe(
    "bq --project_id=my-lab-42 --location=US query --use_legacy_sql=false --dry_run \\\n  'SELECT COUNT(*) AS patients FROM `physionet-data.mimiciv_3_1_hosp.patients`'",
  );

  await page.locator('.menu').getByRole('link', { name: 'Cloud Storage', exact: true }).focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/access/cloud/gcs');
  await expect(code(page, '--billing-project=my-lab-42').first()).toBeVisible();
  await expect(bar(page).locator('summary')).toContainText('filled in');
  expect(await stored(page)).toEqual([]);
});

test('takes the access point out of a pasted command, and writes for Windows', async ({ page }) => {
  await page.goto(AWS);
  await open(page);
  await type(page, 'AWS command of your project page', `aws s3 sync s3://${POINT}/mimiciv/3.1/ DESTINATION`);
  await type(page, 'Destination', "~/O'Brien data");
  await expect(bar(page)).toContainText(`Taken from it: ${POINT}`);
  await expect(code(page, '--exclude')).toHaveText(`aws s3 sync s3://${POINT}/mimiciv/3.1/ ~/'O'\\''Brien data' --region us-east-1 --exclude "*" --include "hosp/*"`);
  await expect(code(page, 'aws s3 cp')).toHaveText(`aws s3 cp s3://${POINT}/mimiciv/3.1/SHA256SUMS.txt ~/'O'\\''Brien data/SHA256SUMS.txt' --region us-east-1`);
  await expect(code(page, `ACCESS_POINT = "${POINT}"`)).toBeVisible();

  await field(page, 'Your terminal').focus();
  await page.keyboard.press('ArrowDown');
  await expect(code(page, 'aws s3 cp')).toContainText(`SHA256SUMS.txt "$HOME/O'Brien data/SHA256SUMS.txt" --region`);
  await expect(code(page, '--exclude')).toHaveText(`aws s3 sync s3://${POINT}/mimiciv/3.1/ "$HOME/O'Brien data" --region us-east-1 --exclude '*' --include 'hosp/*'`);
  await page.keyboard.press('ArrowDown');
  await expect(code(page, '--exclude')).toHaveText(`aws s3 sync s3://${POINT}/mimiciv/3.1/ "%USERPROFILE%/O'Brien data" --region us-east-1 --exclude "*" --include "hosp/*"`);
});

test('refuses what cannot be meant, says why, and keeps what was typed', async ({ page }) => {
  const cases: Record<string, readonly (readonly [label: string, typed: string, reason: string])[]> = {
    [BIGQUERY]: [
      ['Google Cloud project id', 'physionet-data', 'you lack bigquery.jobs.create'],
      ['Google Cloud project id', '123456789012', 'a project number'],
    ],
    '/access/cloud/bigquery-programs': [['Google account', 'jane', 'not complete']],
    [AWS]: [
      ['AWS command of your project page', '111111111111', 'of your AWS account'],
      ['AWS command of your project page', 'arn:aws:iam::111111111111:root', 'a root user or a role'],
      ['AWS command of your project page', POINT.replace('us-east-1', 'eu-west-1'), 'The region is not us-east-1'],
      ['AWS command of your project page', POINT.replace('mimiciv-v3-1', 'mimic-cxr-v2-1-0'), 'another data set or version'],
      ['Destination', '$(touch x)', 'A folder can have'],
      ['Destination', 's3://my-own-bucket/x', 'an address in a cloud'],
      ['AWS profile', 'AKIAIOSFODNN7EXAMPLE', 'a secret key'],
    ],
    '/access/download': [['PhysioNet user name', 'jane@example.org', 'an e-mail address']],
  };
  for (const [address, rows] of Object.entries(cases)) {
    await page.goto(address);
    await open(page);
    for (const [label, typed, reason] of rows) {
      await type(page, label, typed);
      await page.keyboard.press('Tab');
      await expect(field(page, label)).toHaveAttribute('aria-invalid', 'true');
      await expect(field(page, label)).toHaveAccessibleDescription(new RegExp(reason));
      await expect(field(page, label)).toHaveValue(typed);
      expect(await page.locator('pre').allTextContents().then((texts) => texts.join().includes(`=${typed}`))).toBe(false);
      await expect(bar(page).locator('form > output')).toHaveText('Nothing is filled in on this page yet.');
    }
  }
  await page.goto(BIGQUERY);
  await open(page);
  await type(page, 'Google Cloud project id', 'physionet-data');
  await bar(page).getByRole('link', { name: 'More about this' }).focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/help/jobs-create');
});

test('tells of a folder of another system than the chosen terminal, and of a block without a form for it', async ({ page }) => {
  await page.goto(AWS);
  await open(page);
  const told = (): Locator => bar(page).locator('output', { hasText: 'This is a folder of' });
  const formless = page.locator('.theme-code-block', { hasText: 'It may not run as it is in Windows PowerShell.' });
  await type(page, 'Destination', 'C:\\Users\\jane');
  await expect(told()).toContainText('a folder of Windows, but the commands are written for Linux, Mac, WSL or Cloud Shell.');
  await expect(field(page, 'Destination')).toHaveAccessibleDescription(/a folder of Windows/);
  await field(page, 'Your terminal').focus();
  await page.keyboard.press('ArrowDown');
  await expect(formless).toHaveCount(2);
  await expect(formless.first()).toContainText('| tail -n 2');
  await expect(told()).toHaveCount(0);
  await type(page, 'Destination', '/home/jane');
  await expect(told()).toContainText('a folder of Linux or Mac, but the commands are written for Windows PowerShell.');
  await field(page, 'Your terminal').focus();
  await page.keyboard.press('ArrowUp');
  await expect(told()).toHaveCount(0);
  await expect(formless).toHaveCount(0);
});

test('takes the user name out of a pasted command, and shows the words of the page again when a field is cleared', async ({ page }) => {
  for (const [address, values] of [
    ['/access/download', [['PhysioNet user name', 'wget -r -N -c -np --user jane-roe --ask-password https://physionet.org/files/mimiciv/3.1/', '--user jane-roe --ask']]],
    ['/access/cloud/gcs', [['Bucket', 'gs://a-bucket', 'gs://a-bucket'], ['Destination', '~/a b', "~/'a b"]]],
    ['/access/cloud/bigquery-programs', [['Google account', 'jane@example.net', 'jane@example.net']]],
    [AWS, [['AWS command of your project page', POINT, POINT], ['AWS profile', 'work', '--profile work']]],
  ] as const) {
    await page.goto(address);
    await open(page);
    const blocks = await page.locator('pre').allTextContents();
    for (const [label, typed, shown] of values) {
      await type(page, label, typed);
      await expect(code(page, shown).first()).toBeVisible();
    }
    for (const [label] of values) {
      await field(page, label).focus();
      await page.keyboard.press('ControlOrMeta+a');
      await page.keyboard.press('Delete');
    }
    await expect(bar(page).locator('form > output')).toHaveText('Nothing is filled in on this page yet.');
    expect(await page.locator('pre').allTextContents()).toEqual(blocks);
    await expect(bar(page).locator('[aria-invalid]')).toHaveCount(0);
  }
});

test('waits with a complaint until the field is left', async ({ page }) => {
  await page.goto(BIGQUERY);
  await open(page);
  await type(page, 'Google Cloud project id', 'my');
  await expect(field(page, 'Google Cloud project id')).not.toHaveAttribute('aria-invalid');
  await page.keyboard.press('Tab');
  await expect(field(page, 'Google Cloud project id')).toHaveAttribute('aria-invalid', 'true');
});

test('is remembered only when asked, and forgotten', async ({ page }) => {
  await page.goto('/help/wget-401');
  await open(page);
  await type(page, 'PhysioNet user name', 'jane-roe');
  expect(await stored(page)).toEqual([]);
  await press(page, 'Remember on this device');
  await type(page, 'PhysioNet user name', 'jane-roe2');
  expect(await stored(page)).toEqual(['{"username":"jane-roe2"}']);

  await page.reload();
  await wake(page);
  await expect(code(page, '--user jane-roe2')).toBeVisible();
  await page.goto('/access/download');
  await open(page);
  await expect(field(page, 'PhysioNet user name')).toHaveValue('jane-roe2');
  await press(page, 'Forget');
  expect(await stored(page)).toEqual([]);
  await page.reload();
  await wake(page);
  await expect(code(page, '--user USERNAME').first()).toBeVisible();
});

test('is kept also if there is nothing yet, and after all of it was cleared', async ({ page }) => {
  await page.goto('/help/wget-401');
  await open(page);
  await press(page, 'Remember on this device');
  await page.reload();
  await wake(page);
  await open(page);
  await expect(bar(page)).toContainText('Your values are remembered on this device.');
  await type(page, 'PhysioNet user name', 'jane-roe');
  expect(await stored(page)).toEqual(['{"username":"jane-roe"}']);
});

test('leaves the focus where the reader hears what a press did, here and on My path', async ({ page }) => {
  for (const [address, tool] of [['/help/wget-401', 'your-values'], ['/my-path', 'my-path']] as const) {
    await page.goto(address);
    await wake(page);
    const remember = page.locator(`[data-tool="${tool}"]`);
    if (tool === 'your-values') await open(page);
    for (const [button, state] of [['Keep in this tab', 'kept until you close this tab.'], ['Remember on this device', 'remembered on this device.'], ['Forget', 'not stored.']] as const) {
      await remember.getByRole('button', { name: button }).focus();
      await page.keyboard.press('Enter');
      await expect(page.locator(':focus')).toContainText(state);
      await expect(page.locator(':focus')).toHaveRole('status');
      // The buttons come next.
      await page.keyboard.press('Tab');
      await expect(remember.getByRole('button', { name: button === 'Keep in this tab' ? 'Remember on this device' : button === 'Forget' ? 'Keep in this tab' : 'Forget' })).toBeFocused();
    }
  }
});

test('stays forgotten when another tab goes on, here and on My path', async ({ page, context }) => {
  for (const [address, tool] of [['/help/wget-401', 'your-values'], ['/my-path', 'my-path']] as const) {
    await page.goto(address);
    await wake(page);
    if (tool === 'your-values') await open(page);
    const remember = page.locator(`[data-tool="${tool}"]`);
    await remember.getByRole('button', { name: 'Remember on this device' }).click();
    const other = await context.newPage();
    await other.goto('/about/privacy');
    await other.evaluate(() => localStorage.clear());
    await other.close();
    await expect(remember).toContainText('not stored.');
    if (tool === 'your-values') await type(page, 'PhysioNet user name', 'jane-roe');
    else await page.getByRole('checkbox', { name: 'A PhysioNet account' }).click();
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
  }
});

test('going to another page does not undo what another tab kept since', async ({ page, context }) => {
  await page.goto(BIGQUERY);
  await open(page);
  await type(page, 'Google Cloud project id', 'my-lab-42');
  await press(page, 'Remember on this device');
  const other = await context.newPage();
  await other.goto(BIGQUERY);
  await open(other);
  await type(other, 'Google Cloud project id', 'my-lab-43');
  expect(await stored(other)).toEqual(['{"project":"my-lab-43"}']);
  await page.locator('.menu').getByRole('link', { name: 'Cloud Storage', exact: true }).focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/access/cloud/gcs');
  await expect(code(page, '--billing-project=my-lab-42').first()).toBeVisible();
  expect(await stored(page)).toEqual(['{"project":"my-lab-43"}']);
});

test('lives with blocked storage, and with a store that somebody filled with nonsense', async ({ page, context }) => {
  await page.addInitScript(() => {
    // Once, before the page's own scripts: an old form, and something hostile.
    localStorage.setItem('mimic-cloud-access-guide:your-values', '{"version":1,"username":"-x $(id)","project":7,"destination":"<img src=x onerror=alert(1)>"}');
  });
  await page.goto('/help/wget-401');
  await wake(page);
  await expect(code(page, '--user USERNAME')).toBeVisible();
  await page.close();

  const blocked = await context.newPage();
  await blocked.addInitScript(() => {
    for (const name of ['localStorage', 'sessionStorage']) Object.defineProperty(window, name, { get: () => { throw new DOMException('denied', 'SecurityError'); } });
  });
  await blocked.goto('/help/wget-401');
  await open(blocked);
  await type(blocked, 'PhysioNet user name', 'jane-roe');
  await expect(code(blocked, '--user jane-roe')).toBeVisible();
  await press(blocked, 'Keep in this tab');
  await expect(bar(blocked)).toContainText('Your browser does not let this page store anything.');
  await expect(code(blocked, '--user jane-roe')).toBeVisible();
});

test('opened before the scripts ran, says that its fields are loading, and gets them', async ({ page }) => {
  let letThrough: (() => Promise<void>) | undefined;
  await page.route('**/main.*.js', (route) => {
    letThrough = () => route.continue();
  });
  await page.goto('/help/wget-401');
  await bar(page).locator('summary').focus();
  await page.keyboard.press('Enter');
  await expect(bar(page).getByText('The fields are loading.')).toBeVisible();
  await expect.poll(() => letThrough !== undefined).toBe(true);
  await letThrough?.();
  await type(page, 'PhysioNet user name', 'jane-roe');
  await expect(bar(page)).toHaveAttribute('open');
  await expect(code(page, '--user jane-roe')).toBeVisible();
});

test('looks the same before and after waking', async ({ page }) => {
  await page.goto(BIGQUERY);
  const measure = () => looks(page, 'main :is(h1, h2, p:not([data-tool] p), pre, pre span, summary)', ['color', 'background-color', 'text-decoration-style']);
  const before = await measure();
  expect(before.some((line) => line.endsWith('dotted'))).toBe(true);
  await wake(page);
  await page.waitForLoadState('networkidle');
  expect(await measure()).toEqual(before);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`is accessible when open and in error, ${colorScheme}, on 320 px`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width: 320, height: 700 });
    await page.goto(AWS);
    await open(page);
    expect(await axe(page, 'all', '[data-tool]')).toEqual([]);
    for (const label of ['AWS command of your project page', 'AWS profile', 'Destination']) await type(page, label, `arn:aws:iam::111111111111:root${'x'.repeat(60)}$`);
    await page.keyboard.press('Tab');
    expect(await axe(page, 'all', '[data-tool]')).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    const heights = await bar(page).locator('input, select, button, summary').evaluateAll((all) => all.map((element) => element.getBoundingClientRect().height));
    expect(Math.min(...heights)).toBeGreaterThanOrEqual(24);
  });
}

test('prints the filled commands without the bar, and shows places in forced colours', async ({ page }) => {
  await page.goto('/help/wget-401');
  await open(page);
  await type(page, 'PhysioNet user name', 'jane-roe');
  await page.emulateMedia({ media: 'print' });
  await expect(bar(page)).toBeHidden();
  await expect(code(page, '--user jane-roe')).toBeVisible();
  await page.emulateMedia({ media: 'screen', forcedColors: 'active' });
  await expect(page.locator('pre .place').first()).toHaveCSS('text-decoration-line', 'underline');
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('shows no bar, and marks the places', async ({ page }) => {
    await page.goto(BIGQUERY);
    await expect(bar(page)).toBeHidden();
    await expect(page.locator('pre .place').first()).toHaveText('YOUR_PROJECT_ID');
    await expect(page.locator('pre .place').first()).toHaveCSS('text-decoration-line', 'underline');
  });
});

test('leaves pages without places as they are', async ({ page }) => {
  const scripts: Promise<{ url: string; text: string }>[] = [];
  // Pages to which links lead are fetched ahead, as data: only what runs here counts.
  page.on('response', (response) => response.request().resourceType() === 'script' && scripts.push(response.text().then((text) => ({ url: response.url(), text }))));
  await page.goto('/help/wrong-google-account');
  await wake(page);
  await page.waitForLoadState('networkidle');
  await expect(bar(page)).toHaveCount(0);
  const ran = await Promise.all(scripts);
  expect(ran.length).toBeGreaterThan(3);
  expect(ran.filter(({ text }) => text.includes('your-values')).map(({ url }) => url)).toEqual([]);
});
