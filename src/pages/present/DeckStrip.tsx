import { type DragEvent, useState } from 'react';
import type { DeckOrder } from '../../charts/pptx/model/deckOrder.ts';
import { pageOf } from '../../charts/pptx/layout/page.ts';
import { SlideView } from '../../charts/slide/SlideView.tsx';
import type { Deck } from '../../features/deck/deck.ts';
import { type DeckChange, withMoved } from '../../features/deck/deckChanges.ts';
import { deckMinutes } from '../../features/deck/speakingTime.ts';
import { useLocale } from '../../i18n/LocaleContext.tsx';
import { useAppStore } from '../../state/useAppStore.ts';
import { ErrorBoundary } from '../../ui/ErrorBoundary.tsx';
import { AddSlide } from './AddSlide.tsx';
import styles from './Present.module.css';
import { slideTitle } from './slideTitle.ts';
import type { StagedSlide } from './usePresent.ts';

interface DeckStripProps {
  readonly deck: Deck;
  readonly order: DeckOrder;
  readonly staged: readonly StagedSlide[];
  readonly at: number;
  readonly change: (change: DeckChange) => void;
  readonly goTo: (slide: number) => void;
}

/** Width of a slide in the strip, in pixels. */
const thumbWidth = 172;

/** All slides, small and in order: chosen by a click, moved by dragging or with Alt and the arrows. */
export function DeckStrip({ deck, order, staged, at, change, goTo }: DeckStripProps) {
  const locale = useLocale();
  const { text } = locale;
  const announce = useAppStore((state) => state.announce);
  const [dragged, setDragged] = useState<string | null>(null);
  const [own] = order.locales;

  function move(id: string, to: number): void {
    if (to < 0 || to >= staged.length) return;
    change(withMoved(id, to));
    goTo(to);
    announce(text.deck.moved(to + 1, staged.length));
  }

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
        {staged.map(({ slide, pages: [first] }, index) => (
          <li
            key={slide.id}
            draggable
            data-dragged={dragged === slide.id ? '' : undefined}
            onDragStart={() => setDragged(slide.id)}
            onDragEnd={() => setDragged(null)}
            onDragOver={(event: DragEvent) => event.preventDefault()}
            onDrop={(event: DragEvent) => {
              event.preventDefault();
              if (dragged !== null) move(dragged, index);
            }}
          >
            <span className={styles['number']}>{index + 1}</span>
            <button
              type="button"
              className={styles['thumb']}
              aria-current={index === at ? 'true' : undefined}
              aria-describedby="deck-reorder"
              aria-label={text.deck.slide(index + 1, slideTitle(slide, locale, own.language))}
              onClick={() => goTo(index)}
              onKeyDown={(event) => {
                const step = { ArrowUp: -1, ArrowDown: 1 }[event.key];
                if (step === undefined) return;
                event.preventDefault();
                if (event.altKey) move(slide.id, index + step);
                else goTo(index + step);
              }}
            >
              <span inert aria-hidden="true">
                <ErrorBoundary fallback={() => null}>
                  <SlideView
                    slide={first}
                    page={pageOf(deck.ratio)}
                    palette={order.palette}
                    locale={own}
                    width={thumbWidth}
                  />
                </ErrorBoundary>
              </span>
            </button>
          </li>
        ))}
      </ol>
      <AddSlide
        behind={staged[at]?.slide.id ?? null}
        change={change}
        onAdded={() => goTo(at + 1)}
      />
    </section>
  );
}
