import { type Sheet, words } from '../../../../charts/sheet.ts';
import type { ExploreContext } from '../../exploreContext.ts';
import type { MadePanel } from './madePanel.ts';

/** The tables of the groups below one another, the group in the first column. */
export function panelSheet(
  { locale, wish }: ExploreContext,
  caption: string,
  panels: readonly MadePanel[],
): Sheet {
  const sheets = panels.flatMap(({ group, figure }) =>
    figure ? [{ name: group.name, ...figure.table }] : [],
  );

  return {
    caption,
    columns: [
      { header: locale.text.groupings[wish.grouping], kind: 'words' },
      ...(sheets[0]?.columns ?? []),
    ],
    rows: sheets.flatMap(({ name, rows }) => rows.map((row) => [words(name), ...row])),
    rowClusters: sheets.flatMap(({ rows, rowClusters }) =>
      rows.map((_, at) => rowClusters?.[at] ?? []),
    ),
  };
}
