import { useLocale } from '../i18n/LocaleContext.tsx';
import styles from './AppFrame.module.css';
import { PageLinks } from './PageLinks.tsx';

/** The navigation at the foot of a phone's window, in reach of the thumb. */
export function PhoneDock() {
  const { text } = useLocale();

  return (
    <nav aria-label={text.shell.phoneNavigation} className={styles['dock']}>
      <PageLinks hasIcons />
    </nav>
  );
}
