import type { Locale } from '../../../i18n/locale.ts';
import type { Figure } from '../../figure.ts';
import { dyesInUse, withDyedOnly } from './dyesInUse.ts';
import { rowCount, withFirstRows } from './fewerRows.ts';

/** What a reader changes of a figure for one picture; the figure of the page stays as it is. */
export interface FigureEdits {
  /** A finding in the reader's own words; null leaves the computed one. */
  readonly title: string | null;
  /** How many of the first rows are drawn; null draws all. */
  readonly rows: number | null;
  /** Whether what shares the grey beyond the eighth dye is left out. */
  readonly isDyedOnly: boolean;
  /** Whether a note says that equal bounds are no tie. */
  readonly explainsBounds: boolean;
}

export const noEdits: FigureEdits = {
  title: null,
  rows: null,
  isDyedOnly: false,
  explainsBounds: false,
};

/** The figure as it goes into the picture. What is left out is said in a note, before the others. */
export function editedFigure(figure: Figure, { text }: Locale, edits: FigureEdits): Figure {
  const { pictures } = text;
  const all = rowCount(figure.drawing);
  const rows = Math.min(edits.rows ?? all, all);
  const fewer = withFirstRows(figure.drawing, rows);
  const { without } = dyesInUse(fewer);
  const drawing = edits.isDyedOnly ? withDyedOnly(fewer) : fewer;
  const notes = [
    ...(rows < all ? [pictures.firstRows(rows, all)] : []),
    ...(edits.isDyedOnly && without > 0 ? [pictures.withoutGrey(without)] : []),
    ...(edits.explainsBounds ? [pictures.noTie] : []),
  ];
  const title = edits.title?.trim();

  return {
    ...figure,
    title: title === undefined || title === '' ? figure.title : title,
    drawing,
    notes: [...notes, ...figure.notes],
  };
}
