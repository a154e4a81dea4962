import type { DeckStore } from '../../features/deck/deckStore.ts';
import { useLocale } from '../../i18n/LocaleContext.tsx';
import { DocumentTitle } from '../../ui/DocumentTitle.tsx';
import { useOnPaper } from '../../ui/useOnPaper.ts';
import { hasStale, useTodaysData } from './change/useTodaysData.ts';
import { DeckDesk } from './DeckDesk.tsx';
import { DeckHead } from './DeckHead.tsx';
import { EmptyDeck } from './EmptyDeck.tsx';
import { PrintedDeck } from './PrintedDeck.tsx';
import { AudienceWindow } from './show/AudienceWindow.tsx';
import { PresenterWindow } from './show/PresenterWindow.tsx';
import { usePresent } from './usePresent.ts';
import { useUndoKeys } from './useUndoKeys.ts';

/** The deck as it is edited, as the room sees it, or as its presenter does. */
export function Present({ store }: { readonly store: DeckStore }) {
  const { text } = useLocale();
  const present = usePresent(store);
  const { deck, order, staged, at, show } = present;
  const today = useTodaysData(deck);
  const here = staged[at];
  const isOnPaper = useOnPaper();
  useUndoKeys(present);

  return (
    <div data-wide="">
      <DocumentTitle title={text.shell.documentTitle(text.deck.title)} />
      {isOnPaper && order ? <PrintedDeck order={order} staged={staged} /> : null}
      {deck && here && order ? (
        <>
          <DeckDesk present={present} deck={deck} order={order} here={here} today={today} />
          {show === 'screen' ? (
            <AudienceWindow
              present={present}
              deck={deck}
              order={order}
              isStale={hasStale(here.slide, today)}
            />
          ) : null}
          {show === 'presenter' ? (
            <PresenterWindow present={present} deck={deck} order={order} />
          ) : null}
        </>
      ) : (
        <>
          <DeckHead present={present} />
          <EmptyDeck present={present} />
        </>
      )}
    </div>
  );
}
