import { describe, expect, it } from 'vitest';
import { lighten, policy, readParts } from './page';
import { darkWithoutScript, Subsets } from './styles';

const html = [
  '<!doctype html><html><head><title>T</title><link rel=stylesheet href=/a.css /><script type=application/ld+json>{"a":1}</script>',
  '<script src=/runtime.js defer></script><script src=/main.js defer></script></head>',
  '<body><script>theme()</script><link rel=preload as=image href=/img/logo.svg /><button type=button disabled title=x>B</button><p class="note big" id=here>Text</p></body></html>',
].join('');
const styles = { own: 'p{color:red}', darkWithoutScript: '@media x{p{color:blue}}' };

describe('a page', () => {
  const page = lighten(html, readParts(html), styles, 'wake()');

  it('holds its styles, and leaves its scripts to the waker', () => {
    expect(page).toContain('<style>p{color:red}</style><noscript><style>@media x{p{color:blue}}</style></noscript></head>');
    expect(page).toContain('<script>theme();wake()</script>');
    expect(page).not.toMatch(/main\.js|runtime\.js|a\.css/);
  });

  it('keeps its data and its text as they were', () => {
    expect(page).toContain('<script type=application/ld+json>{"a":1}</script>');
    expect(page).toContain('<p class="note big" id=here>Text</p>');
  });

  it('lets buttons be pressed before the scripts are there, and asks for no picture twice', () => {
    expect(page).toContain('<button type=button title=x>B</button>');
    expect(page).not.toContain('preload');
  });

  it('begins its head with a policy that names exactly its inline script and styles', () => {
    const stated = /<head><meta http-equiv="Content-Security-Policy" content="([^"]+)">/.exec(page)?.[1];
    expect(stated).toBe(policy('theme();wake()', [styles.own, styles.darkWithoutScript]));
    expect(stated).toContain("default-src 'none'");
  });

  it('is refused with a second inline script', () => {
    const two = html.replace('<body>', '<body><script>other()</script>');
    expect(() => lighten(two, readParts(two), styles, 'wake()')).toThrow('2 inline scripts');
  });
});

describe('a page that only leads elsewhere', () => {
  const redirect = '<html><head><meta http-equiv="refresh" content="0; url=/x"></head><script>location.href="/x"</script></html>';

  it('gets a policy and stays as it is', () => {
    const page = lighten(redirect, readParts(redirect), { own: '', darkWithoutScript: '' }, 'wake()');
    expect(page).toContain('<script>location.href="/x"</script>');
    expect(page).toContain(policy('location.href="/x"', []));
    expect(page).not.toContain('<style>');
  });
});

describe('the part of a stylesheet', () => {
  const css = '.used{color:red}.unused{color:blue}p.used>a:hover{color:green}[data-theme=dark] .used{color:pink}table{color:black}';

  it('has the rules that the page can need, now or in the dark scheme', async () => {
    expect((await new Subsets(css).of(['used', 'p', 'a'])).own).toBe('.used{color:red}p.used>a:hover{color:green}[data-theme=dark] .used{color:pink}');
  });

  it('keeps a variable that only a style attribute uses', async () => {
    const { names } = readParts('<p style="color:var(--mine)">x</p>');
    expect((await new Subsets(':root{--mine:red;--other:blue}').of(names)).own).toContain('--mine:red');
  });

  it('is made once for pages with the same names', async () => {
    const subsets = new Subsets(css);
    await subsets.of(['used', 'p']);
    await subsets.of(['p', 'used', 'no-word-of-the-stylesheet']);
    await subsets.of(['used', 'table']);
    expect(subsets.count).toBe(2);
  });
});

describe('the dark scheme without scripts', () => {
  it('follows the browser where nothing has set a scheme', () => {
    expect(darkWithoutScript('p{color:red}[data-theme=dark]{--a:1}html[data-theme="dark"] p,.b{color:blue}')).toBe(
      '@media (prefers-color-scheme:dark){:root:not([data-theme]){--a:1}:root:not([data-theme]) p{color:blue}}',
    );
  });

  it('is left out where there is none', () => {
    expect(darkWithoutScript('p{color:red}@media print{p{color:black}}')).toBe('');
  });
});
