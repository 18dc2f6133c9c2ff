import Link from '@docusaurus/Link';
import { useEffect, useRef, useState, type FormEvent, type ReactNode } from 'react';
import { allDatasets, versionsOf } from '../../data/datasets';
import { memory, type Place } from '../memory/memory';
import Remember from '../memory/Remember';
import YourValues from '../your-values/Bar';
import FillableCode from '../your-values/Code';
import { cut } from '../your-values/places';
import { allSets, fromForm, HAVES, nameOf, PLACES, PURPOSES, read, ROLES, START, write, type State, type Status } from './answers';
import { addDays, calendar } from './calendar';
import { plan, type Plan, type Step } from './plan';
import styles from './styles.module.css';

const kept = memory('my-path', (stored) => {
  const state = typeof stored === 'string' ? read(stored) : undefined;
  return typeof state === 'object' ? write(state) : undefined;
});

/** The reader's own day. Swedish dates have the form `YYYY-MM-DD`. */
const today = (): string => new Date().toLocaleDateString('sv');
/** The statuses of the steps are fields of the form too, and stand outside it: inside it, “Your values” could be no form of its own. */
const FORM = 'my-path';
/** Days after which it is fair to ask again; the reader can move the entry in the calendar. */
const ASK_AGAIN = 14;

