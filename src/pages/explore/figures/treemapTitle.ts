import { withUnit, written } from '../../../i18n/written.ts';
import type { ExploreContext } from '../exploreContext.ts';
import { groupName } from './groupName.ts';
import { sharePercent } from './partWords.ts';
import type { TreemapRows } from './treemapRows.ts';

/** Two sums that differ by no more than the machine's rounding are the same. */
const isSame = (a: number, b: number) => Math.abs(a - b) <= Math.abs(a) * 1e-9;

/** What the largest group has of the total, and the three largest together. */
export function treemapTitle(
  context: ExploreContext,
  { groups, total, values }: TreemapRows,
): string {
  const { locale, unit, moneyUnit, wish } = context;
  const { treemap } = locale.text;
  const [first] = groups;
  if (!first) return '';
  const value = withUnit(written(locale, unit, moneyUnit, { value: total, qualifier: '=' }));
  const name = (key: string) => groupName(context, wish.grouping, key);
  if (wish.grouping === 'none') return treemap.one(values, value);
  if (groups.length === 1) return treemap.oneGroup(name(first.key), values, value);
  const percent = sharePercent(locale, first.share);
  const equals = groups.filter((group) => isSame(group.value, first.value));
  if (equals.length > 3) return treemap.manyTie(equals.length, percent);
  if (equals.length > 1) {
    return treemap.tie(locale.format.list(equals.map(({ key }) => name(key))), percent);
  }
  if (groups.length <= 3) return treemap.two({ name: name(first.key), percent });
  const three = groups.slice(0, 3).reduce((sum, { share }) => sum + share, 0);

  return treemap.lead({ name: name(first.key), percent }, sharePercent(locale, three));
}
