import type { Dye, PlaceName, PointDot } from '../../../charts/point-map/pointMapDrawing.ts';
import { placeKey } from '../../../charts/point-map/spreadOffsets.ts';
import { certaintyOf } from '../../../domain/certainty.ts';
import type { Cluster } from '../../../domain/cluster.ts';
import { groupKeyOf, groupKeysOf } from '../../../domain/explore/clusterGroups.ts';
import type { Reading } from '../../../domain/explore/reading.ts';
import { groupedBy } from '../../../domain/grouping.ts';
import { nameAnchors } from '../../../domain/nameAnchors.ts';
import { ranked } from '../../../domain/tally.ts';
import { divisionCodes } from '../../../i18n/en/divisionCodes.ts';
import type { ExploreContext } from '../exploreContext.ts';
import { groupName } from './groupName.ts';
import { clusterName } from './figureParts.ts';

type Point = NonNullable<Cluster['point']>;

/** A cluster that has a position, with what the measure says of it. */
export interface PointRow {
  readonly reading: Reading;
  readonly point: Point;
  readonly group: string;
  readonly dye: Dye;
  /** How many other clusters have the same position. */
  readonly sharedWith: number;
}

export interface PointRows {
  /** The largest value first, those without one last. */
  readonly rows: readonly PointRow[];
  /** The groups by the number of their dots, each with its dye; empty where there is one colour. */
  readonly groups: readonly { readonly key: string; readonly dye: Dye }[];
}

const dyes = [1, 2, 3, 4, 5, 6, 7, 8] as const;

/** The clusters with a position, with their dyes: the eight largest groups have their own, the others are grey. */
export function pointRows(context: ExploreContext): PointRows {
  const { chart, dataset, wish } = context;
  const drawn = chart.set.readings.flatMap((reading) => {
    const { point } = reading.cluster;
    const group = groupKeyOf(dataset, wish.color, reading.cluster);

    return point ? [{ reading, point, group }] : [];
  });
  const byPlace = groupedBy(drawn, ({ point }) => placeKey(point));
  const byGroup = groupedBy(drawn, ({ group }) => group);
  const order = ranked(
    groupKeysOf(dataset, wish.color).map((key) => ({ key, count: byGroup.get(key)?.length ?? 0 })),
  ).filter(({ count }) => count > 0);
  const dyeOf = new Map(order.map(({ key }, index) => [key, dyes[index] ?? ('rest' as const)]));
  const rows = drawn.map((row) => ({
    ...row,
    dye: dyeOf.get(row.group) ?? ('rest' as const),
    sharedWith: (byPlace.get(placeKey(row.point))?.length ?? 1) - 1,
  }));

  return {
    rows: rows.toSorted((a, b) => valueOf(b.reading) - valueOf(a.reading)),
    groups:
      wish.color === 'none' ? [] : order.map(({ key }) => ({ key, dye: dyeOf.get(key) ?? 'rest' })),
  };
}

const valueOf = (reading: Reading) =>
  reading.kind === 'measured' ? reading.observation.value : -Infinity;

export function pointDot(context: ExploreContext, { reading, point, dye }: PointRow): PointDot {
  const isMeasured = reading.kind === 'measured';

  return {
    id: reading.cluster.id,
    name: clusterName(context, reading.cluster),
    lon: point.lon,
    lat: point.lat,
    value: isMeasured ? reading.observation.value : null,
    certainty: isMeasured ? certaintyOf(reading.observation) : 'published',
    dye,
  };
}

/** The colours in words; the groups that share the grey are one entry. */
export function colourKey(
  context: ExploreContext,
  groups: PointRows['groups'],
): readonly { readonly name: string; readonly dye: Dye }[] {
  const own = groups.filter(({ dye }) => dye !== 'rest');
  const rest = groups.length - own.length;
  const named = own.map(({ key, dye }) => ({
    name: groupName(context, context.wish.color, key),
    dye,
  }));

  return rest === 0
    ? named
    : [...named, { name: context.locale.text.pointMap.restGroups(rest), dye: 'rest' }];
}

/** Where each division is named: amid its clusters that are drawn, else where the table of anchors says. */
export function placeNames(
  { dataset, locale }: ExploreContext,
  rows: readonly PointRow[],
): readonly PlaceName[] {
  const byProvince = groupedBy(rows, ({ reading }) => reading.cluster.province);
  const places = dataset.provinces.flatMap(({ code, short }): readonly PlaceName[] => {
    const own = byProvince.get(code) ?? [];
    const name = locale.of(short);
    const shortName = locale.language === 'en' ? (divisionCodes[code] ?? code) : name;
    const anchor = own.length > 0 ? middleOf(own) : nameAnchors[code];

    return anchor
      ? [{ id: `name-${code}`, name, shortName, ...anchor, isHeld: own.length > 0 }]
      : [];
  });

  return [...places.filter(({ isHeld }) => isHeld), ...places.filter(({ isHeld }) => !isHeld)];
}

/** The mean of the positions. */
function middleOf(rows: readonly PointRow[]) {
  const mean = (of: (point: Point) => number) =>
    rows.reduce((sum, { point }) => sum + of(point), 0) / rows.length;

  return { lon: mean(({ lon }) => lon), lat: mean(({ lat }) => lat) };
}
