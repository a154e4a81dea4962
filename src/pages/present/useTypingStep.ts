import { useRef } from 'react';
import type { ChangeStep } from '../../features/deck/deckShelf.ts';

/** What is typed without leaving the field is one step: one undo takes it back as a whole. */
export function useTypingStep() {
  const isTyping = useRef(false);

  return {
    next: (): ChangeStep => {
      const step = isTyping.current ? 'continued' : 'new';
      isTyping.current = true;

      return step;
    },
    end: () => {
      isTyping.current = false;
    },
  };
}
