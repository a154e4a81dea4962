import { useLocale } from '../i18n/LocaleContext.tsx';
import { useAppStore } from '../state/useAppStore.ts';
import { Icon } from '../ui/icons.tsx';
import styles from './SearchButton.module.css';

/** Opens the search for anything; it looks like the field that it opens, and on a phone like its sign. */
export function SearchButton() {
  const { text } = useLocale();
  const showOverlay = useAppStore((state) => state.showOverlay);

  return (
    <button
      type="button"
      className={styles['search']}
      aria-label={text.openers.searchLabel}
      aria-haspopup="dialog"
      aria-keyshortcuts="/ Control+K Meta+K"
      onClick={() => showOverlay('palette')}
    >
      <Icon name="search" />
      <span className={styles['hint']}>{text.openers.search}</span>
      <kbd className={styles['key']} aria-hidden="true">
        /
      </kbd>
    </button>
  );
}
