import type { Language } from '../../../domain/bilingual.ts';
import type { PinnedFigure } from '../../../features/deck/deck.ts';
import { type DeckChange, withFigure } from '../../../features/deck/deckChanges.ts';
import { keptAsPinned } from '../../../features/deck/refreshed.ts';
import { countOf, tableChanges } from '../../../features/deck/tableChanges.ts';
import { useLocale } from '../../../i18n/LocaleContext.tsx';
import { useAppStore } from '../../../state/useAppStore.ts';
import { Button } from '../../../ui/Button.tsx';
import { Icon } from '../../../ui/icons.tsx';
import styles from './ChangeNotice.module.css';
import { changeLines } from './changeLines.ts';
import { useFigureToday } from './useFigureToday.ts';

interface ChangeNoticeProps {
  readonly pinned: PinnedFigure;
  /** Digest of today's data. */
  readonly hash: string;
  /** The language that the slide is drawn in. */
  readonly language: Language;
  readonly change: (change: DeckChange) => void;
}

/** So many differences are listed; the others are counted. */
const mostLines = 6;

/** Says of a pinned figure what has changed in the data since, and lets the presenter decide. */
export function ChangeNotice({ pinned, hash, language, change }: ChangeNoticeProps) {
  const { text } = useLocale();
  const announce = useAppStore((state) => state.announce);
  const today = useFigureToday(pinned, hash);
  if (today === undefined) return <p className={styles['hint']}>{text.change.checking}</p>;
  const before = pinned.figure[language];
  const changes = today && tableChanges(before, today.figure[language]);
  if (changes && countOf(changes) === 0)
    return <p className={styles['hint']}>{text.change.unchanged}</p>;
  const lines = changes ? changeLines(changes, text) : [];
  const more = Math.max(0, lines.length - mostLines);

  return (
    <section aria-label={text.change.sign} className={styles['notice']}>
      <Icon name="warning" />
      <div>
        <p role="status">{today ? text.change.title : text.change.gone}</p>
        <p className={styles['hint']}>{text.change.of(before.title)}</p>
        <ul>
          {lines.slice(0, mostLines).map(({ of, became }, at) => (
            <li key={at}>
              {of === '' ? null : <span>{of}</span>} {became}
            </li>
          ))}
        </ul>
        {more > 0 ? <p className={styles['hint']}>{text.change.more(more)}</p> : null}
        <div className={styles['actions']}>
          {today ? (
            <Button
              kind="primary"
              onClick={() => {
                change(withFigure(pinned.id, () => today));
                announce(text.change.taken);
              }}
            >
              {text.change.take}
            </Button>
          ) : null}
          <Button
            onClick={() => {
              change(withFigure(pinned.id, (one) => keptAsPinned(one, hash)));
              announce(text.change.kept);
            }}
          >
            {text.change.keep}
          </Button>
        </div>
      </div>
    </section>
  );
}
