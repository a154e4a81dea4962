import type { ReactNode } from 'react';
import { useEvidence } from '../../charts/evidence/EvidenceContext.ts';
import { useLocale } from '../../i18n/LocaleContext.tsx';
import styles from './cells.module.css';

interface ValueOpenerProps {
  /** The published value, or the address of one that was worked out; undefined where there is none to explain. */
  readonly id: string | undefined;
  readonly children: ReactNode;
}

/** A value that opens its evidence. */
export function ValueOpener({ id, children }: ValueOpenerProps) {
  const { text } = useLocale();
  const evidence = useEvidence();
  if (id === undefined || !evidence) return children;

  return (
    <button
      type="button"
      className={styles['opener']}
      title={text.openers.evidence}
      aria-haspopup="dialog"
      aria-keyshortcuts="e"
      aria-expanded={evidence.address === id}
      onClick={() => evidence.open(id)}
    >
      {children}
    </button>
  );
}
