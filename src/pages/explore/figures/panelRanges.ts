import type { ReadingGroup } from '../../../domain/explore/groupedReadings.ts';
import { type MeasuredReading, valuesOf } from '../../../domain/explore/reading.ts';
import { histogram } from '../../../domain/statistics/histogram.ts';
import { moneyAmount } from '../../../i18n/format.ts';
import { isMoney } from '../../../i18n/written.ts';
import type { ExploreContext } from '../exploreContext.ts';
import { groupName } from './groupName.ts';

/** More ranges than this would make the panels too tall to be seen together. */
const mostRanges = 14;

/** From a value up to the next; the last range holds its upper end as well. */
export interface Range {
  readonly from: number;
  readonly to: number;
  readonly isLast: boolean;
}

/** The values of one group that lie in one range. */
export interface Cell {
  readonly id: string;
  readonly group: string;
  readonly range: string;
  readonly readings: readonly MeasuredReading[];
}

/**
 * The ranges that all groups are counted in: those of the histogram of all values, neighbours put
 * together where there are many. Logarithmic where every value is above zero and the reader did not
 * ask for linear ones.
 */
export function sharedRanges({ chart, wish }: ExploreContext): readonly Range[] {
  const values = valuesOf(chart.set.readings).map(({ observation }) => observation.value);
  const isLog = !wish.options.has('linear') && values.every((value) => value > 0);
  const found = histogram(values, isLog ? 'log' : 'linear');
  if (found.kind === 'refused') return [];
  const { bins } = found.value;
  const together = Math.ceil(bins.length / mostRanges);

  return bins
    .filter((_, at) => at % together === 0)
    .map(({ from }, at, firsts) => {
      const next = firsts[at + 1];

      return { from, to: next ? next.from : (bins.at(-1)?.to ?? from), isLast: !next };
    });
}

/** The values of a group in the shared ranges; an empty range is a count of zero. */
export function cellsOf(
  context: ExploreContext,
  { key, readings }: ReadingGroup,
  ranges: readonly Range[],
): readonly Cell[] {
  const values = valuesOf(readings);

  return ranges.map((range) => ({
    id: `${key}.${range.from}`,
    group: groupName(context, context.wish.grouping, key),
    range: rangeText(context, range),
    readings: values.filter(({ observation: { value } }) => isIn(range, value)),
  }));
}

const isIn = ({ from, to, isLast }: Range, value: number) =>
  value >= from && (isLast ? value <= to : value < to);

/** `50–100`, in the unit of the axis. */
function rangeText({ locale, unit, moneyUnit }: ExploreContext, { from, to }: Range): string {
  const number = (value: number) =>
    locale.format.number(unit && isMoney(unit) ? moneyAmount(value, moneyUnit) : value);

  return locale.text.multiplesChart.between(number(from), number(to));
}
