import postcss from 'postcss';
import { expect, it } from 'vitest';
import { onScreens } from '.';

const styles = (css: string): string => postcss([onScreens]).process(css, { from: undefined }).css.replaceAll(/\s+/g, ' ');

it.each([
  ['a rule for the dark scheme', "[data-theme='dark'] p{color:red}", "@media screen{[data-theme='dark'] p{color:red}}"],
  ['in a layer too', '@layer a{html[data-theme=dark]{--b:1}}', '@layer a{@media screen{html[data-theme=dark]{--b:1}}}'],
  ['only the part of a rule that is for it', 'a,[data-theme="dark"] b{color:red}', 'a{color:red}@media screen{[data-theme="dark"] b{color:red}}'],
])('keeps to screens %s', (_name, css, expected) => {
  expect(styles(css)).toBe(expected);
});

it.each(['p{color:red}', '[data-theme=light] p{color:red}', '@media print{[data-theme=dark] p{color:black}}', '@media screen{[data-theme=dark] p{color:red}}'])('leaves %s as it is', (css) => {
  expect(styles(css)).toBe(css);
});
