import type { Reader } from '../../charts/observationFact.ts';
import type { ClusterRow } from '../../domain/clusterIndex.ts';
import type { Indicator, Unit } from '../../domain/indicator.ts';
import { rankable } from '../../domain/latestValue.ts';
import { noticeCounts } from '../../domain/noticeFilter.ts';
import type { PlaceTree } from '../../domain/placeTree.ts';
import type { SortWords } from '../../domain/sortClusters.ts';
import type { View } from '../../state/viewState.ts';
import { ticksUpTo } from '../../charts/axis/ticks.ts';
import { moneyAmount } from '../../i18n/format.ts';
import { isMoney } from '../../i18n/written.ts';

/** What the cells of the table are written with. */
export interface TableReader extends Reader {
  readonly indicator: Indicator | undefined;
  readonly unit: Unit | undefined;
  readonly tree: PlaceTree;
  /** What every link of the table keeps of the view. */
  readonly carried: Pick<View, 'dataset' | 'unit' | 'ids' | 'lang' | 'theme' | 'mock'>;
  /** Notices that concern each province. */
  readonly provinceNotices: ReadonlyMap<string, number>;
  /** Scale of the bars: round values in the stored unit. */
  readonly ticks: readonly number[];
}

export function provinceNoticeCounts({ dataset }: Reader): ReadonlyMap<string, number> {
  return noticeCounts(dataset, 'province');
}

/** The shared scale of the bars in the rows: two round steps beyond zero, in the unit shown. */
export function barTicks(
  rows: readonly ClusterRow[],
  unit: Unit | undefined,
  moneyUnit: Reader['moneyUnit'],
): readonly number[] {
  const largest = rows.reduce(
    (most, { latest }) => Math.max(most, rankable(latest)?.value ?? 0),
    0,
  );
  const perUnit = unit && isMoney(unit) ? 1 / moneyAmount(1, moneyUnit) : 1;

  return ticksUpTo(largest / perUnit, 2).map((tick) => tick * perUnit);
}

/** The order of names in the reader's language; provinces and segments in the order of the package. */
export function sortWords({ dataset, locale }: Reader): SortWords {
  const provinces = new Map(dataset.provinces.map(({ code }, index) => [code, index]));
  const segments = new Map(dataset.segments.map(({ id, order }) => [id, order]));

  return {
    compare: locale.format.compare,
    name: ({ cluster }) => locale.of(cluster.short),
    prefecture: ({ cluster }) => locale.of(cluster.prefecture),
    designation: ({ cluster }) => cluster.designations.map(locale.of).join(' '),
    provinceOrder: ({ cluster }) => provinces.get(cluster.province) ?? 99,
    segmentOrder: ({ cluster }) => {
      const [first] = cluster.segments;

      return first === undefined ? 99 : (segments.get(first) ?? 99);
    },
  };
}
