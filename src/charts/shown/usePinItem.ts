import { useLocale } from '../../i18n/LocaleContext.tsx';
import type { MenuItem } from '../../ui/Menu.tsx';
import { useFigureDesk } from './FigureDesk.ts';
import { type ShownFigure, useShownFigure } from './ShownFigures.ts';

interface PinItemOf extends ShownFigure {
  /** The address that opens the page with the name of the figure behind the `#`. */
  readonly link: string;
  /** Tells the reader where it was pinned. */
  readonly announce: (message: string) => void;
}

/** A table of the page as something that can be pinned and found again; the item of its menu, where there is a deck to pin it to. */
export function usePinItem({ id, figureIn, link, announce }: PinItemOf): readonly MenuItem[] {
  const locale = useLocale();
  const desk = useFigureDesk();
  useShownFigure(id, figureIn);
  if (!desk) return [];

  return [
    {
      name: locale.text.openers.pin,
      onChoose: () => void desk.pin({ shown: { id, figureIn }, link, locale }).then(announce),
    },
  ];
}
