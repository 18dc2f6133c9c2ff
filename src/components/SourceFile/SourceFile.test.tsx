import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import SourceFile from '.';

it('shows the link, the sum and the whole text', () => {
  const html = renderToStaticMarkup(<SourceFile name="x.py" text={'a = 1\nb = 2\n'} sha256="0123abcd" />);
  expect(html).toContain('<a href="/base/x.py" download="">Download x.py</a> (2 lines)');
  expect(html).toContain('0123abcd');
  expect(html).toContain('a = 1\nb = 2');
});

it('stops the build without its text', () => {
  expect(() => renderToStaticMarkup(<SourceFile name="x.py" />)).toThrow('src/plugins/source-file');
});
