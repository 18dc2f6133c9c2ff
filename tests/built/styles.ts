/** What a browser would not understand in styles. */
import { lexer, parse, walk, generate } from 'css-tree';

/**
 * Declarations whose value is none for their property. One with a variable is only known when it is used, so it counts as right.
 *
 * @returns each once, as `padding:1rem1rem`
 */
export function wrongDeclarations(css: string): string[] {
  const wrong = new Set<string>();
  const ast = parse(css, { onParseError: (error) => wrong.add(error.message) });
  walk(ast, (node) => {
    if (node.type !== 'Declaration' || node.property.startsWith('--')) return;
    const { error } = lexer.matchDeclaration(node);
    if (error && error.name === 'SyntaxMatchError') wrong.add(`${node.property}:${generate(node.value)}`);
  });
  return [...wrong];
}
