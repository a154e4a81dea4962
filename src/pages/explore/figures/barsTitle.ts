import { mixedDefinitions } from '../../../domain/explore/mixedDefinitions.ts';
import { type MeasuredReading, measuredOf } from '../../../domain/explore/reading.ts';
import { isSameSum } from '../../../domain/statistics/sameSum.ts';
import type { ExploreContext } from '../exploreContext.ts';
import { withUnit } from '../../../i18n/written.ts';
import { type BarsRows, type GroupBar, type GroupValue, writtenBar } from './barsRows.ts';
import { isOneYear } from './figureParts.ts';

/** Which group comes first, where bounds, ties and years let it be said; and what is left out of that. */
export function barsTitle(context: ExploreContext, rows: BarsRows): string {
  const { groupBars } = context.locale.text;
  const contested = context.chart.set.readings.filter(({ kind }) => kind === 'contested').length;
  const without = rows.bars.filter(({ bar }) => bar === 'bounds' || bar === 'contested').length;
  const title = leadTitle(context, rows, without);

  return contested > 0 && without === 0 ? groupBars.leftOut(title, contested) : title;
}

function leadTitle(context: ExploreContext, { basis, bars }: BarsRows, without: number): string {
  const { groupBars, parts } = context.locale.text;
  const drawn = bars.flatMap(({ name, bar }) =>
    typeof bar === 'string' ? [] : [{ name, ...bar }],
  );
  const [first, ...others] = drawn;
  const word = parts[basis];
  if (!first) return groupBars.none(word);
  const value = valueOf(context, first);
  if (others.some(({ qualifier }) => qualifier === '>')) return groupBars.bounds(first.name, value);
  const equals = drawn.filter((one) => isSameSum(one.value, first.value)).map(({ name }) => name);
  const names = context.locale.format.list(equals);
  if (without > 0) return groupBars.unsure(names, equals.length, word, value, without);
  const mixed = mixture(context, bars.flatMap(measuredIn));
  if (mixed) return groupBars[mixed](names, word, value);
  if (equals.length > 3) return groupBars.manyTie(equals.length, word, value);

  return groupBars[equals.length > 1 ? 'tie' : 'leads'](names, word, value);
}

/** What keeps the values from being compared: years that nobody asked to be borrowed, or definitions. */
function mixture({ wish, chart }: ExploreContext, measured: readonly MeasuredReading[]) {
  if (!isOneYear(measured) && wish.years.year === 'latest') return 'mixed';
  const observations = measured.map(({ observation }) => observation);

  return mixedDefinitions(observations, chart.breaks).length > 0 ? 'mixedDefinitions' : undefined;
}

const measuredIn = ({ group }: GroupBar) => measuredOf(group.readings);

/** In a sentence a value carries its word rather than its sign. */
const valueOf = (context: ExploreContext, bar: GroupValue) =>
  context.locale.text.qualified[bar.qualifier](
    withUnit(writtenBar(context, { ...bar, qualifier: '=' })),
  );
