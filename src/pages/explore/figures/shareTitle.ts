import { isSameSum } from '../../../domain/statistics/sameSum.ts';
import type { ExploreContext } from '../exploreContext.ts';
import { type GroupShare, heldBy, qualifierOf } from './groupShares.ts';
import { shareInWords } from './partWords.ts';
import type { ShareRows } from './shareRows.ts';

/** Who holds how much of the total, in a sentence that ties and single groups do not make untrue. */
export function shareTitle(context: ExploreContext, { kind, rows }: ShareRows): string {
  const { locale } = context;
  const { groupShare } = locale.text;
  const [first, second] = rows;
  if (!first) return '';
  if (kind === 'groups') return groupsTitle(context, rows);
  const percent = shareInWords(locale, first.share, qualifierOf(rows.slice(0, 2)));
  const of = first.readings.length + (second?.readings.length ?? 0);

  if (kind === 'selected')
    return locale.text.selectedShare.finding(first.readings.length, of, percent);

  return groupShare[kind](first.readings.length, of, percent);
}

function groupsTitle({ locale }: ExploreContext, rows: readonly GroupShare[]): string {
  const { groupShare } = locale.text;
  const [first] = rows;
  if (!first) return '';
  if (rows.length === 1) return groupShare.only(first.name);
  const percent = shareInWords(locale, first.share, qualifierOf(rows));
  const equals = rows.filter(({ value }) => isSameSum(value, first.value));
  if (equals.length > 3) return groupShare.manyTie(equals.length, percent);
  if (equals.length > 1)
    return groupShare.tie(locale.format.list(equals.map(({ name }) => name)), percent);
  if (rows.length < 5) return groupShare.leads(first.name, percent);

  return groupShare.leadsThree(
    first.name,
    percent,
    shareInWords(locale, heldBy(rows, 3), qualifierOf(rows)),
  );
}
