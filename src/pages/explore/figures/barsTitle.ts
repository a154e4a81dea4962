import { measuredOf } from '../../../domain/explore/reading.ts';
import type { ExploreContext } from '../exploreContext.ts';
import { withUnit } from '../../../i18n/written.ts';
import { type BarsRows, type GroupBar, type GroupValue, writtenBar } from './barsRows.ts';
import { isOneYear } from './figureParts.ts';

/** Which group comes first, where bounds, ties and years let it be said. */
export function barsTitle(context: ExploreContext, { basis, bars }: BarsRows): string {
  const { locale } = context;
  const { groupBars, parts } = locale.text;
  const drawn = bars.flatMap(({ name, group, bar }) =>
    typeof bar === 'string' ? [] : [{ name, group, ...bar }],
  );
  const [first, ...others] = drawn;
  if (!first) return '';
  const value = valueOf(context, first);
  const word = parts[basis];
  if (others.some(({ qualifier }) => qualifier === '>')) return groupBars.bounds(first.name, value);
  if (!isOneYear(bars.flatMap(measuredIn)) && context.wish.years.year === 'latest')
    return groupBars.mixed(first.name, word, value);
  const equals = drawn.filter((one) => one.value === first.value);
  if (equals.length > 3) return groupBars.manyTie(equals.length, word, value);
  if (equals.length > 1)
    return groupBars.tie(locale.format.list(equals.map(({ name }) => name)), word, value);

  return groupBars.leads(first.name, word, value);
}

const measuredIn = ({ group }: GroupBar) => measuredOf(group.readings);

/** In a sentence a value carries its word rather than its sign. */
const valueOf = (context: ExploreContext, bar: GroupValue) =>
  context.locale.text.qualified[bar.qualifier](
    withUnit(writtenBar(context, { ...bar, qualifier: '=' })),
  );
