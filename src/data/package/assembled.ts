import { type Dataset, type DatasetIdentity, indexedDataset } from '../../domain/dataset.ts';
import type { NoticeLink, NoticeTarget } from '../../domain/notice.ts';
import { checkedRows, type Reference, withSoundParents } from './references.ts';
import type { ResourceOutcomes } from './resourceOutcome.ts';
import type { RowFault } from './rowFault.ts';
import type { RowOf } from './rowSchemas.ts';

/** A dataset whose keys are unique and whose references all resolve, and what was left out for that. */
export interface Assembled {
  readonly dataset: Dataset;
  readonly faults: readonly RowFault[];
}

type Keys = ReadonlySet<string> | undefined;

/**
 * One dataset out of the tables that arrived.
 *
 * The order follows the references: what is referred to is checked first, so that a row left out
 * takes along the rows that cannot be understood without it.
 */
export function assembled(identity: DatasetIdentity, outcomes: ResourceOutcomes): Assembled {
  const faults: RowFault[] = [];

  function kept<Name extends keyof RowOf>(
    name: Name,
    keyColumn: string,
    keyOf: (row: RowOf[Name]) => string,
    references: readonly Reference<RowOf[Name]>[] = [],
  ): { readonly rows: readonly RowOf[Name][]; readonly keys: Keys } {
    const outcome = outcomes[name];
    if (outcome.kind === 'failed') return { rows: [], keys: undefined };
    const checked = checkedRows(name, outcome.table, keyColumn, keyOf, references);
    faults.push(...checked.faults);

    return { rows: checked.rows, keys: new Set(checked.rows.map(keyOf)) };
  }

  const provinces = kept('provinces', 'code', (row) => row.code);
  const segments = kept('segments', 'id', (row) => row.id);
  const units = kept('units', 'id', (row) => row.id);
  const topics = kept('topics', 'id', (row) => row.id);
  const sources = kept('sources', 'id', (row) => row.id);
  const indicators = kept('indicators', 'id', (row) => row.id, [
    { column: 'unit_id', valuesOf: (row) => [row.unit], known: units.keys },
  ]);
  const aggregates = kept('aggregates', 'id', (row) => row.id, [sourceOf(sources.keys)]);
  const clusters = kept('clusters', 'id', (row) => row.id, [
    { column: 'province_code', valuesOf: (row) => [row.province], known: provinces.keys },
    { column: 'segments', valuesOf: (row) => row.segments, known: segments.keys },
    sourceOf(sources.keys),
    { column: 'further_source_ids', valuesOf: (row) => row.furtherSources, known: sources.keys },
  ]);
  const areas = union(clusters.keys, provinces.keys, aggregates.keys);
  const observations = kept('observations', 'id', (row) => row.id, [
    { column: 'area_id', valuesOf: (row) => [row.area], known: areas },
    { column: 'indicator_id', valuesOf: (row) => [row.indicator], known: indicators.keys },
    sourceOf(sources.keys),
  ]);
  const seriesBreaks = kept('series_breaks', 'id', (row) => row.id, [
    { column: 'area_ids', valuesOf: (row) => row.areas, known: areas },
    { column: 'indicator_ids', valuesOf: (row) => row.indicators, known: indicators.keys },
    { column: 'source_ids', valuesOf: (row) => row.sources, known: sources.keys },
  ]);
  const notices = kept('notices', 'id', (row) => row.id, [
    sourceOf(sources.keys),
    { column: 'further_source_ids', valuesOf: (row) => row.furtherSources, known: sources.keys },
  ]);
  const targetKeys: Readonly<Record<NoticeTarget['type'], Keys>> = {
    cluster: clusters.keys,
    province: provinces.keys,
    segment: segments.keys,
    indicator: indicators.keys,
    topic: topics.keys,
  };
  const noticeLinks = kept('notice_links', 'target_id', linkKey, [
    { column: 'notice_id', valuesOf: (row) => [row.notice], known: notices.keys },
    ...Object.entries(targetKeys).map(([type, known]) => ({
      column: 'target_id',
      valuesOf: ({ target }: NoticeLink) => (target.type === type ? [target.id] : []),
      known,
    })),
  ]);
  const numbers = rowNumbers(outcomes);
  const sound = withSoundParents(clusters.rows, (id) => numbers.get(id) ?? 0);

  return {
    faults: [...faults, ...sound.faults],
    dataset: indexedDataset(identity, {
      clusters: sound.rows,
      provinces: provinces.rows,
      segments: segments.rows,
      indicators: indicators.rows,
      units: units.rows,
      aggregates: aggregates.rows,
      observations: observations.rows,
      seriesBreaks: seriesBreaks.rows,
      notices: notices.rows,
      noticeLinks: noticeLinks.rows,
      topics: topics.rows,
      sources: sources.rows,
    }),
  };
}

function sourceOf(known: Keys): Reference<{ readonly source: string }> {
  return { column: 'source_id', valuesOf: (row) => [row.source], known };
}

const linkKey = ({ notice, target }: NoticeLink) => `${notice} ${target.type} ${target.id}`;

/** All keys of several tables; undefined where one of them did not arrive. */
function union(...tables: readonly Keys[]): Keys {
  const arrived = tables.filter((keys) => keys !== undefined);

  return arrived.length < tables.length ? undefined : new Set(arrived.flatMap((keys) => [...keys]));
}

function rowNumbers({ clusters }: ResourceOutcomes): ReadonlyMap<string, number> {
  if (clusters.kind === 'failed') return new Map();

  return new Map(clusters.table.rows.toReversed().map(({ row, number }) => [row.id, number]));
}
