import type { Figure } from '../figure.ts';
import type { BriefingOrder } from './briefingOrder.ts';

/** A figure with its numbers in the briefing. */
export interface NumberedFigure {
  readonly faces: readonly [Figure, ...Figure[]];
  /** Null where there is nothing to draw, or where the figure is a table. */
  readonly figureNumber: number | null;
  /** Null where the table has no rows. */
  readonly tableNumber: number | null;
  readonly label: FigureLabel;
  readonly link: string;
  readonly isFinding: boolean;
}

/** What notes call it: `图1`; the number of the finding where there is no figure and no table. */
export interface FigureLabel {
  readonly text: string;
  readonly isShown: boolean;
}

/** Figures and tables counted from one, each by itself, in the order in which they are read. */
export function numberedFigures({ parts, locales }: BriefingOrder): readonly NumberedFigure[] {
  const { briefing } = locales[0].text;
  const gap = locales[0].language === 'zh' ? '' : ' ';
  const counts = { figures: 0, tables: 0, findings: 0 };

  return parts.flatMap((part): readonly NumberedFigure[] => {
    if (part.kind === 'section') return [];
    const [face, ...others] = part.figure.faces;
    if (!face) return [];
    const { isDrawn, isListed } = shownOf(face, part.figure.face);
    counts.findings += 1;
    if (isDrawn) counts.figures += 1;
    if (isListed) counts.tables += 1;
    const label = (name: string, number: number) => `${name}${gap}${number}`;
    const shown = isDrawn
      ? label(briefing.figure, counts.figures)
      : label(briefing.table, counts.tables);
    const isShown = isDrawn || isListed;

    return [
      {
        faces: [face, ...others],
        figureNumber: isDrawn ? counts.figures : null,
        tableNumber: isListed ? counts.tables : null,
        label: { text: isShown ? shown : label(briefing.finding, counts.findings), isShown },
        link: part.figure.link,
        isFinding: part.kind === 'figure',
      },
    ];
  });
}

function shownOf({ drawing, table }: Figure, face: 'chart' | 'table') {
  return {
    isDrawn: face === 'chart' && drawing.kind !== 'table' && drawing.kind !== 'empty',
    isListed: table.rows.length > 0 && drawing.kind !== 'empty',
  };
}
