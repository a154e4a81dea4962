import type { BriefingPart } from '../../charts/docx/briefingOrder.ts';
import type { Figure } from '../../charts/figure.ts';
import { sourcesOf } from '../../charts/figureParts.ts';
import type { Reader } from '../../charts/observationFact.ts';
import { useFigureShelf } from '../../charts/shown/ShownFigures.ts';
import type { Sheet } from '../../charts/sheet.ts';
import { sheetFigure } from '../../charts/table/sheetFigure.ts';
import { vintageOf } from '../../charts/vintage.ts';
import type { SourceId } from '../../domain/ids.ts';
import { dayOf } from '../../ui/day.ts';
import type { MenuItem } from '../../ui/Menu.tsx';
import { useBriefing } from './useBriefing.ts';

/** A page about one place, as a briefing takes it up. */
export interface ProfileOrder {
  readonly reader: Reader;
  /** The name of the place. */
  readonly title: string;
  readonly lede: string;
  /** The table of the page, which comes last. */
  readonly sheet: Sheet;
  readonly sheetTitle: string;
  readonly notes: readonly string[];
  readonly sources: readonly SourceId[];
  readonly linkOf: (figureId?: string) => string;
}

/** Every figure that the page shows, and its table, as a briefing: an item for its menu of exports. */
export function useProfileBriefing(order: ProfileOrder): MenuItem {
  const shelf = useFigureShelf();
  const { reader, title, lede, linkOf } = order;
  const { locale } = reader;
  const { save } = useBriefing(() => {
    const madeOn = dayOf(new Date());
    const part = (kind: 'figure' | 'table', figure: Figure, link: string): BriefingPart => ({
      kind,
      figure: { faces: [figure], face: 'chart', link, madeOn },
    });

    return {
      title,
      subtitle: '',
      lede,
      locales: [locale],
      madeOn,
      parts: [
        ...shelf.all().map(({ id, figureIn }) => part('figure', figureIn(locale), linkOf(id))),
        ...(order.sheet.rows.length > 0 ? [part('table', tableOf(order), linkOf())] : []),
      ],
    };
  });
  const { briefing } = locale.text;

  return { name: briefing.word, hint: briefing.hint, onChoose: () => void save() };
}

/** The table of the page as a figure, with what its file says of itself. */
function tableOf({ reader, sheet, sheetTitle, notes, sources }: ProfileOrder): Figure {
  return sheetFigure(sheet, {
    id: 'table',
    title: sheetTitle,
    subtitle: '',
    filters: '',
    notes,
    sources: sourcesOf(reader, sources),
    ...vintageOf(reader),
  });
}
