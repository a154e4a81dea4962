import type { Figure } from '../../../charts/figure.ts';
import { sourcesOf } from '../../../charts/figureParts.ts';
import { sheetFigure, withShownColumns } from '../../../charts/table/sheetFigure.ts';
import { vintageOf } from '../../../charts/vintage.ts';
import { observationsIn } from '../../../domain/comparison.ts';
import { type CompareContext, placeNames } from '../compareContext.ts';
import { compareSheet } from '../compareSheet.ts';

/** Names the table of the whole comparison in links. */
export const comparisonId = 'comparison';

/** Value, year and status of a place have room on a slide; its source and mark stay in the files. */
const columnsBefore = 3;
const columnsOfPlace = 5;
const shownOfPlace = 3;

/** The table of the whole comparison, as a figure that can be pinned. */
export function comparisonFigure(context: CompareContext): Figure {
  const { locale, places, rows } = context;
  const { compare, missing, sources } = locale.text;
  const used = rows.flatMap(({ cells }) =>
    cells.flatMap(observationsIn).map(({ source }) => source),
  );
  const isShown = (column: number) =>
    column < columnsBefore || (column - columnsBefore) % columnsOfPlace < shownOfPlace;

  return sheetFigure(withShownColumns(compareSheet(context), isShown), {
    ...vintageOf(context),
    id: comparisonId,
    title: `${compare.title}${sources.colon}${locale.format.list(placeNames(locale, places))}`,
    subtitle: compare.table.subtitle,
    filters: '',
    notes: [compare.table.noTotal, missing.notZero],
    sources: sourcesOf(context, used),
  });
}
