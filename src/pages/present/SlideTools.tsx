import type { Language } from '../../domain/bilingual.ts';
import { type Slide, slideLayouts } from '../../features/deck/deck.ts';
import {
  withDuplicate,
  withLayout,
  withMoved,
  withoutSlide,
} from '../../features/deck/deckChanges.ts';
import { newId } from '../../features/deck/deckStore.ts';
import { useLocale } from '../../i18n/LocaleContext.tsx';
import { useAppStore } from '../../state/useAppStore.ts';
import { IconButton } from '../../ui/Button.tsx';
import { PageIcon } from '../../ui/pageIcons.tsx';
import { Segmented } from '../../ui/Segmented.tsx';
import { PinnedList } from './PinnedList.tsx';
import styles from './Present.module.css';
import { SlideFields } from './SlideFields.tsx';
import type { usePresent } from './usePresent.ts';

interface SlideToolsProps {
  readonly present: ReturnType<typeof usePresent>;
  readonly slide: Slide;
  /** The language that the slide is drawn in. */
  readonly language: Language;
}

/** What can be done with the slide that is looked at: its words, its place, its figures. */
export function SlideTools({ present, slide, language }: SlideToolsProps) {
  const { text } = useLocale();
  const announce = useAppStore((state) => state.announce);
  const { at, staged, change, goTo } = present;

  const [before, after, last] = [at - 1, at + 1, staged.length - 1];

  function move(to: number): void {
    change(withMoved(slide.id, to));
    goTo(to);
    announce(text.deck.moved(to + 1, staged.length));
  }

  function remove(): void {
    change(withoutSlide(slide.id));
    goTo(Math.max(0, before));
    announce(text.deck.removed(after));
  }

  return (
    <section aria-label={text.deck.thisSlide} className={styles['panel']}>
      <h2>{text.deck.thisSlide}</h2>
      <div className={styles['tools']}>
        <IconButton
          name={text.deck.up}
          icon={<PageIcon name="arrow-up" />}
          disabled={at === 0}
          onClick={() => move(before)}
        />
        <IconButton
          name={text.deck.down}
          icon={<PageIcon name="arrow-down" />}
          disabled={at >= last}
          onClick={() => move(after)}
        />
        <IconButton
          name={text.deck.duplicate}
          icon={<PageIcon name="copy" />}
          onClick={() => {
            change(withDuplicate(slide.id, newId));
            goTo(after);
          }}
        />
        <IconButton name={text.deck.remove} icon={<PageIcon name="trash" />} onClick={remove} />
      </div>
      <SlideFields slide={slide} change={change} />
      {slide.kind === 'figures' ? (
        <>
          <p className={styles['fieldName']}>{text.deck.layout}</p>
          <Segmented
            label={text.deck.layout}
            options={slideLayouts.map((value) => ({
              value,
              name: text.deck.layouts[value],
              face: text.deck.layouts[value],
            }))}
            value={slide.layout}
            onChoose={(layout) => change(withLayout(slide.id, layout, newId))}
          />
          <p className={styles['hint']}>{text.deck.layoutRule}</p>
          <PinnedList slide={slide} language={language} change={change} />
        </>
      ) : null}
      {slide.kind === 'method' ? <p className={styles['hint']}>{text.deck.methodMade}</p> : null}
    </section>
  );
}
