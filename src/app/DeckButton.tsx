import { Link } from '@tanstack/react-router';
import { useView } from '../features/workspace/useView.ts';
import { useLocale } from '../i18n/LocaleContext.tsx';
import { useAppStore } from '../state/useAppStore.ts';
import { Icon } from '../ui/icons.tsx';
import styles from './AppFrame.module.css';
import { carriedView, deckPage } from './navigation.ts';

/** Leads to the deck and says how many slides it has; on a phone it stands among the pages. */
export function DeckButton() {
  const { text } = useLocale();
  const slides = useAppStore((state) => state.slides);
  const { to, name, icon } = deckPage;

  return (
    <Link to={to} search={carriedView(useView())} className={styles['deck']}>
      <Icon name={icon} />
      <span>{name(text)}</span>
      {slides > 0 ? <b>{slides}</b> : null}
    </Link>
  );
}
