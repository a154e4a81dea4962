import { Link } from '@tanstack/react-router';
import { useView } from '../features/workspace/useView.ts';
import { useLocale } from '../i18n/LocaleContext.tsx';
import { Icon } from '../ui/icons.tsx';
import { carriedView, deckPage, pages } from './navigation.ts';

/** The links to all pages; each takes the filters of this one along. With signs, at the foot of a phone, the deck is one of them. */
export function PageLinks({ hasIcons }: { readonly hasIcons: boolean }) {
  const { text } = useLocale();
  const search = carriedView(useView());
  const shown = hasIcons ? [...pages, deckPage] : pages;

  return (
    <ul>
      {shown.map(({ to, name, icon }) => (
        <li key={to}>
          <Link to={to} search={search} activeOptions={{ exact: true, includeSearch: false }}>
            {hasIcons ? <Icon name={icon} size={20} /> : null}
            {name(text)}
          </Link>
        </li>
      ))}
    </ul>
  );
}
