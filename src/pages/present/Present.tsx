import { languagesOf } from '../../features/deck/slideOrder.ts';
import type { DeckStore } from '../../features/deck/deckStore.ts';
import { useLocale } from '../../i18n/LocaleContext.tsx';
import { DocumentTitle } from '../../ui/DocumentTitle.tsx';
import { useOnPaper } from '../../ui/useOnPaper.ts';
import { DeckHead } from './DeckHead.tsx';
import { DeckPanel } from './DeckPanel.tsx';
import { DeckStrip } from './DeckStrip.tsx';
import { EmptyDeck } from './EmptyDeck.tsx';
import { NotesField } from './NotesField.tsx';
import styles from './Present.module.css';
import { PrintedDeck } from './PrintedDeck.tsx';
import { SlideStage } from './SlideStage.tsx';
import { SlideTools } from './SlideTools.tsx';
import { usePresent } from './usePresent.ts';

/** The slides at the left, the one that is looked at with its notes in the middle, the deck at the right. */
export function Present({ store }: { readonly store: DeckStore }) {
  const { text } = useLocale();
  const present = usePresent(store);
  const { deck, order, staged, at, change, goTo } = present;
  const here = staged[at];
  const isOnPaper = useOnPaper();

  return (
    <div data-wide="">
      <DocumentTitle title={text.shell.documentTitle(text.deck.title)} />
      <DeckHead present={present} />
      {isOnPaper && order ? <PrintedDeck order={order} staged={staged} /> : null}
      {deck && here && order ? (
        <div className={styles['desk']}>
          <DeckStrip
            deck={deck}
            order={order}
            staged={staged}
            at={at}
            change={change}
            goTo={goTo}
          />
          <div className={styles['middle']}>
            <SlideStage staged={here} order={order} ratio={deck.ratio} />
            <NotesField key={here.slide.id} slide={here.slide} change={change} />
          </div>
          <div className={styles['side']}>
            <SlideTools
              key={here.slide.id}
              present={present}
              slide={here.slide}
              language={languagesOf(deck.language)[0]}
            />
            <DeckPanel deck={deck} order={order} staged={here} change={change} />
          </div>
        </div>
      ) : (
        <EmptyDeck present={present} />
      )}
    </div>
  );
}
