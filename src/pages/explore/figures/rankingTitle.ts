import { observationText } from '../../../charts/observationFact.ts';
import { bySize } from '../../../domain/latestValue.ts';
import { isBound } from '../../../domain/observation.ts';
import type { ExploreContext } from '../exploreContext.ts';
import { clusterName } from './figureParts.ts';
import type { RankingEntry, RankingRows } from './rankingRows.ts';

/** Who comes first, in a sentence that the data can bear: no rank of equal bounds, none over years. */
export function rankingTitle(context: ExploreContext, { shown, isRanked }: RankingRows): string {
  const { locale } = context;
  const { ranking } = locale.text;
  const [first] = shown;
  if (!first) return '';
  const { observation } = first.reading;
  const value = valueOf(context, first);
  const name = nameOf(context, first);
  if (shown.length === 1) return ranking.only(name, value);
  const equals = shown.filter(({ reading }) => bySize(reading.observation, observation) === 0);
  if (isBound(observation)) return ranking.bound(equals.length, value);
  if (!isRanked) return ranking.listed(name, value, yearOf(context, first));
  if (equals.length > 3) return ranking.manyTie(equals.length, value);
  if (equals.length > 1) {
    return ranking.tie(locale.format.list(equals.map((one) => nameOf(context, one))), value);
  }

  return leadTitle(context, first, shown) ?? ranking.leads(name, value, yearOf(context, first));
}

/** How many times the last one shown the first one is, where both are values above zero. */
function leadTitle(
  context: ExploreContext,
  first: RankingEntry,
  shown: readonly RankingEntry[],
): string | undefined {
  const { locale } = context;
  const last = shown.at(-1);
  if (!last || shown.length < 3 || isBound(last.reading.observation)) return undefined;
  const times = first.reading.observation.value / last.reading.observation.value;
  if (!(times >= 1.05 && Number.isFinite(times))) return undefined;
  const written = locale.format.rounded(times, times < 10 ? 1 : 0);

  return locale.text.ranking.leadsBy(
    nameOf(context, first),
    valueOf(context, first),
    written,
    nameOf(context, last),
  );
}

const nameOf = (context: ExploreContext, { reading }: RankingEntry) =>
  clusterName(context, reading.cluster);

const yearOf = ({ locale }: ExploreContext, { reading }: RankingEntry) =>
  locale.format.year(reading.observation.period, reading.observation.timeBasis);

/** In a sentence a value carries its word (`over`, `about`) rather than its sign. */
function valueOf(context: ExploreContext, { reading }: RankingEntry): string {
  const { locale } = context;
  const { observation } = reading;
  const plain = observationText(context, { ...observation, qualifier: '=' });

  return locale.text.qualified[observation.qualifier](plain);
}
