import type { Figure } from '../../charts/figure.ts';
import { sourcesOf } from '../../charts/figureParts.ts';
import { sheetFigure, withShownColumns } from '../../charts/table/sheetFigure.ts';
import { vintageOf } from '../../charts/vintage.ts';
import type { ClusterRow } from '../../domain/clusterIndex.ts';
import { observationsBehind } from '../../domain/latestValue.ts';
import type { TableReader } from './clusterContext.ts';
import { clustersLede } from './clustersLede.ts';
import { clusterSheet, slideColumns } from './clusterSheet.ts';

/** Names the table of the page in links. */
export const clusterTableId = 'cluster-table';

/** The table as filtered and sorted, as a figure that can be pinned. */
export function clusterTableFigure(
  reader: TableReader,
  rows: readonly ClusterRow[],
  filters: string,
): Figure {
  const { locale, dataset } = reader;
  const { clusters, missing } = locale.text;
  const used = rows.flatMap(({ cluster, latest }) => [
    cluster.source,
    ...observationsBehind(latest).map(({ source }) => source),
  ]);

  return sheetFigure(
    withShownColumns(clusterSheet(reader, rows, locale), (column) =>
      slideColumns[locale.language].includes(column),
    ),
    {
      ...vintageOf(reader),
      id: clusterTableId,
      title: clusters.title,
      subtitle: clustersLede(dataset, locale),
      filters,
      notes: [clusters.doubtNote, missing.notZero],
      sources: sourcesOf(reader, used),
    },
  );
}
