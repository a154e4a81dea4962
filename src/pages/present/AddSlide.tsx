import { lazy, Suspense, useRef, useState } from 'react';
import { type DeckChange, withSlide } from '../../features/deck/deckChanges.ts';
import { useLocale } from '../../i18n/LocaleContext.tsx';
import { Button } from '../../ui/Button.tsx';
import { PageIcon } from '../../ui/pageIcons.tsx';
import { newSlide } from './newSlide.ts';

const Menu = lazy(() => import('../../ui/Menu.tsx').then((module) => ({ default: module.Menu })));

interface AddSlideProps {
  /** The slide that the new one follows; null puts it first. */
  readonly behind: string | null;
  readonly change: (change: DeckChange) => void;
  readonly onAdded: () => void;
}

/** A further slide of words, or the one of sources and method. */
export function AddSlide({ behind, change, onAdded }: AddSlideProps) {
  const { text } = useLocale();
  const [isOpen, setIsOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);

  return (
    <>
      <Button
        ref={button}
        icon={<PageIcon name="plus" />}
        aria-haspopup="menu"
        aria-expanded={isOpen}
        onClick={() => setIsOpen(true)}
      >
        {text.deck.add}
      </Button>
      <Suspense>
        {isOpen ? (
          <Menu
            label={text.deck.add}
            anchor={button}
            groups={[
              (['title', 'section', 'method'] as const).map((kind) => ({
                name: text.deck.kinds[kind],
                onChoose: () => {
                  change(withSlide(newSlide(kind, text), behind));
                  onAdded();
                },
              })),
            ]}
            onClose={() => setIsOpen(false)}
          />
        ) : null}
      </Suspense>
    </>
  );
}
