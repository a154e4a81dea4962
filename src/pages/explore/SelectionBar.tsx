import { useLocale } from '../../i18n/LocaleContext.tsx';
import { Button } from '../../ui/Button.tsx';
import styles from './ExplorePage.module.css';
import type { SelectionWords } from './selectionWords.ts';

interface SelectionBarProps {
  readonly words: SelectionWords;
  readonly onOnly: () => void;
  readonly onClear: () => void;
}

/** What is selected, said in words with its count in each view, and what can be done with it. */
export function SelectionBar({ words, onOnly, onClear }: SelectionBarProps) {
  const { selection } = useLocale().text;

  return (
    <section aria-label={selection.label} className={styles['selection']}>
      <p role="status" className={styles['selectionWords']}>
        <b>{words.what}</b>
        {words.where}
      </p>
      <span className={styles['selectionActions']}>
        <Button kind="link" onClick={onOnly}>
          {selection.only}
        </Button>
        <Button kind="link" onClick={onClear}>
          {selection.clear}
          <kbd className={styles['key']}>{selection.escape}</kbd>
        </Button>
      </span>
    </section>
  );
}
