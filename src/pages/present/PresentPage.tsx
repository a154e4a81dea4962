import { useQuery } from '@tanstack/react-query';
import { deckStore } from '../../features/deck/deckStore.ts';
import { LoadingPage } from '../../features/workspace/LoadingPage.tsx';
import { Present } from './Present.tsx';

/** How do I show this to a room? */
export function PresentPage() {
  // The decks of this window are read once; other windows tell of their changes.
  const { data: store } = useQuery({
    queryKey: ['decks'],
    queryFn: deckStore,
    staleTime: Infinity,
  });

  return store ? <Present store={store} /> : <LoadingPage />;
}
