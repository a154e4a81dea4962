import { type PointerEvent, useRef } from 'react';
import type { Deck } from '../../../features/deck/deck.ts';
import type { DeckOrder } from '../../../charts/pptx/model/deckOrder.ts';
import { useLocale } from '../../../i18n/LocaleContext.tsx';
import { FullWindow } from '../../../ui/FullWindow.tsx';
import { Icon } from '../../../ui/icons.tsx';
import { LiveRegion } from '../../../ui/LiveRegion.tsx';
import { slideTitle } from '../slideTitle.ts';
import type { usePresent } from '../usePresent.ts';
import { FittedSlide } from './FittedSlide.tsx';
import { leaveFullScreen } from './fullScreen.ts';
import styles from './Show.module.css';
import { ShowControls } from './ShowControls.tsx';
import { moveOf, moveOfStroke } from './showPages.ts';
import { useFullScreenEnd } from './useFullScreenEnd.ts';
import { useShow } from './useShow.ts';

interface AudienceWindowProps {
  readonly present: ReturnType<typeof usePresent>;
  readonly deck: Deck;
  readonly order: DeckOrder;
  /** Whether the data have changed since a figure of this slide was pinned. */
  readonly isStale: boolean;
}

/** The slides for the room: nothing but the slide, its number, and how far the show has come. */
export function AudienceWindow({ present, deck, order, isStale }: AudienceWindowProps) {
  const locale = useLocale();
  const { text } = locale;
  const show = useShow(present, deck.id);
  const pressedAt = useRef<number | null>(null);
  const { pages, at, here } = show;
  const slide = present.staged[here?.slide ?? 0]?.slide;
  const [number, of] = [at + 1, pages.length];

  function leave(): void {
    void leaveFullScreen();
    present.showAs(null);
  }
  useFullScreenEnd(leave);

  function release({ clientX, target }: PointerEvent): void {
    const distance = clientX - (pressedAt.current ?? clientX);
    const isOnControl = target instanceof Element && target.closest('a, button') !== null;
    if (pressedAt.current !== null && !isOnControl) show.go(moveOfStroke(distance));
    pressedAt.current = null;
  }

  return (
    <FullWindow
      label={text.present.screen}
      onClose={leave}
      onKeyDown={(event) => {
        const isOnControl = event.target instanceof Element && event.target.closest('a, button');
        const move = moveOf(event.key);
        // Enter and space press the button that has the focus.
        if (!move || (isOnControl && (event.key === ' ' || event.key === 'Enter'))) return;
        event.preventDefault();
        show.go(move);
      }}
    >
      <div
        className={styles['room']}
        onPointerDown={({ button, clientX }) => {
          pressedAt.current = button === 0 ? clientX : null;
        }}
        onPointerUp={release}
      >
        {here ? (
          <FittedSlide key={at} parts={here.parts} order={order}>
            <p className={styles['place-number']}>
              {isStale ? (
                <span role="img" aria-label={text.change.sign} title={text.change.sign}>
                  <Icon name="warning" size={14} />
                </span>
              ) : null}
              {text.present.place(number, of)}
            </p>
          </FittedSlide>
        ) : null}
      </div>
      <ShowControls present={present} show={show} onLeave={leave} />
      <progress
        className={styles['progress']}
        aria-label={text.present.screen}
        value={number}
        max={of}
      />
      <LiveRegion
        text={
          slide ? text.deck.slide(number, slideTitle(slide, locale, order.locales[0].language)) : ''
        }
      />
    </FullWindow>
  );
}
