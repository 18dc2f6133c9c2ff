import { describe, expect, it } from 'vitest';
import { lighten, policy, readParts } from './page';
import { Subsets } from './styles';

const html = [
  '<!doctype html><html><head><title>T</title><meta name=docsearch:language content=en /><meta property=og:locale content=en /><meta name=description content=D /><link rel=stylesheet href=/a.css /><script type=application/ld+json>{"a":1}</script>',
  '<script src=/runtime.js defer></script><script src=/main.js defer></script></head>',
  '<body><script>function theme() { /* … */ }theme()</script><link rel=preload as=image href=/img/logo.svg /><button type=button disabled title=x>B</button><p class="note big" id=here>Text</p></body></html>',
].join('');
const scripts = { wake: 'wake()', shorter: new Map([['function theme() { /* … */ }theme()', 'theme()']]) };
const styles = 'p{color:red}';

describe('a page', () => {
  const page = lighten(html, readParts(html), styles, scripts);

  it('holds its styles, its script in the shorter form, and leaves the others to the waker', () => {
    expect(page).toContain('<style>p{color:red}</style></head>');
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

  it('holds no drawing that nothing shows', () => {
    const drawn = html.replace('<p class', '<svg style="display: none;"><defs><symbol id=x /></defs></svg><svg><path /></svg><p class');
    expect(lighten(drawn, readParts(drawn), styles, scripts)).toContain('B</button><svg><path /></svg><p class');
  });

  it('says nothing to a search service that is not there', () => {
    expect(page).not.toContain('docsearch');
    expect(page).not.toContain('og:locale');
    expect(page).toContain('<meta name=description content=D />');
  });

  it('begins its head with a policy that names exactly its inline script and styles', () => {
    const stated = /<head><meta http-equiv="Content-Security-Policy" content="([^"]+)">/.exec(page)?.[1];
    expect(stated).toBe(policy('theme();wake()', styles));
    expect(stated).toContain("default-src 'none'");
  });

  it('is refused without an inline script, as nothing would load the others', () => {
    const none = html.replace(/<script>function[^]*?<\/script>/, '');
    expect(() => lighten(none, readParts(none), styles, scripts)).toThrow('no inline script');
  });

  it('is refused with a second inline script', () => {
    const two = html.replace('<body>', '<body><script>other()</script>');
    expect(() => lighten(two, readParts(two), styles, scripts)).toThrow('2 inline scripts');
  });
});

describe('a page that only leads elsewhere', () => {
  const redirect = '<html><head><meta http-equiv="refresh" content="0; url=/x"></head><script>location.href="/x"</script></html>';

  it('gets a policy and stays as it is', () => {
    const page = lighten(redirect, readParts(redirect), '', scripts);
    expect(page).toContain('<script>location.href="/x"</script>');
    expect(page).toContain(policy('location.href="/x"', undefined));
    expect(page).not.toContain('<style>');
  });
});

/** The part of a stylesheet for a page with these names. */
const part = (css: string, ...names: readonly string[]): string => new Subsets(css).of(new Set(names));

describe('the part of a stylesheet', () => {
  const css = '.used{color:red}.unused{color:blue}p.used>a:hover{color:green}[data-theme=dark] .used{color:pink}table{color:black}';

  it('has the rules that the page can need, now or in the dark scheme', () => {
    expect(part(css, 'used', 'p', 'a')).toBe(
      '.used{color:red}p.used>a:hover{color:green}[data-theme=dark] .used{color:pink}@media (prefers-color-scheme:dark){:root:not([data-theme]) .used{color:pink}}',
    );
  });

  it.each([
    ['begins', 'a[href^=http]:after{content:attr(href)}', '<a href=https://example.org/x>x</a>', '<a href=/x>x</a>'],
    ['ends', "a[href$='.zip']{color:red}", '<a href=/all.zip>x</a>', '<a href=/zip>x</a>'],
    ['holds', 'a[class*="button"]{color:red}', '<a class=my-button_x1>x</a>', '<a class=mine>x</a>'],
    ['is', 'a[rel=next]{color:red}', '<a rel=next>x</a>', '<a rel=prev>x</a>'],
  ])('has a rule for a value that %s so, where there is one', (_how, rule, page, other) => {
    expect(new Subsets(rule).of(readParts(page).names)).toBe(rule);
    expect(new Subsets(rule).of(readParts(other).names)).toBe('');
  });

  it.each([
    [':is(h2,p:has(+pre)){color:red}', ['h2', 'pre'], ':is(h2){color:red}'],
    [':is(:is(h2,h3),p) a{color:red}', ['h3', 'p', 'a'], ':is(:is(h3),p) a{color:red}'],
    [':is(:is(h2,h3),p) a{color:red}', ['a'], ''],
    ['p:has(>code){color:red}', ['p'], ''],
    ['p:not(.other){color:red}', ['p'], 'p:not(.other){color:red}'],
    [':focus-visible{color:red}', [], ':focus-visible{color:red}'],
    ['h2,h3{color:red}', ['h3'], 'h3{color:red}'],
    ['details[open] p{color:red}', ['details', 'p'], 'details[open] p{color:red}'],
  ])('has of %s what can apply to a page with %j', (rule, names, expected) => {
    expect(part(rule, ...names)).toBe(expected);
  });

  it('has no motion, nor what is of use to it alone: the whole stylesheet comes before anything can move', () => {
    expect(part('p{color:red;transition:color .2s;will-change:color;animation:x 1s}a{transition-property:color}@keyframes x{to{color:blue}}', 'p', 'a')).toBe('p{color:red}');
  });

  it('is not made of a kind of rule that is not known', () => {
    expect(() => part('@font-face{font-family:x;src:url(x)}')).toThrow('the styles hold @font-face');
    expect(() => part('p{color:red;a{color:blue}}')).toThrow('the rule "p" holds another rule');
  });

  it('names the layers that are there, in their order', () => {
    expect(part('@layer a,b,c;@layer c{p{color:red}}@layer a{p{color:blue}}@layer b{a{color:red}}', 'p')).toBe('@layer a,c;@layer c{p{color:red}}@layer a{p{color:blue}}');
    expect(part('@layer a,b;p{color:red}', 'p')).toBe('p{color:red}');
  });

  it('keeps a variable that only a style attribute uses', () => {
    const { names } = readParts('<p style="color:var(--mine)">x</p>');
    expect(new Subsets(':root{--mine:red;--other:blue}').of(names)).toBe(':root{--mine:red}');
  });

  it('is made once for pages with the same names', () => {
    const subsets = new Subsets(css);
    subsets.of(new Set(['used', 'p']));
    subsets.of(new Set(['p', 'used', 'no-word-of-the-stylesheet']));
    subsets.of(new Set(['used', 'table']));
    expect(subsets.count).toBe(2);
  });
});

