import { readingCells, readingColumns } from '../../../charts/readingSheet.ts';
import { type Cell, type Sheet, words } from '../../../charts/sheet.ts';
import type { ExploreContext } from '../exploreContext.ts';
import { groupName } from './groupName.ts';
import { frameOf, unitOf } from './figureFrame.ts';
import { clusterName, provinceName } from './figureParts.ts';
import type { PointRow } from './pointMapRows.ts';

/** One row a dot: its group, what its position stands for, and its value or why there is none. */
export function pointMapSheet(context: ExploreContext, rows: readonly PointRow[]): Sheet {
  const { locale, wish } = context;
  const { columns, pointMap, groupings } = locale.text;
  const isColoured = wish.color !== 'none' && wish.color !== 'province';
  const lines = rows.flatMap((row) =>
    valueCells(context, row).map((cells) => ({
      clusters: [row.reading.cluster.id],
      cells: [
        words(clusterName(context, row.reading.cluster)),
        words(provinceName(context, row.reading.cluster)),
        ...(isColoured ? [words(groupName(context, wish.color, row.group))] : []),
        words(pointMap.precision[row.point.precision]),
        ...cells,
      ],
    })),
  );

  return {
    caption: frameOf(context, 'point-map').subtitle,
    columns: [
      { header: columns.name, kind: 'words' },
      { header: columns.province, kind: 'words' },
      ...(isColoured ? [{ header: groupings[wish.color], kind: 'words' } as const] : []),
      { header: pointMap.position, kind: 'words' },
      ...readingColumns(locale),
    ],
    rows: lines.map(({ cells }) => cells),
    rowClusters: lines.map(({ clusters }) => clusters),
  };
}

/** The cells under `readingColumns`: one line a value, one that says why where there is none. */
function valueCells(context: ExploreContext, { reading }: PointRow): readonly (readonly Cell[])[] {
  switch (reading.kind) {
    case 'measured':
      return [readingCells(context, reading.observation)];
    case 'contested':
      return reading.observations.map((observation) => readingCells(context, observation));
    case 'missing': {
      const gap = context.locale.text.readingGaps[reading.reason];

      return [[words(gap), words(''), words(unitOf(context)), ...Array<Cell>(4).fill(words(''))]];
    }
  }
}
