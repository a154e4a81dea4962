import { observationText } from '../../../charts/observationFact.ts';
import { unsettledAbove } from '../../../domain/explore/sureRanks.ts';
import { bySize } from '../../../domain/latestValue.ts';
import { isBound } from '../../../domain/observation.ts';
import type { ExploreContext } from '../exploreContext.ts';
import { clusterName } from './figureParts.ts';
import type { RankingEntry, RankingRows } from './rankingRows.ts';

/** Who comes first, in a sentence that the data can bear: no rank of equal bounds, none over years or definitions. */
export function rankingTitle(context: ExploreContext, rows: RankingRows): string {
  const { ranking } = context.locale.text;
  const all = [...rows.shown, ...rows.others];
  // What is less than a number may be anything below it: it leads nothing.
  const first = all.find(({ reading }) => reading.observation.qualifier !== '<');
  if (!first) return all.length > 0 ? ranking.noneSure(all.length) : '';
  const name = nameOf(context, first);
  const value = valueOf(context, first);
  if (all.length === 1) return ranking.only(name, value);
  const equals = all.filter(
    ({ reading }) => bySize(reading.observation, first.reading.observation) === 0,
  );
  if (isBound(first.reading.observation)) return boundTitle(context, first, equals.length);
  switch (rows.order) {
    case 'mixed-years':
      return equals.length > 1
        ? ranking.listedTie(namesOf(context, equals), value)
        : ranking.listed(name, value, yearOf(context, first));
    case 'mixed-definitions':
      return ranking.mixedListed(namesOf(context, equals), equals.length, value);
    case 'ranked':
      return rankedTitle(context, equals, rows);
  }
}

/** A lower bound leads only where it is alone and nothing else can be above it. */
function boundTitle(context: ExploreContext, first: RankingEntry, equals: number): string {
  const { ranking } = context.locale.text;
  const { value } = first.reading.observation;
  if (equals > 1) return ranking.bound(equals, valueOf(context, first));
  const open = unsettledOver(context, value) - 1;

  return open > 0
    ? ranking.noneSure(open + 1)
    : ranking.boundLeads(nameOf(context, first), valueOf(context, first), yearOf(context, first));
}

/** The first of the settled values, where bounds and contested ones leave it the first. */
function rankedTitle(
  context: ExploreContext,
  equals: readonly RankingEntry[],
  { shown }: RankingRows,
): string {
  const { locale } = context;
  const { ranking } = locale.text;
  const [first] = equals;
  if (!first) return '';
  const value = valueOf(context, first);
  const names = namesOf(context, equals);
  const unsettled = unsettledOver(context, first.reading.observation.value);
  if (unsettled > 0) return ranking.unsure(names, equals.length, value, unsettled);
  if (equals.length > 3) return ranking.manyTie(equals.length, value);
  if (equals.length > 1) return ranking.tie(names, value);

  return leadTitle(context, first, shown) ?? ranking.leads(names, value, yearOf(context, first));
}

/** How many bounds and contested values are or may be above a value. */
function unsettledOver({ chart }: ExploreContext, value: number): number {
  const [above] = unsettledAbove([value], chart.set.readings);

  return above ? above.surely + above.possibly : 0;
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

  return locale.text.ranking.leadsBy(
    nameOf(context, first),
    valueOf(context, first),
    timesText(context, times),
    nameOf(context, last),
  );
}

/** Two digits of a ratio below ten mean something, three of a larger one. */
function timesText({ locale }: ExploreContext, times: number): string {
  return times < 10
    ? locale.format.rounded(times, 1)
    : locale.format.rounded(Number(times.toPrecision(3)), 0);
}

/** Up to three by their names, more by their number. */
function namesOf(context: ExploreContext, entries: readonly RankingEntry[]): string {
  const { format, text } = context.locale;

  return entries.length > 3
    ? text.ranking.some(entries.length)
    : format.list(entries.map((entry) => nameOf(context, entry)));
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
