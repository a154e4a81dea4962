import { firstRows, type Sheet, words } from '../../../../charts/sheet.ts';
import type { ExploreContext } from '../../exploreContext.ts';
import type { MadePanel } from './madePanel.ts';

/** The tables of the groups below one another, the group in the first column; what a panel leaves out they leave out. */
export function panelSheet(
  { locale, wish }: ExploreContext,
  caption: string,
  panels: readonly MadePanel[],
): Sheet {
  const group = locale.text.groupings[wish.grouping];
  const sheets = panels.flatMap((panel) => {
    const table = drawnTable(panel);

    return table ? [{ name: panel.group.name, ...table }] : [];
  });
  // The table of a kind may name the group as well: it stands in the first column already.
  const kept = (sheets[0]?.columns ?? [])
    .map((column, at) => ({ column, at }))
    .filter(({ column }) => column.header !== group);

  return {
    caption,
    columns: [{ header: group, kind: 'words' }, ...kept.map(({ column }) => column)],
    rows: sheets.flatMap(({ name, rows }) =>
      rows.map((row) => [words(name), ...kept.map(({ at }) => row[at] ?? words(''))]),
    ),
    rowClusters: sheets.flatMap(({ rows, rowClusters }) =>
      rows.map((_, at) => rowClusters?.[at] ?? []),
    ),
  };
}

/** The table of a panel's figure, as far as the panel draws it. */
function drawnTable({ figure, drawing }: MadePanel): Sheet | undefined {
  if (!figure) return undefined;

  return drawing?.kind === 'ranking'
    ? firstRows(figure.table, drawing.rows.length)
    : { ...figure.table };
}
