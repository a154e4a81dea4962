import { useQuery } from '@tanstack/react-query';
import { useFigureDesk } from '../../../charts/shown/FigureDesk.ts';
import type { PinnedFigure } from '../../../features/deck/deck.ts';
import { refreshed } from '../../../features/deck/refreshed.ts';
import { loadLocale } from '../../../i18n/locale.ts';
import { dayOf } from '../../../ui/day.ts';

/** The pinned figure made again from today's data; null where they have no such figure, undefined while it is made. */
export function useFigureToday(
  pinned: PinnedFigure,
  hash: string,
): PinnedFigure | null | undefined {
  const desk = useFigureDesk();
  const { data } = useQuery({
    queryKey: ['figure-today', pinned.link, hash],
    queryFn: async () => {
      const [shown, zh, en] = await Promise.all([
        desk?.figureAt(pinned.link),
        loadLocale('zh'),
        loadLocale('en'),
      ]);

      return shown ? { zh: shown.figureIn(zh), en: shown.figureIn(en) } : null;
    },
    staleTime: Infinity,
  });

  return data && refreshed(pinned, data, dayOf(new Date()));
}
