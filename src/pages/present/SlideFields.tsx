import { useId } from 'react';
import type { Slide } from '../../features/deck/deck.ts';
import { type DeckChange, withWordsOf } from '../../features/deck/deckChanges.ts';
import type { ChangeStep } from '../../features/deck/deckShelf.ts';
import { useLocale } from '../../i18n/LocaleContext.tsx';
import styles from './Present.module.css';
import { useTypingStep } from './useTypingStep.ts';

interface SlideFieldsProps {
  readonly slide: Slide;
  readonly change: (change: DeckChange, step: ChangeStep) => void;
}

/** The words of a slide that the presenter writes. */
export function SlideFields({ slide, change }: SlideFieldsProps) {
  const { text } = useLocale();
  if (slide.kind === 'method') return null;
  const write =
    (words: { readonly title?: string; readonly subtitle?: string }) => (step: ChangeStep) =>
      change(withWordsOf(slide.id, words), step);

  return (
    <>
      <TextField
        name={slide.kind === 'figures' ? text.deck.ownTitle : text.deck.words}
        value={slide.title}
        onWrite={(title, step) => write({ title })(step)}
      />
      {slide.kind === 'figures' ? null : (
        <TextField
          name={text.deck.subtitle}
          value={slide.subtitle}
          onWrite={(subtitle, step) => write({ subtitle })(step)}
        />
      )}
    </>
  );
}

interface TextFieldProps {
  readonly name: string;
  readonly value: string;
  readonly onWrite: (value: string, step: ChangeStep) => void;
}

export function TextField({ name, value, onWrite }: TextFieldProps) {
  const id = useId();
  const step = useTypingStep();

  return (
    <div className={styles['field']}>
      <label htmlFor={id}>{name}</label>
      <input
        id={id}
        type="text"
        value={value}
        onChange={({ target }) => onWrite(target.value, step.next())}
        onBlur={step.end}
      />
    </div>
  );
}
