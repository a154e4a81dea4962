import { useLocale } from '../../i18n/LocaleContext.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import styles from './LoadingPage.module.css';

/** The shape of a page while its data are on the way; words after two seconds. */
export function LoadingPage() {
  const { text } = useLocale();

  return (
    <div className={styles['page']} aria-busy="true">
      <Skeleton width="60%" height="3rem" />
      <Skeleton width="80%" height="1.5rem" />
      <Skeleton height="9rem" />
      <p role="status" className={styles['words']}>
        {text.problems.loading}
      </p>
      <Skeleton height="24rem" />
      <Skeleton height="24rem" />
    </div>
  );
}
