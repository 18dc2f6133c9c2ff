import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import SourceFile from '.';

it('shows where to read the file, where to get it, and its sum', () => {
  const html = renderToStaticMarkup(<SourceFile name="x.py" lines="2" sha256="0123abcd" />);
  expect(html).toContain('<a href="/base/x.py.txt">Read x.py in the browser</a> (2 lines)');
  expect(html).toContain('<a href="/base/x.py" download="">Download x.py</a>');
  expect(html).toContain('0123abcd');
});

it('stops the build without its sum', () => {
  expect(() => renderToStaticMarkup(<SourceFile name="x.py" />)).toThrow('src/plugins/source-file');
});
