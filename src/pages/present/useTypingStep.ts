import { useMemo } from 'react';
import type { ChangeStep } from '../../features/deck/deckShelf.ts';

/** What is typed without leaving the field is one step: one undo takes it back as a whole. */
export function useTypingStep() {
  return useMemo(() => {
    let isTyping = false;

    return {
      next: (): ChangeStep => {
        const step = isTyping ? 'continued' : 'new';
        isTyping = true;

        return step;
      },
      end: () => {
        isTyping = false;
      },
    };
  }, []);
}
