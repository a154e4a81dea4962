import { useId } from 'react';
import { type DeckChange, withWordsOf } from '../../features/deck/deckChanges.ts';
import type { ChangeStep } from '../../features/deck/deckShelf.ts';
import type { Slide } from '../../features/deck/deck.ts';
import { speakingSeconds, writtenLength } from '../../features/deck/speakingTime.ts';
import { useLocale } from '../../i18n/LocaleContext.tsx';
import { useTypingStep } from './useTypingStep.ts';
import styles from './Present.module.css';

interface NotesFieldProps {
  readonly slide: Slide;
  readonly change: (change: DeckChange, step: ChangeStep) => void;
}

/** What the presenter says at this slide, and how long that takes. */
export function NotesField({ slide, change }: NotesFieldProps) {
  const { text } = useLocale();
  const id = useId();
  const step = useTypingStep();
  const seconds = speakingSeconds(slide.notes);
  const length = writtenLength(slide.notes);

  return (
    <div className={styles['notes']}>
      <div className={styles['notesHead']}>
        <label htmlFor={id}>{text.deck.notes}</label>
        <span>
          {length === 0
            ? ''
            : text.deck.notesLength(text.deck.characters(length), text.deck.seconds(seconds))}
        </span>
      </div>
      <textarea
        id={id}
        rows={6}
        value={slide.notes}
        onChange={({ target }) =>
          change(withWordsOf(slide.id, { notes: target.value }), step.next())
        }
        onBlur={step.end}
      />
    </div>
  );
}
