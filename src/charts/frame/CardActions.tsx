import { useLocale } from '../../i18n/LocaleContext.tsx';
import styles from './MarkArea.module.css';

interface CardActionsProps {
  /** Null where nothing can be explained. */
  readonly onExplain: (() => void) | null;
  /** What pressing the mark does: it filters, or selects what it stands for; empty where it does nothing. */
  readonly actionName: string;
  readonly onAct: () => void;
}

/** What can be done with a mark, for the pointer: the keys are heard by the chart. */
export function CardActions({ onExplain, actionName, onAct }: CardActionsProps) {
  const { text } = useLocale();

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
          {text.openers.evidence}
        </button>
      ) : null}
      {actionName !== '' ? (
        <button type="button" tabIndex={-1} className={styles['action']} onClick={onAct}>
          {actionName}
        </button>
      ) : null}
    </>
  );
}
