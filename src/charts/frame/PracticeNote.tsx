import type { PracticeMark } from '../../i18n/practiceMark.ts';
import styles from './PracticeNote.module.css';

/** The first line of whatever shows practice data: its tag, and that no real place is meant. Nothing for published data. */
export function PracticeNote({ mark }: { readonly mark: PracticeMark | null }) {
  if (mark === null) return null;

  return (
    <p>
      <span className={styles['tag']}>{mark.tag}</span> {mark.note}
    </p>
  );
}
