import { expect, it } from 'vitest';
import { readPage } from './page';

it.each([
  ['a < before a number', 'Use <5 mg.', 3, 'a < begins something that cannot be read', '&lt;'],
  ['an arrow', 'a <- b', 3, 'a < begins something that cannot be read', '&lt;'],
  ['a brace in a sentence', 'Write {name here}.', 3, 'a brace { begins something', '\\{'],
  ['a brace that is never closed', 'Write { here.', 3, 'a brace { begins something', '\\{'],
  ['a component that is never closed', 'Words\n\n<Screenshot id="files-section">\n\nMore.', 5, '<Screenshot> is never closed', 'end it with />'],
  ['a component in a list that is never closed', '1. One\n\n   <Screenshot id="files-section">\n\n2. Two', 5, '<Screenshot> is never closed', 'end it with />'],
  ['a fold that is never closed', '<details>\n\nWords.', 3, '<details> is never closed', 'write </details> where it ends'],
  ['a fold in a list that is closed outside of it', '- <details>\n\n</details>', 3, '<details> is never closed', 'as far indented'],
  ['a line break', 'One<br>two.', 3, 'raw HTML: <br>', 'write a new paragraph'],
  ['a picture in HTML', '<img src="a.png">', 3, 'raw HTML: <img>', '![what it shows]'],
  ['a remark in HTML', '<!-- later -->', 3, 'a remark has another form', '{/* … */}'],
  ['an e-mail address in < >', 'Write to <user@example.org>.', 3, 'an address between < and >', 'leave out the <'],
  ['a web address in < >', 'See <https://physionet.org/>.', 3, 'an address between < and >', 'leave out the <'],
  ['a place in < >', 'Write <username> here.', 3, '<username> is never closed', 'if it is meant as text'],
  ['one quotation mark', 'Words.\n\n<Screenshot id="files-section />\n\nMore.', 5, 'a quotation mark of a value is never closed', 'on both sides'],
  ['two kinds of quotation marks', '<Screenshot id="files-section\' />', 3, 'a quotation mark of a value is never closed', 'on both sides'],
  ['a quotation mark that ends further down', '<Screenshot id="files-section />\n\nIt says "no".', 3, 'a quotation mark of a value is never closed', 'on both sides'],
  ['curly quotation marks', '<Screenshot id=“files-section” />', 3, 'the component cannot be read', 'straight quotation marks'],
  ['no quotation marks', '<Screenshot id=files-section />', 3, 'the component cannot be read', 'straight quotation marks'],
  ['a closing tag that is indented below a list', '<details>\n\n- One\n\n  </details>', 7, '</details> is indented', 'at the beginning of a line'],
  ['a closing tag without an opening one', 'Words.\n\n</details>', 5, 'a closing tag stands here', 'delete it'],
  ['closing tags in the wrong order', '<details>\n\n<summary>One</details>', 5, '</details> stands where <summary> is still open', 'write </summary> before it'],
  ['a component without its last sign', '<Screenshot id="files-section" /\n\nWords.', 5, 'a component lacks the >', '/>'],
  ['a component in a list on lines of its own', '- One\n  <Screenshot\n id="files-section" />', 5, 'a component in a list goes on', 'on one line'],
  ['a sentence that begins with import', 'import the data with this.', 3, 'a line that begins with import', 'another word'],
])('an .mdx page with %s', (_name, words, line, what, remedy) => {
  expect(readPage('docs/x.mdx', `# T\n\n${words}\n`)).toMatchObject({ line, what: expect.stringContaining(what), remedy: expect.stringContaining(remedy) });
});

it.each(['A stray } here.', 'Write {name}.', 'a < 5', '1. One\n\n   <Screenshot id="files-section" />\n\n2. Two'])('an .mdx page can be read with: %s', (words) => {
  expect(readPage('docs/x.mdx', `# T\n\n${words}\n`)).toHaveProperty('tree');
});
