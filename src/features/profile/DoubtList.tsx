import type { Doubt } from './doubt.ts';
import styles from './DoubtList.module.css';
import { useLocale } from '../../i18n/LocaleContext.tsx';

/** What to be careful of, each with its reason; a red edge only where values collide. */
export function DoubtList({ doubts }: { readonly doubts: readonly Doubt[] }) {
  const { text } = useLocale();

  return (
    <ul className={styles['list']}>
      {doubts.map(({ kind, claim, why }) => (
        <li
          key={`${claim} ${why}`}
          className={`${styles['doubt']} ${kind === 'conflict' ? styles['conflict'] : ''}`}
        >
          <b>{claim}</b>
          {text.sources.colon}
          {why}
        </li>
      ))}
    </ul>
  );
}
