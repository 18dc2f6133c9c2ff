import { describe, expect, it } from 'vitest';
import { forIndex, plainWord } from './page';

const text = '<div class="theme-doc-markdown markdown"><h1>T</h1><ul><li><code>No space left</code></ul><h2>Then</h2><code>df -h</code></div>';
const page = `<body><nav>Menu</nav><article>${text}</article><footer>About</footer>`;

describe('a page for the index', () => {
  it('is its main text, marked', () => {
    expect(forIndex(page, '/a', false)).toBe(`<html><body>${text}`.replace('<div', '<div data-pagefind-body').replace('<li>', ' <li>'));
  });

  it('has the messages of a problem weighed, and no other code', () => {
    const result = forIndex(page, '/help/a', true);
    expect(result).toContain('<code data-pagefind-weight="10">No space left</code>');
    expect(result).toContain('<code>df -h</code>');
  });

  it('keeps the words of two cells apart', () => {
    expect(forIndex(page.replace('<h2>', '<table><tr><td>one<td class=x>two</table><h2>'), '/a', false)).toContain('> <tr> <td>one <td class=x>two</table>');
  });

  it('is refused without main text', () => {
    expect(() => forIndex('<body><main>Text</main>', '/a', false)).toThrow('/a has no element');
  });

  it('is refused if a problem shows no message at its top', () => {
    expect(() => forIndex(page.replace('<code>No space left</code>', 'No space left'), '/help/a', true)).toThrow('none as code before its first heading');
  });
});

describe('the plain words of a text', () => {
  it('are of letters, maybe with a hyphen between them, long enough to be put right, and sought', () => {
    expect('Billing (billed), “Größe” of it does:\nrequester-pays MIMIC-IV. a-b R- --user mimiciv_hosp ListObjectsV2 `billing`.'.split(/\s+/).flatMap((word) => plainWord(word) ?? [])).toEqual(['billing', 'billed', 'größe', 'requester-pays', 'mimic-iv', 'user', 'billing']);
  });
});
