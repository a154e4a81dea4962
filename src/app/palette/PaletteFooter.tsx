import { useLocale } from '../../i18n/LocaleContext.tsx';
import { Kbd } from '../../ui/Kbd.tsx';
import styles from './PaletteFooter.module.css';

/** Which keys work in the search, and in which spellings it finds. */
export function PaletteFooter() {
  const { palette, shortcuts } = useLocale().text;

  return (
    <>
      <span className={styles['keys']}>
        <Kbd>↑</Kbd>
        <Kbd>↓</Kbd>
        {palette.move}
      </span>
      <span className={styles['keys']}>
        <Kbd>{shortcuts.keys.enter}</Kbd>
        {palette.choose}
      </span>
      <span className={styles['spellings']}>{palette.understood}</span>
    </>
  );
}
