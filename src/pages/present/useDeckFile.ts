import { type ChangeEvent, useRef } from 'react';
import { download, safeFileName } from '../../charts/export/download.ts';
import type { Deck } from '../../features/deck/deck.ts';
import { deckFromText, type DeckFileFault, deckToText } from '../../features/deck/deckFile.ts';
import { useLocale } from '../../i18n/LocaleContext.tsx';
import type { Messages } from '../../i18n/messages.ts';
import { useAppStore } from '../../state/useAppStore.ts';
import type { usePresent } from './usePresent.ts';

/** The deck as a file: saved, and opened again beside the decks that are there. */
export function useDeckFile({ add, goTo }: Pick<ReturnType<typeof usePresent>, 'add' | 'goTo'>) {
  const { text } = useLocale();
  const announce = useAppStore((state) => state.announce);
  const field = useRef<HTMLInputElement>(null);

  async function open(file: File): Promise<void> {
    const outcome = deckFromText(await file.text());
    if (outcome.kind === 'fault') {
      announce(faultWords(outcome.fault, text));

      return;
    }
    add(outcome.deck);
    goTo(0);
    announce(text.deck.opened(outcome.deck.name));
  }

  return {
    save: (deck: Deck) => {
      const name = `${safeFileName(deck.name)}.json`;
      download(new Blob([deckToText(deck)], { type: 'application/json' }), name);
      announce(text.exporting.saved(name));
    },
    choose: () => field.current?.click(),
    /** The field that asks for a file; the button that opens it is what is seen. */
    input: {
      ref: field,
      type: 'file',
      hidden: true,
      accept: '.json,application/json',
      'aria-label': text.deck.openFile,
      onChange: ({ target }: ChangeEvent<HTMLInputElement>) => {
        const [file] = target.files ?? [];
        // The same file may be chosen again after it was mended.
        target.value = '';
        if (file) void open(file);
      },
    },
  };
}

export function faultWords(fault: DeckFileFault, { deck }: Messages): string {
  return fault.kind === 'broken-slide'
    ? deck.fileFaults['broken-slide'](fault.number)
    : deck.fileFaults[fault.kind];
}
