import type { Evidence } from '../../domain/cluster.ts';
import { useLocale } from '../../i18n/LocaleContext.tsx';
import styles from './EvidenceSign.module.css';
import { evidenceSigns } from './evidenceSigns.ts';

/** How well a row is documented: a filled, half or empty dot, and always the word. */
export function EvidenceSign({ evidence }: { readonly evidence: Evidence }) {
  const { text } = useLocale();
  const sign = evidenceSigns[evidence];

  return (
    <span className={styles['evidence']} title={text.filters.evidenceDefinition[evidence]}>
      <svg width="10" height="10" viewBox="0 0 10 10" aria-hidden="true">
        <circle
          cx="5"
          cy="5"
          r="4"
          fill={sign === 'full' ? 'currentColor' : 'none'}
          stroke="currentColor"
          strokeWidth="1.5"
        />
        {sign === 'half' ? <path d="M5 1a4 4 0 0 0 0 8z" fill="currentColor" /> : null}
      </svg>
      {text.filters.evidence[evidence]}
    </span>
  );
}
