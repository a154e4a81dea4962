import type { FactLine } from '../../charts/figure.ts';
import styles from './EvidenceDrawer.module.css';

/** The properties of a value, one a line; a source leads to its page only where it may be linked. */
export function EvidenceLines({ lines }: { readonly lines: readonly FactLine[] }) {
  return (
    <dl className={styles['lines']}>
      {lines.map(({ term, detail, url }) => (
        <div key={`${term} ${detail}`} style={{ display: 'contents' }}>
          <dt>{term}</dt>
          <dd>
            {url === null ? (
              detail
            ) : (
              <a href={url} target="_blank" rel="noreferrer">
                {detail}
              </a>
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}
