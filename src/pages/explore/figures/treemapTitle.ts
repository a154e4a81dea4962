import { isSameSum } from '../../../domain/statistics/sameSum.ts';
import { withUnit, written } from '../../../i18n/written.ts';
import type { ExploreContext } from '../exploreContext.ts';
import { groupName } from './groupName.ts';
import { curveQualifier } from './curveSteps.ts';
import { shareInWords } from './partWords.ts';
import type { TreemapRows } from './treemapRows.ts';

/** What the largest group has of the total, and the three largest together. */
export function treemapTitle(
  context: ExploreContext,
  { groups, total, values }: TreemapRows,
): string {
  const { locale, unit, moneyUnit, wish } = context;
  const { treemap } = locale.text;
  const [first] = groups;
  if (!first) return '';
  const sum = withUnit(written(locale, unit, moneyUnit, { value: total, qualifier: '=' }));
  const value = locale.text.qualified[curveQualifier(context)](sum);
  const name = (key: string) => groupName(context, wish.grouping, key);
  if (wish.grouping === 'none') return treemap.one(values, value);
  if (groups.length === 1) return treemap.oneGroup(name(first.key), values, value);
  const percent = shareInWords(locale, first.share, '~');
  const equals = groups.filter((group) => isSameSum(group.value, first.value));
  if (equals.length > 3) return treemap.manyTie(equals.length, percent);
  if (equals.length > 1) {
    return treemap.tie(locale.format.list(equals.map(({ key }) => name(key))), percent);
  }
  if (groups.length <= 3) return treemap.two({ name: name(first.key), percent });
  const three = groups.slice(0, 3).reduce((sum, { share }) => sum + share, 0);

  return treemap.lead({ name: name(first.key), percent }, shareInWords(locale, three, '~'));
}
