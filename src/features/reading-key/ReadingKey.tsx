import { lazy, Suspense } from 'react';
import { useLocale } from '../../i18n/LocaleContext.tsx';
import styles from './ReadingKey.module.css';

const KeyMark = lazy(() =>
  import('../../charts/marks/KeyMark.tsx').then((module) => ({ default: module.KeyMark })),
);

const entries = [
  'published',
  'about',
  'bound',
  'calculated',
  'missing',
  'conflict',
  'break',
] as const;

/** How to read the marks of doubt, on every page that draws them. */
export function ReadingKey() {
  const { text } = useLocale();

  return (
    <section className={styles['key']} aria-labelledby="reading-key">
      <h2 id="reading-key" className={styles['title']}>
        {text.overview.key}
      </h2>
      {entries.map((entry) => (
        <span key={entry} className={styles['entry']}>
          <Suspense fallback={<span style={{ width: 44, height: 14 }} />}>
            <KeyMark kind={entry} />
          </Suspense>
          {text.overview.keyEntries[entry]}
        </span>
      ))}
    </section>
  );
}
