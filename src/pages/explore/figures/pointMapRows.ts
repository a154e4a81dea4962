import type {
  PlaceName,
  PointDot,
  PointMapDrawing,
} from '../../../charts/point-map/pointMapDrawing.ts';
import { placeKey } from '../../../charts/point-map/spreadOffsets.ts';
import { certaintyOf } from '../../../domain/certainty.ts';
import type { Cluster } from '../../../domain/cluster.ts';
import { groupKeyOf } from '../../../domain/explore/clusterGroups.ts';
import type { Reading } from '../../../domain/explore/reading.ts';
import { groupedBy } from '../../../domain/grouping.ts';
import { nameAnchors } from '../../../domain/nameAnchors.ts';
import { divisionCodes } from '../../../i18n/en/divisionCodes.ts';
import type { ExploreContext } from '../exploreContext.ts';
import { type GroupColours, groupColours } from './groupDyes.ts';
import { groupName } from './groupName.ts';
import { clusterName } from './figureParts.ts';

type Point = NonNullable<Cluster['point']>;

/** A cluster that has a position, with what the measure says of it. */
export interface PointRow {
  readonly reading: Reading;
  readonly point: Point;
  readonly group: string;
  /** The grey of the other groups is null. */
  readonly dye: number | null;
  /** How many other clusters have the same position. */
  readonly sharedWith: number;
}

export interface PointRows {
  /** The largest value first, those without one last. */
  readonly rows: readonly PointRow[];
  readonly colours: GroupColours;
}

/** The clusters with a position, in the dyes of the page. */
export function pointRows(context: ExploreContext): PointRows {
  const drawn = context.chart.set.readings.flatMap((reading) => {
    const { point } = reading.cluster;

    return point ? [{ reading, point }] : [];
  });
  const byPlace = groupedBy(drawn, ({ point }) => placeKey(point));
  const colours = groupColours(
    context,
    drawn.map(({ reading }) => reading.cluster),
  );
  const rows = drawn.map((row) => ({
    ...row,
    group: groupKeyOf(context.dataset, context.wish.color, row.reading.cluster),
    dye: colours.dyeOf(row.reading.cluster),
    sharedWith: (byPlace.get(placeKey(row.point))?.length ?? 1) - 1,
  }));

  return { rows: rows.toSorted((a, b) => valueOf(b.reading) - valueOf(a.reading)), colours };
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
  { named, others }: GroupColours,
): PointMapDrawing['groups'] {
  const own = named.map(({ key, dye }) => ({
    name: groupName(context, context.wish.color, key),
    dye,
  }));

  return others === 0
    ? own
    : [...own, { name: context.locale.text.pointMap.restGroups(others), dye: null }];
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