/** A few questions, and the steps that are left for this reader, each with the sign that it is done. */
export default function MyPath(): ReactNode {
  const form = useRef<HTMLFormElement>(null);
  const [state, setState] = useState<State>(START);
  const [place, setPlace] = useState<Place>();
  const [notice, setNotice] = useState('');
  // A new number makes the fields anew, with the values of a path that was read.
  const [edition, setEdition] = useState(0);

  useEffect(() => {
    const show = (next: State): void => {
      setState(next);
      setEdition((number) => number + 1);
    };
    /** @returns whether the address holds a path, which is shown then */
    const showLinked = (): boolean => {
      const found = read(window.location.hash);
      if (found === 'damaged') setNotice('The link to this path is damaged, or newer than this page. Nothing was changed. Answer the questions, or ask for the link again.');
      if (typeof found !== 'object') return false;
      show(found);
      // A link of somebody else must not take the place of what the reader let the page keep.
      const stored = kept.read();
      const isOther = stored !== undefined && stored.value !== write(found);
      setPlace(isOther ? undefined : stored?.place);
      setNotice(isOther ? 'Your browser keeps another path of yours. It stays until you keep this one.' : '');
      return true;
    };
    if (!showLinked()) {
      const stored = kept.read();
      const fromStore = stored && read(stored.value);
      if (typeof fromStore === 'object') show(fromStore);
      // What the reader chose before the scripts were there.
      else if (form.current) {
        const chosen = fromForm(new FormData(form.current), today());
        setState(chosen);
        if (write(chosen) !== write(START)) putInAddress(chosen);
      }
      setPlace(stored?.place);
    }
    /** A link to a heading of this page takes the place of the path in the address; the reader is there, and the path comes back. */
    const onHash = ({ oldURL }: HashChangeEvent): void => {
      const { hash } = new URL(oldURL);
      if (!showLinked() && typeof read(hash) === 'object' && read(window.location.hash) === undefined) window.history.replaceState(window.history.state, '', hash);
    };
    window.addEventListener('hashchange', onHash);
    return () => window.removeEventListener('hashchange', onHash);
  }, []);

  const onInput = ({ target }: FormEvent<HTMLElement>): void => {
    // The fields of “Your values” stand among ours, and are a form of their own.
    if (!form.current || !('form' in target) || target.form !== form.current) return;
    const next = fromForm(new FormData(form.current), today(), state.statuses);
    setState(next);
    putInAddress(next);
    setNotice('');
    if (place && !kept.keep(write(next), place)) setPlace(undefined);
  };

  const { steps, noes, reasons } = plan(state.answers);
  const left = steps.filter(({ id }) => state.statuses[id]?.is !== 'done').length;
  const waiting = steps.filter(({ id }) => state.statuses[id]?.is === 'waiting').length;
  const places = cut(steps.flatMap(({ commands = [] }) => commands).join('\n')).flatMap(({ text, id }) => (id === undefined ? [] : [text])).join(' ');
  const copy = (): void => {
    const link = window.location.href.replace(/#.*|$/, `#${write(state)}`);
    navigator.clipboard.writeText(link).then(
      () => setNotice('The link is copied. It holds your answers, and no name.'),
      () => setNotice('Your browser does not let this page copy. The link is in the address bar.'),
    );
  };

  return (
    <div key={edition} className={styles.tool} data-tool="my-path" data-pagefind-ignore="all" onInput={onInput}>
      <form ref={form} id={FORM} className={styles.questions} onSubmit={(event) => event.preventDefault()} autoComplete="off">
        <fieldset>
          <legend>Which data?</legend>
          {allDatasets.map((dataset) => {
            const chosen = state.answers.sets.find((key) => key.startsWith(`${dataset.id}@`));
            const versions = versionsOf(dataset).map(({ version }) => version.value);
            return (
              <div key={dataset.id} className={styles.set}>
                <label>
                  <input type="checkbox" name="set" value={dataset.id} defaultChecked={chosen !== undefined} /> {dataset.title}
                </label>
                {versions.length > 1 ? (
                  <select name={`version-${dataset.id}`} aria-label={`Version of ${dataset.title}`} defaultValue={chosen?.split('@')[1] ?? versions[0]}>
                    {versions.map((version) => (
                      <option key={version}>{version}</option>
                    ))}
                  </select>
                ) : (
                  <>
                    <input type="hidden" name={`version-${dataset.id}`} value={versions[0]} />
                    <span className={styles.quiet}>{versions[0]}</span>
                  </>
                )}
              </div>
            );
          })}
        </fieldset>
        <Choice name="purpose" legend="What for?" options={PURPOSES} chosen={[state.answers.purpose]} />
        <Choice name="where" legend="Where?" options={PLACES} chosen={[state.answers.where]} />
        <Choice name="have" legend="What do you have already?" options={HAVES} chosen={state.answers.have} many />
        <Choice name="role" legend="Who are you?" options={ROLES} chosen={[state.answers.role]} />
      </form>

      <p className={styles.printed}>{inWords(state)}</p>
      <output className={styles.summary}>{summary(state, noes, steps.length, left, waiting)}</output>
      {notice && (
        <p className={styles.notice} role="alert">
          {notice}
        </p>
      )}
      {reasons.map((reason) => (
        <p key={reason}>{reason}</p>
      ))}
      {noes.map(({ key, text, guide }) => (
        <p key={key} className={styles.no}>
          <strong>Not this way:</strong> {text} <Link to={guide}>More about it</Link>
        </p>
      ))}
      {places !== '' && <YourValues places={places} terminals="yes" />}
      <ol className={styles.steps}>
        {steps.map((step) => (
          <StepItem key={step.id} step={step} status={state.statuses[step.id]} />
        ))}
      </ol>
      {waiting > 0 && (
        <p className={styles.notice}>
          While you wait: <Link to="/access/cloud/bigquery#demo">query the open demo</Link>, or <Link to="/access/download#demo">download the MIMIC-IV demo</Link>. Neither needs an approval.
        </p>
      )}
      <div className={styles.actions}>
        <button type="button" onClick={copy}>
          Copy the link to this path
        </button>
        <button type="button" onClick={() => window.print()}>
          Print
        </button>
      </div>
      <Remember memory={kept} value={write(state)} place={place} onPlace={setPlace} subject="Outside the address of this page, your answers are" />
    </div>
  );
}

/** So that a reload, a bookmark and a link show the same path. */
function putInAddress(state: State): void {
  window.history.replaceState(window.history.state, '', `#${write(state)}`);
}

function summary({ answers }: State, noes: Plan['noes'], all: number, left: number, waiting: number): string {
  if (answers.sets.length === 0) return 'Choose at least one data set.';
  if (all === 0) return 'There is no path with these answers.';
  const without = allSets.filter(({ key }) => noes.some((no) => no.key === key)).map(nameOf);
  const exception = without.length > 0 ? ` No path leads to ${without.join(', nor to ')}.` : '';
  if (left === 0) return `All steps are done.${exception}`;
  return `Your path has ${left} ${left === 1 ? 'step' : 'steps'} left${waiting > 0 ? `, ${waiting} of them waiting` : ''}.${exception}`;
}

/** The answers for paper, where the questions are gone. */
function inWords({ answers }: State): string {
  const sets = allSets.filter(({ key }) => answers.sets.includes(key)).map(nameOf);
  const have = answers.have.map((one) => HAVES[one]);
  return `Answers: ${sets.length > 0 ? sets.join(', ') : 'no data set'}. ${PURPOSES[answers.purpose]}. ${PLACES[answers.where]}. ${ROLES[answers.role]}. Done already: ${have.length > 0 ? have.join('; ') : 'nothing'}.`;
}

interface ChoiceProps {
  name: string;
  legend: string;
  options: Readonly<Record<string, string>>;
  chosen: readonly string[];
  /** More than one may be chosen. */
  many?: boolean;
}

function Choice({ name, legend, options, chosen, many = false }: ChoiceProps): ReactNode {
  return (
    <fieldset>
      <legend>{legend}</legend>
      {Object.entries(options).map(([value, label]) => (
        <label key={value}>
          <input type={many ? 'checkbox' : 'radio'} name={name} value={value} defaultChecked={chosen.includes(value)} /> {label}
        </label>
      ))}
    </fieldset>
  );
}

function StepItem({ step, status }: { step: Step; status: Status | undefined }): ReactNode {
  const since = status?.is === 'waiting' ? status.since : undefined;
  return (
    <li data-status={status?.is ?? 'open'}>
      <strong className={styles.title} data-since={since}>
        {step.title}
      </strong>
      <p>
        {step.what} <Link to={step.guide}>How to do it</Link>
        {step.site && (
          <>
            {' · '}
            <a href={step.site.address}>{step.site.name}</a>
          </>
        )}
      </p>
      <p className={styles.quiet}>
        Time: {step.time}. Cost: {step.cost}.
      </p>
      {step.commands?.map((command) => (
        <FillableCode key={command} language={command.startsWith('SELECT') ? 'sql' : 'bash'} code={command} />
      ))}
      <p>Done when: {step.check}</p>
      <p className={styles.status}>
        <label>
          Status:{' '}
          <select form={FORM} name={`status-${step.id}`} defaultValue={status?.is ?? 'open'} aria-label={`Status of: ${step.title}`}>
            <option value="open">Not started</option>
            <option value="waiting">Waiting</option>
            <option value="done">Done</option>
          </select>
        </label>
        {since !== undefined && (
          <>
            <label>
              since <input form={FORM} type="date" name={`since-${step.id}`} defaultValue={since} aria-label={`Waiting since: ${step.title}`} />
            </label>
            <a download="ask-again.ics" href={reminder(step, since)}>
              Calendar entry: ask again after {ASK_AGAIN} days
            </a>
          </>
        )}
      </p>
    </li>
  );
}

/** The calendar file as an address, so that nothing is asked of a server. */
function reminder(step: Step, since: string): string {
  const entry = { uid: `${step.id}-${since}@mimic-cloud-access-guide`, day: addDays(since, ASK_AGAIN), title: `Ask again: ${step.title}`, text: `Waiting since ${since}. Done when: ${step.check} ${step.site?.address ?? ''}` };
  return `data:text/calendar;charset=utf-8,${encodeURIComponent(calendar(entry, new Date(`${since}T00:00:00Z`)))}`;
}
