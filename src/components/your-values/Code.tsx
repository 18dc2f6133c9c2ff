import CodeBlock from '@theme/CodeBlock';
import type { ReactNode } from 'react';
import { fill, joined } from './fill';
import { markPlaces } from './mark';
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
  const isOther = language === 'bash' && terminal !== 'sh';
  return (
    <CodeBlock className={styles.code} language={isOther ? 'text' : language} metastring={metastring}>
      {joined(pieces)}
    </CodeBlock>
  );
}
