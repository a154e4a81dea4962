import { type KeyboardEvent, useEffect, useRef } from 'react';
import { pageOf } from '../../charts/pptx/layout/page.ts';
import type { DeckOrder } from '../../charts/pptx/model/deckOrder.ts';
import type { SlideParts } from '../../charts/pptx/model/slideParts.ts';
import { SlideView } from '../../charts/slide/SlideView.tsx';
import { useLocale } from '../../i18n/LocaleContext.tsx';
import { ErrorBoundary } from '../../ui/ErrorBoundary.tsx';
import { Icon } from '../../ui/icons.tsx';
import styles from './Present.module.css';

interface SlideThumbProps {
  readonly part: SlideParts;
  readonly order: DeckOrder;
  readonly name: string;
  readonly number: number;
  readonly isHere: boolean;
  /** Whether the data of a figure on it have changed since. */
  readonly isStale: boolean;
  readonly isDragged: boolean;
  /** Whether the slide that is dragged would come here. */
  readonly isTarget: boolean;
  readonly onDrag: (isDragged: boolean) => void;
  readonly onOver: () => void;
  readonly onDrop: () => void;
  readonly onChoose: () => void;
  /** An arrow key: to the slide before or behind, or with Alt the slide itself goes there. */
  readonly onStep: (step: 1 | -1, isMoving: boolean) => void;
}

/** Width of a slide in the strip, in pixels. */
const thumbWidth = 172;

/** A slide in the strip; the one that is looked at keeps the focus when it moves. */
export function SlideThumb(props: SlideThumbProps) {
  const { text } = useLocale();
  const { part, order, name, number, isHere, isStale, isDragged, isTarget } = props;
  const { onDrag, onOver, onDrop, onChoose, onStep } = props;
  const button = useRef<HTMLButtonElement>(null);

  useEffect(() => {
    const strip = button.current?.closest('ol');
    if (isHere && strip?.contains(document.activeElement)) button.current?.focus();
  }, [isHere, number]);

  function onKey(event: KeyboardEvent): void {
    if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return;
    event.preventDefault();
    onStep(event.key === 'ArrowUp' ? -1 : 1, event.altKey);
  }

  return (
    <>
      <span className={styles['number']} data-here={isHere ? '' : undefined}>
        {number}
        {isStale ? (
          <span role="img" aria-label={text.change.sign} title={text.change.sign}>
            <Icon name="warning" size={14} />
          </span>
        ) : null}
      </span>
      <button
        ref={button}
        type="button"
        draggable
        className={styles['thumb']}
        data-dragged={isDragged ? '' : undefined}
        data-target={isTarget ? '' : undefined}
        aria-current={isHere ? 'true' : undefined}
        aria-describedby="deck-reorder"
        aria-label={name}
        onClick={onChoose}
        onKeyDown={onKey}
        onDragStart={() => onDrag(true)}
        onDragEnd={() => onDrag(false)}
        onDragOver={(event) => {
          event.preventDefault();
          onOver();
        }}
        onDrop={(event) => {
          event.preventDefault();
          onDrop();
        }}
      >
        <span inert aria-hidden="true">
          <ErrorBoundary fallback={() => null}>
            <SlideView
              slide={part}
              page={pageOf(order.ratio)}
              palette={order.palette}
              locale={order.locales[0]}
              width={thumbWidth}
            />
          </ErrorBoundary>
        </span>
      </button>
    </>
  );
}
