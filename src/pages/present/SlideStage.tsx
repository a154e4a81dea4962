import { useRef } from 'react';
import type { DeckOrder } from '../../charts/pptx/model/deckOrder.ts';
import { pageOf } from '../../charts/pptx/layout/page.ts';
import { SlideView } from '../../charts/slide/SlideView.tsx';
import type { SlideRatio } from '../../features/deck/deck.ts';
import { useLocale } from '../../i18n/LocaleContext.tsx';
import { ErrorBoundary } from '../../ui/ErrorBoundary.tsx';
import { State } from '../../ui/State.tsx';
import { useWidth } from '../../ui/useWidth.ts';
import styles from './Present.module.css';
import type { StagedSlide } from './usePresent.ts';

interface SlideStageProps {
  readonly staged: StagedSlide;
  readonly order: DeckOrder;
  readonly ratio: SlideRatio;
}

/** The slide as the file has it; what goes on over several slides stands one below the other. */
export function SlideStage({ staged, order, ratio }: SlideStageProps) {
  const { text } = useLocale();
  const place = useRef<HTMLDivElement>(null);
  const width = useWidth(place);
  const [locale] = order.locales;

  return (
    <section ref={place} aria-label={text.deck.stage} className={styles['stage']}>
      <ErrorBoundary
        key={staged.slide.id}
        fallback={(error) => (
          <State role="alert" title={text.crash.title}>
            {error.message}
          </State>
        )}
      >
        {width > 0
          ? staged.pages.map((slide, at) => (
              <SlideView
                key={at}
                slide={slide}
                page={pageOf(ratio)}
                palette={order.palette}
                locale={locale}
                width={width}
              />
            ))
          : null}
      </ErrorBoundary>
    </section>
  );
}
