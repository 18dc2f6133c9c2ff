import LineToken from '@theme/CodeBlock/Line/Token';
import type { Props } from '@theme/CodeBlock/Line';
import type { ReactNode } from 'react';

/** One line of a code block, as a `span`: the theme's `div` may not stand in `code`. Without the line numbers that no page uses. */
export default function CodeBlockLine({ line, classNames, getLineProps, getTokenProps }: Props): ReactNode {
  // The line ends with a break of its own, so an empty one needs no second.
  const [first, ...others] = line;
  const tokens = first?.content === '\n' && others.length === 0 ? [{ ...first, content: '' }] : line;
  return (
    <span {...getLineProps({ line: tokens, className: classNames?.join(' ') })}>
      {tokens.map((token, index) => {
        const props = getTokenProps({ token });
        return (
          // oxlint-disable-next-line react/no-array-index-key -- tokens of a line have no identity but their place
          <LineToken key={index} {...props} line={tokens} token={token}>
            {props.children}
          </LineToken>
        );
      })}
      <br />
    </span>
  );
}
