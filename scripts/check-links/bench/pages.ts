/** Writes a site of many varied pages, as a documentation tool builds them, for measuring. */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const WORDS = 'access bucket bigquery cloud column credential dataset download identity notice project query request table version'.split(' ');

/** The same numbers on every machine. */
function generator(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 1_103_515_245 + 12_345) % 2 ** 31;
    return Math.floor((state / 2 ** 31) * below);
  };
}

/**
 * Navigation, tables, code, pictures and between 5 and 21 links a page: relative and rooted, with and without anchors.
 *
 * @param folder gets `built/` and `docs/`
 * @param faults how many links lead nowhere, spread over the pages
 * @returns how many links the pages hold
 */
export function writeSite(folder: string, pages: number, faults: number): number {
  const random = generator(pages);
  const built = path.join(folder, 'built');
  for (let part = 0; part < 40; part += 1) {
    mkdirSync(path.join(built, `part-${part}`), { recursive: true });
    mkdirSync(path.join(folder, 'docs', `part-${part}`), { recursive: true });
  }
  mkdirSync(path.join(built, 'img'));
  for (let picture = 0; picture < 20; picture += 1) writeFileSync(path.join(built, `img/${picture}.png`), 'x');
  writeFileSync(path.join(built, 'index.html'), html('', 'docs/index.md', `<p><a href=/${name(0)}>Start</a></p>`));
  writeFileSync(path.join(folder, 'docs/index.md'), `[Start](/${name(0)})\n`);

  const every = Math.floor(pages / faults);
  let links = 1;
  for (let index = 0; index < pages; index += 1) {
    const words = (count: number): string => Array.from({ length: count }, () => WORDS[random(WORDS.length)]).join(' ');
    const body = [`<h1 id=start>${words(4)}</h1>`];
    const markdown = [`# ${words(4)}`];
    const link = (address: string, text: string): void => {
      body.push(`<p>${words(20)} <a href=${address}>${text}</a> ${words(10)}</p>`);
      markdown.push(`Words before [${text}](${address}) and after.`);
      links += 1;
    };
    link(`/${name((index + 1) % pages)}`, 'Next');
    for (let count = random(17) + 4; count > 0; count -= 1) {
      const other = random(pages);
      const anchor = ['', '#start', `#part-${random(3)}`][random(3)];
      link(other % 40 === index % 40 ? `./page-${other}${anchor}` : `/${name(other)}${anchor}`, words(3));
    }
    if (faults > 0 && index % every === 0) link(`/${name(index)}-gone`, 'Gone');
    for (let part = 0; part < 3; part += 1) body.push(`<h2 id=part-${part}>${words(3)}</h2><p>${words(random(60) + 20)}</p>`);
    if (random(2)) body.push(`<table>${`<tr><td>${words(4)}</td><td>${words(8)}</td></tr>`.repeat(random(12) + 1)}</table>`);
    if (random(2)) body.push(`<pre><code>SELECT ${words(12)} FROM t &lt; 3;</code></pre>`);
    body.push(`<img src=/img/${random(20)}.png alt="${words(3)}">`);
    writeFileSync(path.join(built, `${name(index)}.html`), html(name(index), `docs/${name(index)}.md`, body.join('\n')));
    writeFileSync(path.join(folder, 'docs', `${name(index)}.md`), `${markdown.join('\n\n')}\n`);
  }
  return links;
}

function name(index: number): string {
  return `part-${index % 40}/page-${index}`;
}

function html(address: string, source: string, body: string): string {
  return `<!doctype html><html lang=en><head><meta charset=UTF-8><title>Page</title><link rel=canonical href=https://guide.example/${address}></head><body>
<nav><a href=/>Home</a></nav><main>${body}</main>
<footer><a class=theme-edit-this-page href=https://github.com/owner/name/edit/main/${source}>Edit</a></footer></body></html>\n`;
}
