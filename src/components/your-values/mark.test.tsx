import { Highlight } from 'prism-react-renderer';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { fill, joined } from './fill';
import { markPlaces } from './mark';

/** The text and the marked parts of a block, as Prism gives them to the theme. */
function shown(code: string, language: string, given = {}): { text: string; marked: string[] } {
  const pieces = fill(code, language, given, 'sh');
  markPlaces(pieces);
  const marked: string[] = [];
  let text = '';
  renderToStaticMarkup(
    <Highlight code={joined(pieces)} language={language}>
      {({ tokens }) => {
        text = tokens.map((line) => line.map(({ content, empty }) => (empty ? '' : content)).join('')).join('\n');
        marked.push(...tokens.flat().filter(({ types }) => types.includes('place')).map(({ content }) => content));
        return null;
      }}
    </Highlight>,
  );
  return { text, marked };
}

const PYTHON = 'a = "YOUR_PROJECT_ID"\n\nb = ("x", "YOUR_PROJECT_ID.y")';

it('marks places, also inside a text', () => {
  expect(shown(PYTHON, 'python')).toEqual({ text: PYTHON, marked: ['YOUR_PROJECT_ID', 'YOUR_PROJECT_ID'] });
});

it('marks what was filled in, and nothing else that looks like it', () => {
  const { text, marked } = shown(`${PYTHON} + "my-lab-42"`, 'python', { project: 'my-lab-42' });
  expect(text).toBe('a = "my-lab-42"\n\nb = ("x", "my-lab-42.y") + "my-lab-42"');
  expect(marked).toEqual(['my-lab-42', 'my-lab-42']);
});

it('leaves code without places alone', () => {
  expect(shown('a = "USER"', 'python')).toEqual({ text: 'a = "USER"', marked: [] });
});
