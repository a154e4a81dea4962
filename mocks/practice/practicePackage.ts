import { clusterCells } from './clusterRows.ts';
import { descriptionOf } from './description.ts';
import { documentedIn } from './documented.ts';
import { generatorSource } from './generatorSource.ts';
import { indicatorRows, unitRows } from './indicatorRows.ts';
import { modelClusters } from './modelClusters.ts';
import { aggregateObservations, clusterObservations } from './observationRows.ts';
import { aggregateRows, breakRows } from './packageRows.ts';
import { readme } from './readme.ts';
import { type Cells, tableLike } from './table.ts';
import { valuesOf } from './values.ts';

/** Gives the text of a file of the published package. */
export type PublishedFile = (name: string) => string;

/**
 * The practice package, file by file: 216 fictional clusters in the form of the published package.
 *
 * Taken over from the published package are the columns, the provinces, segments and topics, the meaning of the
 * measures that both have, and the proportions of the documented list. Everything else is made here, the same
 * every time.
 */
export function practicePackage(published: PublishedFile): ReadonlyMap<string, string> {
  const documented = documentedIn(published('clusters.csv'));
  const clusters = modelClusters(documented);
  const values = valuesOf(clusters);
  const like = (name: string, rows: readonly Cells[]) =>
    [name, tableLike(published(name), rows)] as const;
  const asPublished = (name: string) => [name, published(name)] as const;

  const tables = new Map([
    like('clusters.csv', clusters.map(clusterCells)),
    asPublished('provinces.csv'),
    asPublished('segments.csv'),
    like('indicators.csv', indicatorRows(published('indicators.csv'))),
    like('units.csv', unitRows(published('units.csv'))),
    like('aggregates.csv', aggregateRows),
    like('observations.csv', [
      ...clusterObservations(clusters, values),
      ...aggregateObservations(clusters, values),
    ]),
    like('series_breaks.csv', breakRows),
    like('notices.csv', []),
    like('notice_links.csv', []),
    asPublished('topics.csv'),
    like('sources.csv', [generatorSource]),
  ]);

  return new Map([
    ...tables,
    ['datapackage.json', descriptionOf(published('datapackage.json'), tables)],
    ['README.md', readme({ documented, clusters, values, tables })],
  ]);
}
