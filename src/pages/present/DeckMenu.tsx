import { lazy, Suspense, useRef, useState } from 'react';
import { withSettings } from '../../features/deck/deckChanges.ts';
import { newId } from '../../features/deck/deckStore.ts';
import { useLocale } from '../../i18n/LocaleContext.tsx';
import { Button } from '../../ui/Button.tsx';
import type { MenuItem } from '../../ui/Menu.tsx';
import { PageIcon } from '../../ui/pageIcons.tsx';
import { useDeckFile } from './useDeckFile.ts';
import type { usePresent } from './usePresent.ts';

const Menu = lazy(() => import('../../ui/Menu.tsx').then((module) => ({ default: module.Menu })));

/** All decks of this computer, and what can be done with the open one as a whole. */
export function DeckMenu({ present }: { readonly present: ReturnType<typeof usePresent> }) {
  const { text, language } = useLocale();
  const [isOpen, setIsOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const file = useDeckFile(present);
  const { shelf, deck, add, begin, open, discard, goTo } = present;

  const others: readonly MenuItem[] = shelf.decks
    .filter(({ present: one }) => one.id !== deck?.id)
    .map(({ present: one }) => ({
      name: text.deck.openDeck(one.name, one.slides.length),
      onChoose: () => {
        open(one.id);
        goTo(0);
      },
    }));
  const whole: readonly MenuItem[] = deck
    ? [
        { name: text.deck.saveFile, hint: '.json', onChoose: () => file.save(deck) },
        {
          name: text.deck.copyDeck,
          onChoose: () =>
            add(withSettings({ name: text.deck.copyName(deck.name) })({ ...deck, id: newId() })),
        },
        { name: text.deck.deleteDeck, onChoose: () => discard(deck.id) },
      ]
    : [];
  const further: readonly MenuItem[] = [
    { name: text.deck.newDeck, onChoose: () => begin(text.deck.firstName, language) },
    { name: text.deck.openFile, hint: '.json', onChoose: file.choose },
  ];

  const groups = [others, whole, further].filter((group) => group.length > 0);

  return (
    <>
      <Button
        ref={button}
        icon={<PageIcon name="folder" />}
        aria-haspopup="menu"
        aria-expanded={isOpen}
        onClick={() => setIsOpen(true)}
      >
        {text.deck.decks}
      </Button>
      <input {...file.input} />
      <Suspense>
        {isOpen ? (
          <Menu
            label={text.deck.decks}
            anchor={button}
            groups={groups}
            onClose={() => setIsOpen(false)}
          />
        ) : null}
      </Suspense>
    </>
  );
}
