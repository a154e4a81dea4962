import type { IndicatorId } from '../../../domain/ids.ts';
import { isSettled, type RankedRow } from '../../../domain/ranking.ts';
import { unitName } from '../../../i18n/written.ts';
import { areEqualBounds, type ProfileContext } from '../profileContext.ts';

export function indicatorName({ dataset, locale }: ProfileContext, id: IndicatorId): string {
  const known = dataset.indicatorById.get(id);

  return known ? locale.of(known.name) : id;
}

export function measureUnit(
  { dataset, locale, moneyUnit }: ProfileContext,
  id: IndicatorId,
): string {
  const known = dataset.indicatorById.get(id);
  const unit = known && dataset.unitById.get(known.unit);

  return unit ? unitName(locale, unit, moneyUnit) : '';
}

interface Ranking {
  readonly rows: readonly RankedRow[];
  readonly isRanked: boolean;
}

/** The finding of a ranking: a rank where there is one, else in words why there is none. */
export function rankTitle(
  context: ProfileContext,
  company: 'all' | 'peers',
  { rows, isRanked }: Ranking,
): string {
  const { locale, cluster } = context;
  const { rank: text } = locale.text.profileFigures;
  const own = rows.find((row) => row.cluster.id === cluster.id);
  const name = locale.of(cluster.short);
  const measure = own ? indicatorName(context, own.observation.indicator) : '';
  if (rows.length === 1) {
    return company === 'all' ? text.only(measure, name) : text.noPeer(measure, name);
  }
  if (!own || !isRanked) return text.unranked(measure, rows.length);
  if (own.inside !== null) return insideTitle(context, own, measure);
  if (areEqualBounds(rows)) return text.bounds(measure, rows.length);

  return rankWords(context, own, rows, measure);
}

function insideTitle(
  { dataset, locale, cluster }: ProfileContext,
  own: RankedRow,
  measure: string,
) {
  const outer = own.inside === null ? undefined : dataset.clusterById.get(own.inside);

  return locale.text.profileFigures.rank.inside(
    measure,
    locale.of(cluster.short),
    outer ? locale.of(outer.short) : '',
  );
}

function rankWords(
  { locale, cluster }: ProfileContext,
  own: RankedRow,
  rows: readonly RankedRow[],
  measure: string,
): string {
  const { rank: text } = locale.text.profileFigures;
  const name = locale.of(cluster.short);
  const ranked = rows.filter(({ rank }) => rank !== null);
  const span = own.rank ?? { from: 1, to: ranked.length };
  if (ranked.length === 1) return text.only(measure, name);
  if (!isSettled(span)) return text.open(measure, name, span.from, span.to);
  const ties = ranked.filter(
    ({ rank, cluster: other }) =>
      other.id !== cluster.id && rank?.from === span.from && isSettled(rank),
  ).length;

  return ties > 0
    ? text.tied(measure, name, span.from, ties, ranked.length)
    : text.first(measure, name, span.from, ranked.length);
}
