import { useState, type ReactNode } from 'react';
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
  const keep = (wanted: Place): void => {
    const kept = memory.keep(value, wanted);
    setRefused(!kept);
    if (kept) onPlace(wanted);
  };
  return (
    <div className={styles.remember}>
      <output>
        {refused ? 'Your browser does not let this page store anything. ' : ''}
        {subject} {place ? STATES[place] : 'not stored.'}
      </output>
      {place === undefined && (
        <button type="button" onClick={() => keep('tab')}>
          Keep in this tab
        </button>
      )}
      {place !== 'device' && (
        <button type="button" onClick={() => keep('device')}>
          Remember on this device
        </button>
      )}
      {place !== undefined && (
        <button
          type="button"
          onClick={() => {
            memory.forget();
            setRefused(false);
            onPlace(undefined);
          }}
        >
          Forget
        </button>
      )}
    </div>
  );
}
