import { Link } from '@tanstack/react-router';
import { useView } from '../features/workspace/useView.ts';
import { useLocale } from '../i18n/LocaleContext.tsx';
import styles from './AppFrame.module.css';
import { Brand } from './Brand.tsx';
import { DeckButton } from './DeckButton.tsx';
import { LanguageSwitch } from './LanguageSwitch.tsx';
import { carriedView } from './navigation.ts';
import { PageLinks } from './PageLinks.tsx';
import { SearchButton } from './SearchButton.tsx';
import { ThemeSwitch } from './ThemeSwitch.tsx';

export function Header() {
  const { text } = useLocale();
  const search = carriedView(useView());

  return (
    <header className={styles['top']}>
      <div className={styles['bar']}>
        <Link to="/" search={search} className={styles['brand']}>
          <Brand />
          {text.shell.brand}
        </Link>
        <nav aria-label={text.shell.navigation} className={styles['nav']}>
          <PageLinks hasIcons={false} />
        </nav>
        <div className={styles['tools']}>
          <SearchButton />
          <DeckButton />
          <LanguageSwitch />
          <ThemeSwitch />
        </div>
      </div>
    </header>
  );
}
