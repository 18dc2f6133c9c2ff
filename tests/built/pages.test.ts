/** Every built page, those for 404 and for old addresses among them. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { htmlFiles } from '../../scripts/hosts/built';
import { redirects } from '../../src/data/redirects';
import { pageFaults } from './page-faults';

describe('every built page', () => {
  const files = htmlFiles('build');

  it('is among those looked at', () => {
    expect(files).toEqual(expect.arrayContaining(['404.html', 'index.html', ...redirects.map(({ from }) => `${from.slice(1)}/index.html`)]));
  });

  it('has one policy, one inline script that it names, and loads from this site alone', () => {
    expect(files.flatMap((file) => pageFaults(readFileSync(`build/${file}`, 'utf8')).map((fault) => `${file}: ${fault}`))).toEqual([]);
  });
});

it('no stylesheet loads from another site', () => {
  const sheets = readdirSync('build/assets/css').filter((file) => file.endsWith('.css'));
  expect(sheets.length).toBeGreaterThan(0);
  expect(sheets.filter((file) => /@import|url\(\s*["']?(?:https?:|\/\/)/i.test(readFileSync(`build/assets/css/${file}`, 'utf8')))).toEqual([]);
});

describe('a page is refused', () => {
  const good = readFileSync('build/access/cloud/request.html', 'utf8');
  const into = (text: string): string => good.replace('</article>', `${text}</article>`);

  it.each([
    ['without a policy', good.replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, ''), '0 policies'],
    ['with two policies', into('<meta http-equiv=Content-Security-Policy content="default-src *">'), '2 policies'],
    ['with a policy that lets all scripts run', good.replace("'wasm-unsafe-eval'", "'unsafe-inline'"), 'foreign scripts'],
    ['with a policy that allows what it does not name', good.replace("default-src 'none'", "default-src 'self'"), 'does not begin'],
    ['with something before its policy', good.replace('<head>', '<head><link rel=icon href=/a.svg>'), 'before its policy'],
    ['with a second inline script', into('<script>other()</script>'), '2 inline scripts'],
    ['with another inline script', good.replace('<script>', '<script>other();'), 'not in the policy'],
    ['with another style', good.replace('</style>', 'p{color:red}</style>'), 'not in the policy'],
    ['with a handler in an attribute', into('<img src=/a.png onerror=other()>'), 'in an attribute'],
    ['with a script as an address', into('<a href=" JavaScript:other()">x</a>'), 'as an address'],
    ['with a script in a refresh', into('<meta http-equiv=refresh content="0;url=javascript:other()">'), 'as an address'],
    ['with a picture from elsewhere', into('<img src=https://elsewhere.example/a.png>'), 'loads https://elsewhere.example'],
    ['with a picture from elsewhere for some screens', into('<img src=/a.png srcset="/a.png 1x, http://elsewhere.example/a.png 2x">'), 'loads http://elsewhere.example'],
    ['with a script from elsewhere', into('<script src=//elsewhere.example/a.js></script>'), 'loads //elsewhere.example'],
    ['with a frame', into('<iframe src=https://elsewhere.example></iframe>'), 'loads https://elsewhere.example'],
    ['with a connection prepared to elsewhere', into('<link rel=preconnect href=https://elsewhere.example>'), 'loads https://elsewhere.example'],
    ['with a picture from elsewhere in a style', into('<style>p{background:url(https://elsewhere.example/a.png)}</style>'), 'loads from another site'],
  ])('%s', (_name, page, fault) => {
    expect(pageFaults(page).join('\n')).toContain(fault);
  });

  it('not for its links and its data', () => {
    expect(pageFaults(into('<a href=https://physionet.org>x</a><link rel=canonical href=https://x.example/><script type=application/ld+json>{}</script><img src="data:image/png;base64,AA==">'))).toEqual([]);
  });
});
