import type { Deck } from '../../../features/deck/deck.ts';
import type { DeckOrder } from '../../../charts/pptx/model/deckOrder.ts';
import { useLocale } from '../../../i18n/LocaleContext.tsx';
import { Button, IconButton } from '../../../ui/Button.tsx';
import { FullWindow } from '../../../ui/FullWindow.tsx';
import { Icon } from '../../../ui/icons.tsx';
import { PageIcon } from '../../../ui/pageIcons.tsx';
import type { usePresent } from '../usePresent.ts';
import { FittedSlide } from './FittedSlide.tsx';
import { PresenterClock } from './PresenterClock.tsx';
import styles from './Show.module.css';
import { moveOf } from './showPages.ts';
import { useShow } from './useShow.ts';

interface PresenterWindowProps {
  readonly present: ReturnType<typeof usePresent>;
  readonly deck: Deck;
  readonly order: DeckOrder;
}

/** The presenter's own window: this slide, the next one, the notes, the time. It leads the room's window and follows it. */
export function PresenterWindow({ present, deck, order }: PresenterWindowProps) {
  const { text } = useLocale();
  const show = useShow(present, deck.id);
  const { pages, at, here, next, go } = show;
  const notes = here?.notes.trim() ?? '';
  const [number, following, last] = [at + 1, `next ${at}`, pages.length - 1];

  function close(): void {
    window.close();
    // A window that no script has opened stays: then the deck is shown in it.
    present.showAs(null);
  }

  return (
    <FullWindow
      label={text.present.presenter}
      onClose={close}
      onKeyDown={(event) => {
        const isOnButton = event.target instanceof Element && event.target.closest('button');
        const move = moveOf(event.key);
        if (!move || (isOnButton && (event.key === ' ' || event.key === 'Enter'))) return;
        event.preventDefault();
        go(move);
      }}
    >
      <div className={styles['presenter']}>
        <header className={styles['presenterHead']}>
          <IconButton
            name={text.present.back}
            icon={<PageIcon name="arrow-left" />}
            disabled={at === 0}
            onClick={() => go('back')}
          />
          <IconButton
            name={text.present.next}
            icon={<PageIcon name="arrow-right" />}
            disabled={at >= last}
            onClick={() => go('next')}
          />
          <strong role="status">{text.present.place(number, pages.length)}</strong>
          <PresenterClock />
          <Button icon={<Icon name="x" />} onClick={close}>
            {text.present.close}
          </Button>
        </header>
        <section aria-label={text.present.current} className={styles['current']}>
          {here ? <FittedSlide key={at} parts={here.parts} order={order} /> : null}
        </section>
        <section className={styles['upNext']}>
          <h2>{text.present.upNext}</h2>
          {next ? (
            <FittedSlide key={following} parts={next.parts} order={order} />
          ) : (
            <p>{text.present.end}</p>
          )}
        </section>
        <section className={styles['script']}>
          <h2>{text.present.notes}</h2>
          <textarea
            readOnly
            aria-label={text.present.notes}
            value={notes}
            placeholder={text.present.noNotes}
          />
        </section>
      </div>
    </FullWindow>
  );
}
