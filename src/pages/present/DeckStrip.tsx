import { useState } from 'react';
import type { DeckOrder } from '../../charts/pptx/model/deckOrder.ts';
import type { Deck } from '../../features/deck/deck.ts';
import { type DeckChange, withMoved } from '../../features/deck/deckChanges.ts';
import { deckMinutes } from '../../features/deck/speakingTime.ts';
import { useLocale } from '../../i18n/LocaleContext.tsx';
import { useAppStore } from '../../state/useAppStore.ts';
import { hasStale, type TodaysData } from './change/useTodaysData.ts';
import { AddSlide } from './AddSlide.tsx';
import styles from './Present.module.css';
import { SlideThumb } from './SlideThumb.tsx';
import { slideTitle } from './slideTitle.ts';
import type { StagedSlide } from './usePresent.ts';

interface DeckStripProps {
  readonly deck: Deck;
  readonly order: DeckOrder;
  readonly staged: readonly StagedSlide[];
  readonly at: number;
  readonly today: TodaysData;
  readonly change: (change: DeckChange) => void;
  readonly goTo: (slide: number) => void;
}

/** All slides, small and in order: chosen by a click, moved by dragging or with Alt and the arrows. */
export function DeckStrip({ deck, order, staged, at, today, change, goTo }: DeckStripProps) {
  const locale = useLocale();
  const { text } = locale;
  const announce = useAppStore((state) => state.announce);
  const [dragged, setDragged] = useState<string | null>(null);
  const [over, setOver] = useState<number | null>(null);
  const [own] = order.locales;
  const behind = at + 1;

  function move(id: string, to: number): void {
    if (to < 0 || to >= staged.length) return;
    change(withMoved(id, to));
    goTo(to);
    announce(text.deck.moved(to + 1, staged.length));
  }

  function stepFrom(id: string, from: number, step: number, isMoving: boolean): void {
    if (isMoving) move(id, from + step);
    else goTo(Math.max(0, Math.min(staged.length - 1, from + step)));
  }
  const numbered = staged.map(({ slide, pages: [first] }, index) => ({
    slide,
    first,
    index,
    number: index + 1,
    name: text.deck.slide(index + 1, slideTitle(slide, locale, own.language)),
    isStale: hasStale(slide, today),
  }));

  return (
    <section aria-label={text.deck.strip} className={styles['strip']}>
      <p className={styles['stripHead']}>
        {text.deck.slides(staged.length)}
        {text.facts.comma}
        {text.deck.minutes(deckMinutes(deck.slides))}
      </p>
      <p id="deck-reorder" hidden>
        {text.deck.reorder}
      </p>
      <ol>
        {numbered.map(({ slide, first, index, number, name, isStale }) => (
          <li key={slide.id}>
            <SlideThumb
              part={first}
              order={order}
              name={name}
              number={number}
              isHere={index === at}
              isStale={isStale}
              isDragged={dragged === slide.id}
              isTarget={dragged !== null && over === index}
              onDrag={(isOn) => {
                setDragged(isOn ? slide.id : null);
                setOver(null);
              }}
              onOver={() => setOver(index)}
              onDrop={() => (dragged === null ? undefined : move(dragged, index))}
              onChoose={() => goTo(index)}
              onStep={(step, isMoving) => stepFrom(slide.id, index, step, isMoving)}
            />
          </li>
        ))}
      </ol>
      <AddSlide
        behind={staged[at]?.slide.id ?? null}
        change={change}
        onAdded={() => goTo(behind)}
      />
    </section>
  );
}