describe('a variable', () => {
  it('with one value everywhere becomes that value, also inside another', () => {
    expect(part(':root{--a:1px;--b:min(var(--a),3px)}p{margin:var(--a)var(--b);padding:min(var(--a),2px)}', 'p')).toBe('p{margin:1px min(1px,3px);padding:min(1px,2px)}');
  });

  it.each([
    ['changes with the scheme', ':root{--a:red}[data-theme=dim]{--a:pink}p{color:var(--a)}'],
    ['changes on paper', ':root{--a:red}@media print{:root{--a:black}}p{color:var(--a)}'],
    ['belongs to one element', 'p{--a:red;color:var(--a)}'],
    ['is made of one that another element changes', ':root{--a:1px;--b:min(var(--a),2px)}p{--a:3px;margin:var(--b)var(--a)}'],
    ['is not of this site', 'p{color:var(--a)}'],
    ['is “inherit”, which is no part of a value', ':root{--a:inherit}p{border:1px solid var(--a)}'],
    ['has a value for its absence', 'p{margin:var(--a,2px)}'],
  ])('stays where it %s', (_reason, css) => {
    expect(part(css, 'p')).toBe(css);
  });

  it('stays where a style attribute of the page uses it', () => {
    expect(part(':root{--a:red}p{color:var(--a)}', 'p', '--a')).toBe(':root{--a:red}p{color:var(--a)}');
  });

  it('of the theme gives way to the one of the site, as outside a layer it wins anyway', () => {
    expect(part('@layer theme{:root{--a:red}p{color:var(--a)}}:root{--a:blue}', 'p')).toBe('@layer theme{p{color:blue}}');
  });

  it('that nothing uses is left out, and one that only such a variable used', () => {
    expect(part(':root{--a:var(--b);--b:1px;--c:2px;--d:3px;--e:4px}p{margin:var(--c,0);padding:var(--x,var(--e,1px))}', 'p', '--d')).toBe(
      ':root{--c:2px;--d:3px;--e:4px}p{margin:var(--c,0);padding:var(--x,var(--e,1px))}',
    );
  });
});

describe('sums', () => {
  it('are done where they can be, apart from each other', () => {
    expect(part(':root{--a:2px}p{padding:calc(.375rem*1)calc(1.5rem*1);width:calc(100% - 2*1rem);height:calc(1rem*var(--x));margin:calc(var(--a)*2)!important}', 'p')).toBe(
      'p{padding:0.375rem 1.5rem;width:calc(100% - 2rem);height:calc(1rem*var(--x));margin:4px!important}',
    );
  });
});

describe('the dark scheme without scripts', () => {
  it('follows the browser where nothing has set a scheme', () => {
    expect(part('@layer x;@layer x{p{color:red}}[data-theme=dark]{--a:1}html[data-theme="dark"] p,.b{color:var(--a)}', 'p', 'html')).toBe(
      '@layer x;@layer x{p{color:red}}[data-theme=dark]{--a:1}html[data-theme="dark"] p{color:var(--a)}@media (prefers-color-scheme:dark){:root:not([data-theme]){--a:1}:root:not([data-theme]) p{color:var(--a)}}',
    );
  });

  it('is left out where there is none', () => {
    expect(part('p{color:red}@media print{p{color:black}}', 'p')).toBe('p{color:red}@media print{p{color:black}}');
  });
});
