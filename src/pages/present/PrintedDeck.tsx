import { pageOf } from '../../charts/pptx/layout/page.ts';
import type { DeckOrder } from '../../charts/pptx/model/deckOrder.ts';
import { SlideView } from '../../charts/slide/SlideView.tsx';
import styles from './Present.module.css';
import type { StagedSlide } from './usePresent.ts';

/** Width of the text on A4 in pixels. */
const paperWidth = 680;

interface PrintedDeckProps {
  readonly order: DeckOrder;
  readonly staged: readonly StagedSlide[];
}

/** The deck on paper: a slide a page, what the presenter wrote below it. */
export function PrintedDeck({ order, staged }: PrintedDeckProps) {
  const [locale] = order.locales;

  return (
    <ol className={styles['printed']}>
      {staged.flatMap(({ slide, pages }) =>
        pages.map((part, at) => (
          <li key={`${slide.id} ${at}`}>
            <SlideView
              slide={part}
              page={pageOf(order.ratio)}
              palette={order.palette}
              locale={locale}
              width={paperWidth}
            />
            {at === 0 && slide.notes !== '' ? <p>{slide.notes}</p> : null}
          </li>
        )),
      )}
    </ol>
  );
}
