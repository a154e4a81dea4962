import type { Language } from '../../domain/bilingual.ts';
import type { FiguresSlide } from '../../features/deck/deck.ts';
import { type DeckChange, withoutFigure } from '../../features/deck/deckChanges.ts';
import { useLocale } from '../../i18n/LocaleContext.tsx';
import { IconButton } from '../../ui/Button.tsx';
import { Icon } from '../../ui/icons.tsx';
import styles from './Present.module.css';

interface PinnedListProps {
  readonly slide: FiguresSlide;
  readonly language: Language;
  readonly change: (change: DeckChange) => void;
}

/** The figures of a slide: when each was pinned, from which data, and where it can be seen live. */
export function PinnedList({ slide, language, change }: PinnedListProps) {
  const { text, format } = useLocale();
  const all = slide.figures.map(({ id, figure, link, pinnedOn }) => ({
    id,
    link,
    title: figure[language].title,
    pinned: text.deck.pinnedOn(format.date(pinnedOn), figure[language].vintage),
  }));

  return (
    <ul className={styles['pinned']}>
      {all.map(({ id, link, title, pinned }) => (
        <li key={id}>
          <div>
            <p>{title}</p>
            <p className={styles['hint']}>
              {pinned} <a href={link}>{text.deck.openFigure}</a>
            </p>
          </div>
          <IconButton
            name={text.deck.removeFigure(title)}
            icon={<Icon name="x" />}
            onClick={() => change(withoutFigure(id))}
          />
        </li>
      ))}
    </ul>
  );
}
