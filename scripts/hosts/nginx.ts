/** The parts of `deploy/nginx.conf` that come from the same lists as `_headers` and `_redirects`. */
import type { Redirect } from '../../src/data/redirects';
import { ASK_FIRST, headerRules, type Rule } from './headers';

/**
 * nginx is configured once and not with each new build, so its header cannot name the inline scripts, which a build
 * may change. The pages' own policies do, and a browser obeys both.
 */
const ANY_INLINE = ["'unsafe-inline'"];

/** nginx has types by file endings, in the configuration itself. */
const ELSEWHERE = new Set(['Content-Type']);

/** Only over https does it mean something. */
const ONLY_HTTPS = 'Strict-Transport-Security';

/**
 * @param current the text of `deploy/nginx.conf`
 * @returns the same with its two written parts renewed
 * @throws if the marks of a part are not there
 */
export function renewNginx(current: string, redirects: readonly Redirect[]): string {
  const { values, headers } = written(headerRules(ANY_INLINE), redirects);
  return replacePart(replacePart(current, 'values', values), 'headers', headers.map((line) => `    ${line}`));
}

function replacePart(text: string, name: string, lines: readonly string[]): string {
  const part = new RegExp(`(^ *# written: ${name}\n)[^]*?(^ *# end\n)`, 'm');
  if (!part.test(text)) throw new Error(`deploy/nginx.conf has lost the line "# written: ${name}" or the "# end" after it. Put them back: \`npm run nginx\` writes between them.`);
  return text.replace(part, (_all, begin: string, end: string) => `${begin}${lines.map((line) => `${line}\n`).join('')}${end}`);
}

/** Lines for the level of `http`, which give values to variables, and lines for the server, which use them. */
function written([everywhere, ...special]: readonly Rule[], redirects: readonly Redirect[]): { values: string[]; headers: string[] } {
  const values: string[] = [];
  const headers: string[] = [];
  for (const [name, value] of Object.entries(everywhere?.headers ?? {})) {
    if (name === ONLY_HTTPS) values.push(`map $https ${variable(name)} {`, `    on "${value}";`, '}');
    headers.push(`add_header ${name} ${name === ONLY_HTTPS ? variable(name) : `"${value}"`} always;`);
  }
  // All at the level of the server: an `add_header` further in would take away those further out.
  for (const name of new Set(special.flatMap((rule) => Object.keys(rule.headers)).filter((each) => !ELSEWHERE.has(each)))) {
    const lines = special.flatMap(({ path, headers: { [name]: value } }) => (value === undefined ? [] : [`    ${pattern(path)} "${value}";`]));
    values.push(`map $uri ${variable(name)} {`, ...(name === 'Cache-Control' ? [`    default "${ASK_FIRST}";`] : []), ...lines, '}');
    headers.push(`add_header ${name} ${variable(name)} always;`);
  }
  values.push('map $uri $guide_moved {', ...redirects.map(({ from, to }) => `    ~^${from}/?$ ${to};`), '}');
  return { values, headers };
}

const variable = (header: string): string => `$guide_${header.toLowerCase().replaceAll('-', '_')}`;

/** `/assets/*` as a regular expression of nginx. */
const pattern = (path: string): string => `~^${path.replaceAll('.', String.raw`\.`).replace('*', '.*')}$`;
