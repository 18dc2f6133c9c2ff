import { useEffect, useState, type ReactNode } from 'react';
import { isSearchKey } from './keys';
import SearchDialog from './SearchDialog';
import styles from './styles.module.css';

const next = (opening: number): number => opening + 1;

/** The button that opens the search, and its keys. Without scripts the links of the bar stand in for it. */
export default function SearchBar(): ReactNode {
  /** Which opening of the search is shown, counted from 1; 0 if none. */
  const [opening, setOpening] = useState(0);

  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (!isSearchKey(event)) return;
      event.preventDefault();
      if (!document.querySelector('dialog[open]')) setOpening(next);
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);

  return (
    <>
      <button
        type="button"
        className={styles.open}
        aria-haspopup="dialog"
        aria-keyshortcuts="Control+K Meta+K /"
        onClick={(event) => {
          // Safari does not focus a pressed button; the dialog gives focus back to where it was.
          if (document.activeElement === document.body) event.currentTarget.focus();
          setOpening(next);
        }}
      >
        <svg aria-hidden="true" viewBox="0 0 20 20" width="18" height="18" fill="none" stroke="currentColor" strokeWidth="2" strokeLinecap="round">
          <circle cx="8.5" cy="8.5" r="5.5" />
          <path d="M13 13l5 5" />
        </svg>
        <span className={styles.label}>Search</span>
      </button>
      {/* Browsers tell of a closed dialog a moment later, when the next one may be open already. */}
      {opening > 0 && <SearchDialog key={opening} onClose={() => setOpening((now) => (now === opening ? 0 : now))} />}
    </>
  );
}
