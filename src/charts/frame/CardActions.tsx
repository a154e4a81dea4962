import { useLocale } from '../../i18n/LocaleContext.tsx';
import type { MarkFact } from '../figure.ts';
import styles from './MarkArea.module.css';

interface CardActionsProps {
  readonly fact: MarkFact;
  /** Null where nothing can be explained. */
  readonly onExplain: (() => void) | null;
  readonly onFilter: (filter: NonNullable<MarkFact['filter']>) => void;
}

/** What can be done with a mark, for the pointer: the keys are heard by the chart. */
export function CardActions({ fact, onExplain, onFilter }: CardActionsProps) {
  const { text } = useLocale();
  const { filter } = fact;

  return (
    <>
      {onExplain ? (
        <button
          type="button"
          tabIndex={-1}
          aria-keyshortcuts="e"
          className={styles['action']}
          onClick={onExplain}
        >
          {text.evidence.name}
        </button>
      ) : null}
      {filter ? (
        <button
          type="button"
          tabIndex={-1}
          className={styles['action']}
          onClick={() => onFilter(filter)}
        >
          {text.figure.filterBy(fact.label)}
        </button>
      ) : null}
    </>
  );
}
