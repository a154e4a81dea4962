import { useNavigate } from '@tanstack/react-router';
import { useEffect, useEffectEvent } from 'react';
import type { Deck } from '../../features/deck/deck.ts';
import { deckStore } from '../../features/deck/deckStore.ts';
import { useView } from '../../features/workspace/useView.ts';
import { useLocale } from '../../i18n/LocaleContext.tsx';
import { useAppStore } from '../../state/useAppStore.ts';
import { carriedView } from '../navigation.ts';

interface OpenedDeckProps {
  readonly deck: Deck;
  readonly onClose: () => void;
}

/** A deck that came as a file is put beside the others and opened on its own page. */
export function OpenedDeck({ deck, onClose }: OpenedDeckProps) {
  const { text } = useLocale();
  const view = useView();
  const navigate = useNavigate();
  const announce = useAppStore((state) => state.announce);

  const open = useEffectEvent(async () => {
    (await deckStore()).getState().add(deck);
    await navigate({ to: '/present', search: carriedView(view) });
    announce(text.deck.opened(deck.name));
    onClose();
  });

  useEffect(() => void open(), [deck]);

  return <p role="status">{text.proof.reading}</p>;
}
