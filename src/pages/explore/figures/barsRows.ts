import type { Certainty } from '../../../domain/certainty.ts';
import { certaintyOf } from '../../../domain/certainty.ts';
import { groupedReadings, type ReadingGroup } from '../../../domain/explore/groupedReadings.ts';
import { measuredOf } from '../../../domain/explore/reading.ts';
import type { Qualifier } from '../../../domain/observation.ts';
import type { ExploreContext } from '../exploreContext.ts';
import { type Written, written } from '../../../i18n/written.ts';
import { groupName } from './groupName.ts';
import { writtenValue } from './partWords.ts';

export type BarsBasis = 'total' | 'median';
export type BarGap = 'no-values' | 'bounds' | 'contested';

/** What a group comes to. */
export interface GroupValue {
  readonly value: number;
  readonly qualifier: Qualifier;
  readonly certainty: Certainty;
  /** The one value of the group, whose digits are those of the source. */
  readonly isOnly: boolean;
}

/** A group with the number that it is drawn by, or why it has none. */
export interface GroupBar {
  readonly key: string;
  readonly name: string;
  readonly group: ReadingGroup;
  readonly bar: GroupValue | BarGap;
}

export interface BarsRows {
  /** One for the whole chart: totals and medians never stand on one axis. */
  readonly basis: BarsBasis;
  /** The largest first, those without a number last. */
  readonly bars: readonly GroupBar[];
}

/**
 * The groups by their totals where every group with a value has one, else by their medians.
 *
 * Values of different years are added up only where the reader asked for one year and let values be
 * borrowed for it. In panels, what the others have settles it for all (`asked`).
 */
export function barsRows(context: ExploreContext, asked?: BarsBasis): BarsRows {
  const { dataset, wish, chart } = context;
  const isBorrowing = wish.years.year !== 'latest' && wish.years.within !== 0;
  const groups = groupedReadings(dataset, wish.grouping, chart.set, isBorrowing ? 'mixed' : 'one');
  const basis = asked ?? (groups.every(mayBeTotal) ? 'total' : 'median');
  const bars = groups.map((group): GroupBar => ({
    key: group.key,
    name: groupName(context, wish.grouping, group.key),
    group,
    bar: basis === 'total' ? totalOf(group) : medianOf(group),
  }));

  return { basis, bars: bars.toSorted(byValue) };
}

const mayBeTotal = ({ total, counts }: ReadingGroup) =>
  total.kind === 'sum' || counts.measured + counts.contested === 0;

function totalOf(group: ReadingGroup): GroupBar['bar'] {
  const { total } = group;
  if (total.kind === 'refused') return gapOf(group);
  const isAtLeast = total.lowerLeftOut + total.upperLeftOut > 0;
  const qualifier = isAtLeast ? '>' : total.isAbout ? '~' : '=';

  return {
    value: total.value,
    qualifier,
    certainty: isAtLeast ? 'more-than' : (onlyCertainty(group) ?? 'calculated'),
    isOnly: group.counts.measured === 1,
  };
}

function medianOf(group: ReadingGroup): GroupBar['bar'] {
  const { median, readings } = group;
  if (median.kind === 'refused') return gapOf(group);
  const isAbout = measuredOf(readings).some(({ observation }) => observation.qualifier === '~');

  return {
    value: median.value,
    qualifier: isAbout ? '~' : '=',
    certainty: onlyCertainty(group) ?? 'calculated',
    isOnly: group.counts.measured === 1,
  };
}

/** The number of a group with one value is that value, as sure as it was published. */
function onlyCertainty({ readings }: ReadingGroup): Certainty | undefined {
  const [only, ...others] = measuredOf(readings);

  return only && others.length === 0 ? certaintyOf(only.observation) : undefined;
}

function gapOf({ counts }: ReadingGroup): BarGap {
  if (counts.bounds > 0) return 'bounds';

  return counts.contested > 0 ? 'contested' : 'no-values';
}

function byValue({ bar: a }: GroupBar, { bar: b }: GroupBar): number {
  if (typeof a === 'string' || typeof b === 'string')
    return Number(typeof a === 'string') - Number(typeof b === 'string');

  return b.value - a.value;
}

/** The number as it is written: a sum or a median to the digits that mean something. */
export function writtenBar(
  context: ExploreContext,
  { value, isOnly, qualifier }: Pick<GroupValue, 'value' | 'isOnly' | 'qualifier'>,
): Written {
  const { locale, unit, moneyUnit } = context;

  return isOnly
    ? written(locale, unit, moneyUnit, { value, qualifier })
    : writtenValue(context, value, qualifier);
}
