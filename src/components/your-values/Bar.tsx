import Link from '@docusaurus/Link';
import useIsBrowser from '@docusaurus/useIsBrowser';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { values, type Refusal, type Value } from '../../data/values';
import Remember from '../memory/Remember';
import { check, type Accepted } from './check';
import { cut, valueFor, type Piece } from './places';
import { isForeign, NAMES, TERMINALS, type Terminal } from './shell';
import { change, readOnce, setPlace, shelf, toKeep, useValues } from './store';
import styles from './styles.module.css';

interface Props {
  /** All places of the page as they stand there, one after the other with spaces between: so often, so many. */
  places: string;
  /** Given if a command of the page looks different in another terminal. */
  terminals?: string;
}

/** What is told of a field, if anything. */
type Told = Omit<Refusal, 'when'> | undefined;

function refusalOf(value: Value, typed: string, given: Accepted, places: readonly Piece[]): Told {
  const checked = check(value, typed);
  if (!checked) return undefined;
  if ('refusal' in checked) return checked.refusal;
  const own = places.filter(({ id }) => id === value.id);
  if (own.some((place) => valueFor(place, given) !== undefined)) return undefined;
  const shown = [...new Set(own.map(({ text }) => text.split('/').at(-1)))].join(', ');
  return { because: `This access point is of another data set or version than the commands of this page, which show ${shown}. It is not filled in here. Run the command as it stands on your project page.` };
}

/** What is told of a folder that is filled in, but is hardly one of the reader's machine: only the reader knows which of the two is wrong. */
function doubtOf(folder: string, terminal: Terminal): string | undefined {
  if (!isForeign(folder, terminal)) return undefined;
  return `This is a folder ${terminal === 'sh' ? 'of Windows' : 'of Linux or Mac'}, but the commands are written for ${NAMES[terminal]}. Choose your terminal below, or give another folder.`;
}

/** Takes what the fields of a form hold. */
function take(form: HTMLFormElement | null): void {
  if (!form) return;
  const entries = [...new FormData(form)].flatMap(([name, text]) => (typeof text === 'string' ? [[name, text] as const] : []));
  const { terminal, ...typed } = Object.fromEntries(entries);
  change({ typed, terminal: TERMINALS.find((known) => known === terminal) });
}

/** A quiet line that opens into the fields of a page: one for each value that its blocks have a place for. */
export default function YourValues({ places, terminals }: Props): ReactNode {
  const state = useValues();
  const form = useRef<HTMLFormElement>(null);
  const [left, setLeft] = useState<readonly string[]>([]);
  const pieces = cut(places).filter(({ id }) => id !== undefined);
  const fields = values.filter(({ id }) => pieces.some((piece) => piece.id === id));
  const filled = pieces.filter((piece) => valueFor(piece, state.given) !== undefined).length;
  const count = `${filled} ${filled === 1 ? 'place' : 'places'}`;

  // Fields are of no use before the scripts run, and most readers never open them: they are not in the page as sent.
  const isBrowser = useIsBrowser();

  // Other pages may have left values.
  useEffect(() => {
    if (!isBrowser) return;
    const { typed, terminal } = readOnce();
    for (const field of form.current?.elements ?? []) {
      if (field instanceof HTMLInputElement) field.value = typed[field.name] ?? '';
      if (field instanceof HTMLSelectElement) field.value = terminal;
    }
  }, [isBrowser]);

  return (
    <details className={styles.bar} data-tool="your-values" data-pagefind-ignore="all">
      <summary>
        Your values: {filled > 0 ? `filled in ${count} on this page` : [...fields.map(({ label }) => label), ...(terminals === undefined ? [] : ['your terminal'])].join(', ')}
      </summary>
      {isBrowser ? (
        <form ref={form} onSubmit={(event) => event.preventDefault()} autoComplete="off">
          <p>Fill in once. The commands and queries of all pages then show it, and you copy what they show. Nothing is sent.</p>
          {fields.map((value) => {
            const typed = state.typed[value.id] ?? '';
            const refusal = refusalOf(value, typed, state.given, pieces);
            const told = refusal?.unfinished && !left.includes(value.id) ? undefined : refusal;
            const id = `your-values-${value.id}`;
            const taken = state.given[value.id];
            const doubt = value.id === 'destination' && taken !== undefined ? doubtOf(taken, state.terminal) : undefined;
            return (
              <div key={value.id} className={styles.field}>
                <label htmlFor={id}>{value.label}</label>
                <input
                  id={id}
                  name={value.id}
                  type="text"
                  // For a field that comes when the page asks for more.
                  defaultValue={typed}
                  aria-describedby={`${id}-hint ${id}-told`}
                  aria-invalid={told ? true : undefined}
                  autoCapitalize="none"
                  autoComplete="off"
                  spellCheck={false}
                  onInput={() => take(form.current)}
                  onBlur={() => setLeft([...new Set([...left, value.id])])}
                />
                <span id={`${id}-hint`} className={styles.hint}>
                  {value.hint}
                </span>
                <output htmlFor={id} className={told || doubt ? styles.refused : styles.hint}>
                  <span id={`${id}-told`}>
                    {told && `Not filled in. ${told.because} `}
                    {!told && taken !== undefined && taken !== typed.trim() && `Taken from it: ${taken} `}
                    {doubt}
                  </span>
                  {told?.help && <Link to={told.help}>More about this</Link>}
                </output>
              </div>
            );
          })}
          {terminals !== undefined && (
            <div className={styles.field}>
              <label htmlFor="your-values-terminal">Your terminal</label>
              <select id="your-values-terminal" name="terminal" onInput={() => take(form.current)} aria-describedby="your-values-terminal-hint">
                {TERMINALS.map((terminal) => (
                  <option key={terminal} value={terminal}>
                    {NAMES[terminal]}
                  </option>
                ))}
              </select>
              <span id="your-values-terminal-hint" className={styles.hint}>
                Commands differ on Windows. The forms for it follow Microsoft’s rules, and are not tried there. A block that has no such form says so.
              </span>
            </div>
          )}
          <output className={styles.count}>{filled > 0 ? `Filled in ${count} on this page.` : 'Nothing is filled in on this page yet.'}</output>
          <Remember memory={shelf} value={toKeep(state)} place={state.place} onPlace={setPlace} subject="Your values are" />
        </form>
      ) : (
        <p>The fields are loading.</p>
      )}
    </details>
  );
}
