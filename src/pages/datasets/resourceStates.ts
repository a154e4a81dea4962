import type { LoadedDataset } from '../../data/package/loadedDataset.ts';
import { type ResourceName, resourceNames } from '../../data/package/resourceName.ts';
import type { Dataset, DatasetTables } from '../../domain/dataset.ts';

/** What became of one table of the package. */
export interface ResourceState {
  readonly name: ResourceName;
  /** Where its file lies; null where the package names none. */
  readonly url: string | null;
  readonly isMissing: boolean;
  /** Rows in use. */
  readonly rows: number;
  /** Rows that were not read. */
  readonly rejected: number;
  /** Cells that were not used, of rows that were. */
  readonly cleared: number;
}

const tables: Readonly<Record<ResourceName, keyof DatasetTables>> = {
  clusters: 'clusters',
  provinces: 'provinces',
  segments: 'segments',
  indicators: 'indicators',
  units: 'units',
  aggregates: 'aggregates',
  observations: 'observations',
  series_breaks: 'seriesBreaks',
  notices: 'notices',
  notice_links: 'noticeLinks',
  topics: 'topics',
  sources: 'sources',
};

const rowsIn = (dataset: Dataset, name: ResourceName) => dataset[tables[name]].length;

/** Every table of the package with the rows that are in use, those that are not, and its file. */
export function resourceStates(loaded: LoadedDataset): readonly ResourceState[] {
  const { dataset, failures, faults, files } = loaded;

  return resourceNames.map((name) => {
    const own = faults.filter(({ resource }) => resource === name);
    const rejected = own.filter(({ outcome }) => outcome === 'left-out').length;

    return {
      name,
      url: files.resources.find((file) => file.name === name)?.url ?? null,
      isMissing: failures.has(name),
      rows: rowsIn(dataset, name),
      rejected,
      cleared: own.length - rejected,
    };
  });
}

/** Rows of all tables that were not read. */
export function rejectedRows(states: readonly ResourceState[]): number {
  return states.reduce((sum, { rejected }) => sum + rejected, 0);
}
