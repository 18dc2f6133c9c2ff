import { useEffect, useRef, useState, type ReactNode } from 'react';
import type { Memory, Place } from './memory';
import styles from './styles.module.css';

interface Props<T> {
  memory: Memory<T>;
  /** What would be kept now. */
  value: T;
  /** Where it is kept already, if it is. */
  place: Place | undefined;
  onPlace(place: Place | undefined): void;
  /** What is kept, for the sentence “… kept”: “Your answers are”. */
  subject: string;
}

const STATES: Record<Place, string> = { tab: 'kept until you close this tab.', device: 'remembered on this device.' };

/** Says whether something is stored, and lets the reader store and forget it. */
export default function Remember<T>({ memory, value, place, onPlace, subject }: Props<T>): ReactNode {
  const [refused, setRefused] = useState(false);
  const status = useRef<HTMLOutputElement>(null);
  const wasPressed = useRef(false);

  const press = (wanted: Place | undefined): void => {
    if (!wanted) memory.forget();
    const isDone = !wanted || memory.begin(value, wanted);
    setRefused(!isDone);
    if (!isDone) return;
    wasPressed.current = true;
    onPlace(wanted);
  };

  // The pressed button is gone: the focus goes to the sentence that says what it did, with the other buttons behind it.
  useEffect(() => {
    if (wasPressed.current) status.current?.focus();
    wasPressed.current = false;
  });

  // What another tab forgot is not called kept here.
  useEffect(() => {
    const look = (): void => {
      if (place && memory.read()?.place !== place) onPlace(undefined);
    };
    window.addEventListener('storage', look);
    return () => window.removeEventListener('storage', look);
  }, [memory, place, onPlace]);

  return (
    <div className={styles.remember}>
      <output ref={status} tabIndex={-1}>
        {refused ? 'Your browser does not let this page store anything. ' : ''}
        {subject} {place ? STATES[place] : 'not stored.'}
      </output>
      {place === undefined && (
        <button type="button" onClick={() => press('tab')}>
          Keep in this tab
        </button>
      )}
      {place !== 'device' && (
        <button type="button" onClick={() => press('device')}>
          Remember on this device
        </button>
      )}
      {place !== undefined && (
        <button type="button" onClick={() => press(undefined)}>
          Forget
        </button>
      )}
    </div>
  );
}
