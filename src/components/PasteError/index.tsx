import Link from '@docusaurus/Link';
import knowledge from '@generated/error-lookup/default/knowledge.json';
import { useEffect, useId, useRef, useState, type ReactNode } from 'react';
import { openSearch } from '../../theme/SearchBar/keys';
import { diagnose } from './diagnose';
import { cut } from './marks';
import { forOthers } from './redact';
import styles from './styles.module.css';
import type { Diagnosis, Name } from './types';

/** Long enough that typing is not interrupted, short enough not to be felt after a paste. */
const PAUSE = 300;
const titles = new Map(knowledge.problems.map(({ id, title }) => [id, title]));

/** What was read last, for a reader who follows an answer and comes back. It is gone when the page is closed or loaded anew: nothing is stored. */
let kept = '';

/** A box for an error message, and the pages that answer it. */
export default function PasteError(): ReactNode {
  const id = useId();
  const box = useRef<HTMLTextAreaElement>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const [answer, setAnswer] = useState<Diagnosis>();
  /** Why there is no answer. */
  const [notice, setNotice] = useState('');
  const [copied, setCopied] = useState('');

  /** @param isAsked false while the reader types, when an empty box needs no words */
  const look = (isAsked: boolean): void => {
    clearTimeout(timer.current);
    const text = box.current?.value ?? '';
    kept = '';
    setCopied('');
    // An answer to an older text must not stand below a new one, whatever happens.
    setAnswer(undefined);
    const isEmpty = text.trim() === '';
    setNotice(isEmpty && isAsked ? 'Paste a message first.' : '');
    if (isEmpty) return;
    try {
      const next = diagnose(text, knowledge);
      if (!next.refused) kept = text;
      setAnswer(next);
    } catch (error) {
      setNotice('This text could not be read. Look through the tables below.');
      reportError(error);
    }
  };
  useEffect(() => {
    // What was pasted before the scripts were there, or before the reader came back.
    box.current?.form?.requestSubmit();
    return () => clearTimeout(timer.current);
  }, []);

  const copy = (): void => {
    navigator.clipboard.writeText(answer?.redacted ?? '').then(
      () => setCopied('Copied.'),
      () => setCopied('Your browser does not let this page copy. Select the text instead.'),
    );
  };

  return (
    <section className={styles.tool} data-tool="paste-error" data-pagefind-ignore="all" aria-label="Find a problem by its message">
      <form
        onSubmit={(event) => {
          event.preventDefault();
          look(event.nativeEvent instanceof SubmitEvent && event.nativeEvent.submitter !== null);
        }}
      >
        <label htmlFor={`${id}-box`}>Paste your error message</label>
        <textarea
          ref={box}
          id={`${id}-box`}
          rows={5}
          spellCheck={false}
          defaultValue={kept}
          autoComplete="off"
          aria-describedby={`${id}-hint`}
          onInput={() => {
            setAnswer(undefined);
            clearTimeout(timer.current);
            timer.current = setTimeout(() => look(false), PAUSE);
          }}
        />
        <p id={`${id}-hint`} className={styles.quiet}>
          The text stays in your browser. Never paste a row of the data.
        </p>
        <button type="submit">Find the problem</button>
      </form>
      <output className={styles.summary}>{answer ? summary(answer) : notice}</output>
      {answer && !answer.refused && (
        <>
          {answer.matches.length > 0 && (
            <ol>
              {answer.matches.map((match) => (
                <li key={match.id}>
                  <Link to={`/help/${match.id}`}>{titles.get(match.id)}</Link>
                  <span className={styles.quiet}> because it says: {match.evidence.slice(0, 2).map((words) => `“${words}”`).join(', ')}</span>
                </li>
              ))}
            </ol>
          )}
          {answer.question && <p>{answer.question}</p>}
          {answer.door && (
            <>
              <p>
                <button type="button" onClick={() => openSearch(answer.redacted)}>
                  Search the guide for it
                </button>{' '}
                Or look through the tables below, or ask <a href={answer.door.href}>{answer.door.text}</a>. Send no password, no key and no row of the data.
              </p>
              {/* What makes a program speak English: gnu.org/software/gettext/manual/html_node/Locale-Environment-Variables. */}
              <p>
                Is your message in another language? This field reads English. On Linux or Mac, type <code>LC_ALL=C</code> and a space before the command, and run it again.
              </p>
            </>
          )}
          <Names names={answer.names} />
          <p>Your message, without most of what identifies you. Read it before you show it to others:</p>
          <pre>
            {cut(answer.redacted, answer.matches.flatMap(({ evidence }) => evidence.map(forOthers))).map((piece, index) =>
              // The pieces of a text never move.
              // oxlint-disable-next-line react/no-array-index-key
              piece.found ? <mark key={index}>{piece.text}</mark> : piece.text,
            )}
          </pre>
          <button type="button" onClick={copy}>
            Copy this text for a question
          </button>{' '}
          <output>{copied}</output>
        </>
      )}
      {answer?.refused && (
        <p className={styles.warning}>
          The agreement does not let you show rows to others. Delete them here, and paste the message alone. <Link to="/reference/rules">Rules of use</Link>
        </p>
      )}
    </section>
  );
}

function summary({ matches, refused, isCut }: Diagnosis): string {
  if (refused) return 'This looks like rows of data, so it was not read.';
  const found = matches.length === 0 ? 'No page fits this text.' : matches.length === 1 ? 'One page fits.' : `${matches.length} pages fit, the most likely first.`;
  return isCut ? `${found} The text is long: only its beginning and its end were read.` : found;
}

function Names({ names }: { names: readonly Name[] }): ReactNode {
  const told = names.filter(({ verdict, note }) => verdict !== 'known' || note !== undefined);
  if (told.length === 0) return null;
  return (
    <ul>
      {told.map(({ kind, text, verdict, instead, note }) => (
        <li key={`${kind} ${text}`}>
          The {kind} <code>{text}</code>
          {verdict === 'misspelt' && ' is not right.'}
          {verdict === 'retired' && ' is no longer used.'}
          {verdict === 'unknown' && ' is not in our lists.'}
          {verdict === 'known' && ' is right.'}
          {note !== undefined && ` ${note}`}
          {instead !== undefined && (
            <>
              {' '}
              Write <code>{instead}</code>.
            </>
          )}
        </li>
      ))}
    </ul>
  );
}
