import { type ReactNode, useLayoutEffect, useRef, useState } from 'react';
import { pageOf } from '../../../charts/pptx/layout/page.ts';
import type { DeckOrder } from '../../../charts/pptx/model/deckOrder.ts';
import type { SlideParts } from '../../../charts/pptx/model/slideParts.ts';
import { SlideView } from '../../../charts/slide/SlideView.tsx';
import { useLocale } from '../../../i18n/LocaleContext.tsx';
import { ErrorBoundary } from '../../../ui/ErrorBoundary.tsx';
import { State } from '../../../ui/State.tsx';
import styles from './Show.module.css';

interface FittedSlideProps {
  readonly parts: SlideParts;
  readonly order: DeckOrder;
  /** What stands in a corner of the slide. */
  readonly children?: ReactNode;
}

/** A slide as large as its place allows, drawn for that size; keyed by the slide, so that a fault stays with its own. */
export function FittedSlide({ parts, order, children }: FittedSlideProps) {
  const { text } = useLocale();
  const place = useRef<HTMLDivElement>(null);
  const page = pageOf(order.ratio);
  const [width, setWidth] = useState(0);
  const ratio = page.width / page.height;
  // What stands in a corner grows with the slide.
  const look = { width, fontSize: width / 80 };

  useLayoutEffect(() => {
    const element = place.current;
    if (!element) return undefined;
    const measure = () =>
      setWidth(Math.floor(Math.min(element.clientWidth, element.clientHeight * ratio)));
    const observer = new ResizeObserver(measure);
    measure();
    observer.observe(element);

    return () => observer.disconnect();
  }, [ratio]);

  return (
    <div ref={place} className={styles['place']}>
      {width > 0 ? (
        <div className={styles['fitted']} style={look}>
          <ErrorBoundary
            fallback={(error) => (
              <State role="alert" title={text.crash.title}>
                {error.message}
              </State>
            )}
          >
            <SlideView
              slide={parts}
              page={page}
              palette={order.palette}
              locale={order.locales[0]}
              width={width}
            />
          </ErrorBoundary>
          {children}
        </div>
      ) : null}
    </div>
  );
}
