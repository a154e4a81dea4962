import { dataErrorOf } from '../http/dataError.ts';
import type { ReadTable } from './readTable.ts';
import type { ResourceOutcome, ResourceOutcomes } from './resourceOutcome.ts';
import type { RowOf } from './rowSchemas.ts';

/** Gives the table of a resource, wherever it lies. */
export type ReadResource = <Name extends keyof RowOf>(
  name: Name,
) => Promise<ReadTable<RowOf[Name]>>;

/** Every resource of a package, read side by side; what one could not be read for is its own outcome. */
export async function readResources(read: ReadResource): Promise<ResourceOutcomes> {
  async function outcome<Name extends keyof RowOf>(
    name: Name,
  ): Promise<ResourceOutcome<RowOf[Name]>> {
    try {
      return { kind: 'read', table: await read(name) };
    } catch (thrown) {
      return { kind: 'failed', error: dataErrorOf(thrown) };
    }
  }

  const [
    clusters,
    provinces,
    segments,
    indicators,
    units,
    aggregates,
    observations,
    series_breaks,
    notices,
    notice_links,
    topics,
    sources,
  ] = await Promise.all([
    outcome('clusters'),
    outcome('provinces'),
    outcome('segments'),
    outcome('indicators'),
    outcome('units'),
    outcome('aggregates'),
    outcome('observations'),
    outcome('series_breaks'),
    outcome('notices'),
    outcome('notice_links'),
    outcome('topics'),
    outcome('sources'),
  ]);

  return {
    clusters,
    provinces,
    segments,
    indicators,
    units,
    aggregates,
    observations,
    series_breaks,
    notices,
    notice_links,
    topics,
    sources,
  };
}
