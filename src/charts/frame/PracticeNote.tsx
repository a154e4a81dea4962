import type { PracticeMark } from '../../i18n/practiceMark.ts';
import styles from './PracticeNote.module.css';

/** The first line of whatever shows practice data: its tag, and that no real place is meant. */
export function PracticeNote({ mark }: { readonly mark: PracticeMark }) {
  return (
    <p>
      <span className={styles['tag']}>{mark.tag}</span> {mark.note}
    </p>
  );
}
