import { useEffect, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { useBaseUrlUtils } from '@docusaurus/useBaseUrl';
import { find, load, type Found, type Result } from './find';
import styles from './styles.module.css';

/** Long enough that fast typing makes one search a word, short enough not to be felt. */
const PAUSE = 120;
/** From here on the reader is told that the search still works. */
const SLOW = 400;

/** What is shown, and for which query. */
type State = { query: string } & ({ is: 'empty' } | { is: 'searching' } | { is: 'failed' } | { is: 'found'; found: Found });

/** The search itself. It is made when it is opened, so nothing is loaded before. */
export default function SearchDialog({ onClose }: { onClose: () => void }): ReactNode {
  const { withBaseUrl } = useBaseUrlUtils();
  const bundle = withBaseUrl('/pagefind/');
  const dialog = useRef<HTMLDialogElement>(null);
  const input = useRef<HTMLInputElement>(null);
  // What was typed before the search was there (`wake.ts`), or is given to it (`openSearch`).
  const [query, setQuery] = useState(() => (document.documentElement.dataset.typed ?? '').replaceAll(/\s+/g, ' '));
  const [state, setState] = useState<State>({ query: '', is: 'empty' });

  useEffect(() => {
    if (!dialog.current?.open) dialog.current?.showModal();
    delete document.documentElement.dataset.typed;
    // While the reader types. If it fails, the first search says so.
    load(bundle).catch(() => {});
  }, [bundle]);

  useEffect(() => {
    let outdated = false;
    let slow: ReturnType<typeof setTimeout> | undefined;
    const show = (next: State): void => {
      clearTimeout(slow);
      if (!outdated) setState(next);
    };
    const timer = setTimeout(() => {
      if (query.trim() === '') {
        show({ query, is: 'empty' });
        return;
      }
      slow = setTimeout(() => show({ query, is: 'searching' }), SLOW);
      find(bundle, query).then((found) => show({ query, is: 'found', found }), () => show({ query, is: 'failed' }));
    }, PAUSE);
    return () => {
      outdated = true;
      clearTimeout(timer);
      clearTimeout(slow);
    };
  }, [bundle, query]);

  const busy = state.query !== query || state.is === 'searching';
  const instead = state.is === 'found' ? state.found.instead : undefined;
  const onKeyDown = (event: KeyboardEvent<HTMLDialogElement>): void => {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    const stops = [input.current, ...event.currentTarget.querySelectorAll<HTMLElement>('li a')];
    const at = stops.findIndex((stop) => stop === document.activeElement);
    if (at === -1) return;
    event.preventDefault();
    stops[Math.min(Math.max(at + (event.key === 'ArrowDown' ? 1 : -1), 0), stops.length - 1)]?.focus();
  };

  return (
    <dialog ref={dialog} className={styles.dialog} aria-labelledby="search-label" closedby="any" onClose={onClose} onKeyDown={onKeyDown}>
      <search>
        <form
          className={styles.form}
          onSubmit={(event) => {
            event.preventDefault();
            if (!busy) dialog.current?.querySelector<HTMLElement>('li a')?.click();
          }}
        >
          <label id="search-label" htmlFor="search-input" className={styles.title}>
            Search this guide
          </label>
          <div className={styles.row}>
            <input
              ref={input}
              id="search-input"
              className={styles.input}
              type="search"
              autoComplete="off"
              spellCheck={false}
              aria-describedby="search-hint"
              value={query}
              onChange={(event) => setQuery(event.target.value)}
            />
            <button type="button" className={styles.close} onClick={() => dialog.current?.close()}>
              Close
            </button>
          </div>
          <p id="search-hint" className={styles.hint}>
            A word, or the message that you see. The search runs in your browser and sends nothing.
          </p>
        </form>
      </search>
      <output className={styles.status}>
        {summary(state)}
        {instead !== undefined && (
          <>
            {' '}
            Did you mean{' '}
            <button
              type="button"
              className={styles.instead}
              onClick={() => {
                setQuery(instead);
                input.current?.focus();
              }}
            >
              {instead}
            </button>
            ?
          </>
        )}
      </output>
      <div aria-busy={busy}>
        {state.is === 'found' && state.found.total > 0 && (
          <ul className={styles.results}>
            {state.found.shown.map((result) => (
              <li key={result.address}>
                <ResultLink result={result} />
              </li>
            ))}
          </ul>
        )}
        {(state.is === 'failed' || (state.is === 'found' && state.found.total === 0)) && (
          <p className={styles.status}>
            <a href={withBaseUrl('/help')}>Paste an error, or choose a problem</a> · <a href={withBaseUrl('/my-path')}>My path</a> · <a href={withBaseUrl('/')}>All steps from the start</a>
          </p>
        )}
      </div>
    </dialog>
  );
}

/** A plain link: Docusaurus' own would load every page in the list before the reader has chosen one. */
function ResultLink({ result }: { result: Result }): ReactNode {
  return (
    <a href={result.address} className={styles.result}>
      <span className={styles.name}>{result.title}</span>
      <span className={styles.excerpt}>
        {result.excerpt.map((piece, index) =>
          // The pieces of an excerpt never move.
          // oxlint-disable-next-line react/no-array-index-key
          piece.found ? <mark key={index}>{piece.text}</mark> : piece.text,
        )}
      </span>
    </a>
  );
}

/** What the search has to say; a screen reader reads it out when it changes. */
function summary(state: State): string {
  if (state.is === 'empty') return '';
  if (state.is === 'searching') return 'Searching…';
  if (state.is === 'failed') {
    return process.env.NODE_ENV === 'development'
      ? 'Only the built site can be searched. Run: npm run build, then: npm run serve'
      : 'The search could not be loaded. Check your connection, then type again.';
  }
  const { query, found } = state;
  if (found.total === 0) return `No page of this guide has “${found.absent || query.trim()}”.${found.instead === undefined ? ' Try fewer or other words.' : ''}`;
  const count = countOf(found);
  if (found.absent === '') return `${count[0]!.toUpperCase()}${count.slice(1)}.`;
  return `No page of this guide has “${found.absent}”. For “${found.looked}”: ${count}.`;
}

function countOf({ total, shown }: Found): string {
  if (total === 1) return 'one page found';
  return total > shown.length ? `the best ${shown.length} of ${total} pages found` : `${total} pages found`;
}
