import type { MarkFact } from '../figure.ts';
import styles from './MarkCard.module.css';

/** The evidence of one mark or number: value, measure, year, status, source and what not to do with it. */
export function MarkCard({ fact }: { readonly fact: Omit<MarkFact, 'id' | 'filter'> }) {
  return (
    <div className={styles['card']}>
      <p className={styles['label']}>{fact.label}</p>
      <p className={styles['value']}>{fact.value}</p>
      <dl className={styles['lines']}>
        {fact.lines.map(({ term, detail, url }) => (
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
      {fact.caution === '' ? null : <p className={styles['caution']}>{fact.caution}</p>}
    </div>
  );
}
