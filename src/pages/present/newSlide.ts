import type { Slide } from '../../features/deck/deck.ts';
import { newId } from '../../features/deck/deckStore.ts';
import type { Messages } from '../../i18n/messages.ts';

/** A slide to be written on. */
export function newSlide(kind: 'title' | 'section' | 'method', { deck }: Messages): Slide {
  const base = { id: newId(), notes: '' };
  if (kind === 'method') return { ...base, kind };
  const title = kind === 'title' ? deck.newTitle : deck.newSection;

  return { ...base, kind, title, subtitle: '' };
}
