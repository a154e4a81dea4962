import { useEffect, useEffectEvent } from 'react';
import type { DeckState } from '../../features/deck/deckStore.ts';

/** Ctrl-Z takes the last change of the deck back, Ctrl-Shift-Z (or Ctrl-Y) makes it again; in a field both are the field's. */
export function useUndoKeys({ undo, redo }: Pick<DeckState, 'undo' | 'redo'>): void {
  const hear = useEffectEvent((event: KeyboardEvent) => {
    const key = event.key.toLowerCase();
    const isWanted = (event.ctrlKey || event.metaKey) && !event.altKey && ['z', 'y'].includes(key);
    if (!isWanted || isField(event.target)) return;
    event.preventDefault();
    if (key === 'y' || event.shiftKey) redo();
    else undo();
  });

  useEffect(() => {
    const listen = (event: KeyboardEvent) => hear(event);
    document.addEventListener('keydown', listen);

    return () => document.removeEventListener('keydown', listen);
  }, []);
}

const isField = (target: EventTarget | null) =>
  target instanceof Element && target.closest('input, textarea, select') !== null;
