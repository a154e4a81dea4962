import type { DeckOrder } from '../../charts/pptx/model/deckOrder.ts';
import type { Deck } from '../../features/deck/deck.ts';
import { languagesOf } from '../../features/deck/slideOrder.ts';
import { ChangeNotices } from './change/ChangeNotices.tsx';
import type { TodaysData } from './change/useTodaysData.ts';
import { DeckHead } from './DeckHead.tsx';
import { DeckPanel } from './DeckPanel.tsx';
import { DeckStrip } from './DeckStrip.tsx';
import { NotesField } from './NotesField.tsx';
import styles from './Present.module.css';
import { SlideStage } from './SlideStage.tsx';
import { SlideTools } from './SlideTools.tsx';
import type { StagedSlide, usePresent } from './usePresent.ts';

interface DeckDeskProps {
  readonly present: ReturnType<typeof usePresent>;
  readonly deck: Deck;
  readonly order: DeckOrder;
  readonly here: StagedSlide;
  readonly today: TodaysData;
}

/** The slides at the left, the one that is looked at with its notes in the middle, the deck at the right. */
export function DeckDesk({ present, deck, order, here, today }: DeckDeskProps) {
  const { staged, at, change, goTo } = present;
  const { slide } = here;
  const [language] = languagesOf(deck.language);

  return (
    <div className={styles['desk']}>
      <DeckHead present={present} />
      <DeckStrip
        deck={deck}
        order={order}
        staged={staged}
        at={at}
        today={today}
        change={change}
        goTo={goTo}
      />
      <div className={styles['middle']}>
        <ChangeNotices slide={slide} language={language} today={today} change={change} />
        <SlideStage staged={here} order={order} ratio={deck.ratio} />
        <div className={styles['below']}>
          <NotesField key={slide.id} slide={slide} change={change} />
          <SlideTools
            key={`${slide.id} tools`}
            present={present}
            slide={slide}
            language={language}
          />
        </div>
      </div>
      <div className={styles['side']}>
        <DeckPanel deck={deck} order={order} staged={here} change={change} />
      </div>
    </div>
  );
}
