/**
 * The pictures' sources: a screen as HTML in our own neutral style. The words come from `src/data`.
 * Nobody's logo, name, address or number is in them.
 */
import { allDatasets, type Dataset } from '../../src/data/datasets';
import { accessOptions, type OptionId } from '../../src/data/access-options';
import { label as labelFact } from '../../src/data/labels';
import { awsCommand, wgetCommand } from '../../src/data/addresses';

/** The words of a label; only what is in `src/data/labels.ts` can be drawn. */
function label(words: string): string {
  return labelFact(words).value;
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

const mimic: Dataset = allDatasets[0]!;
const link = (text: string): string => `<u>${escape(text)}</u>`;
const version = `${mimic.title} v${mimic.current.version.value}`;

/** What the Files section shows for each option, with the linked words underlined. */
const lines: Record<OptionId, string> = {
  zip: `${link(label('Download the ZIP file'))} (SIZE)`,
  bigquery: label('Request access using Google BigQuery.').replace('Request access', link('Request access')),
  gcs: label('Request access to the files using the Google Cloud Storage Browser. Login with a Google account is required.')
    .replace('Request access', link('Request access'))
    .replace('Google Cloud Storage Browser', link('Google Cloud Storage Browser')),
  'open-data': label('Access using AWS Open Data repository').replace('Open Data repository', link('Open Data repository')),
  aws: `${label('Download the files using AWS command line tools:')}<code>${escape(awsCommand(mimic) ?? '')}</code>`,
  wget: `${label('Download the files using your terminal:')}<code>${escape(wgetCommand(mimic))}</code>`,
};

/** The body of each picture, by the id in `src/data/screens.ts`. */
export const bodies: Record<string, string> = {
  'files-section': `
    <h1>${label('Files')}</h1>
    <p>${label('Total uncompressed size:')} SIZE.</p>
    <h2>${label('Access the files')}</h2>
    <ul>${accessOptions.map((option) => `<li><b class="n">${option.number}</b><div>${lines[option.id]}</div></li>`).join('')}</ul>`,
  'bigquery-granted': `
    <p class="granted"><b aria-hidden="true">✓</b> ${escape(
      label('Access to the GCP BigQuery has been granted to EMAIL for project: TITLE vX')
        .replace('EMAIL', 'user@example.org')
        .replace('TITLE vX', version),
    )}</p>
    <p><span class="badge">Database</span> <span class="badge">Credentialed Access</span></p>
    <h1>${mimic.title}</h1>`,
};

/** The whole page of a drawing. */
export function page(id: string, mode: 'light' | 'dark', width: number): string {
  const body = bodies[id];
  if (!body) throw new Error(`There is no drawing for the picture "${id}". Add its body to scripts/screens/drawing.ts.`);
  const colours =
    mode === 'light'
      ? '--paper:#fff;--ink:#1d2530;--soft:#eef1f4;--line:#c9d1d9;--link:#0b5a8a;--good:#e2f3e6;--goodink:#12532a'
      : '--paper:#171c22;--ink:#e6ebf0;--soft:#242c35;--line:#46525f;--link:#8cc8f0;--good:#173523;--goodink:#bfe8cb';
  return `<!doctype html><meta charset="utf-8"><style>
    :root{${colours}}
    *{box-sizing:border-box}
    body{margin:0;padding:20px ${width < 500 ? 16 : 26}px;width:${width}px;background:var(--paper);color:var(--ink);
      font:15px/1.5 "Liberation Sans",Arial,sans-serif}
    h1{font-size:26px;margin:0 0 6px}h2{font-size:19px;margin:14px 0 8px}p{margin:0 0 10px}
    ul{list-style:none;margin:0;padding:0}li{display:flex;gap:12px;margin:0 0 12px}li:last-child,body>:last-child{margin-bottom:0}li>div{flex:1;min-width:0}
    u{color:var(--link);text-underline-offset:2px}
    .n{flex:none;width:26px;height:26px;border-radius:50%;background:var(--ink);color:var(--paper);text-align:center;line-height:26px;font-size:14px}
    code{display:block;margin-top:6px;padding:7px 10px;background:var(--soft);border:1px solid var(--line);border-radius:5px;
      font:12.5px/1.5 "Liberation Mono",monospace;overflow-wrap:anywhere}
    .granted{padding:14px 16px;background:var(--good);color:var(--goodink);border:1px solid currentcolor;border-radius:6px;margin-bottom:16px}
    .badge{display:inline-block;padding:1px 9px;background:var(--soft);border:1px solid var(--line);border-radius:4px;font-size:13px}
  </style><body>${body}`;
}
