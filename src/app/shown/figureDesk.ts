import type { QueryClient } from '@tanstack/react-query';
import type { RegisteredRouter } from '@tanstack/react-router';
import type { FigureDesk } from '../../charts/shown/FigureDesk.ts';

/** The deck and the pages out of sight, loaded when a figure is first pinned or made again. */
export function figureDesk(
  router: RegisteredRouter,
  queryClient: QueryClient,
  onCount: (slides: number) => void,
): FigureDesk {
  return {
    pin: async (wish) => (await import('./pinToDeck.ts')).pinToDeck(wish, onCount),
    figureAt: async (link) => (await import('./figureAt.tsx')).figureAt(link, queryClient, router),
  };
}
