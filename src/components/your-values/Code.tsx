import CodeBlock from '@theme/CodeBlock';
import type { ReactNode } from 'react';
import { fill, fits, joined } from './fill';
import { markPlaces } from './mark';
import { NAMES } from './shell';
import { useValues } from './store';
import styles from './styles.module.css';

interface Props {
  language: string;
  code: string;
  metastring?: string;
}

/** A block of code with the reader's values in its places: the theme's own, so that it copies what it shows. */
export default function FillableCode({ language, code, metastring }: Props): ReactNode {
  const { given, terminal } = useValues();
  const pieces = fill(code, language, given, terminal);
  markPlaces(pieces);
  const hasForm = fits(code, language, given, terminal);
  return (
    <CodeBlock
      className={styles.code}
      language={language === 'bash' && terminal !== 'sh' && hasForm ? 'text' : language}
      metastring={metastring}
      title={hasForm ? undefined : `For ${NAMES.sh}. It may not run as it is in ${NAMES[terminal]}.`}
    >
      {joined(pieces)}
    </CodeBlock>
  );
}
