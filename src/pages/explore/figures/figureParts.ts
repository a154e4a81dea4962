import type { Mark } from '../../../charts/mark.ts';
import type { FactLine, MarkFact } from '../../../charts/figure.ts';
import { markNumber, observationLines, observationText } from '../../../charts/observationFact.ts';
import { certaintyOf } from '../../../domain/certainty.ts';
import type { Cluster } from '../../../domain/cluster.ts';
import { mixedDefinitions } from '../../../domain/explore/mixedDefinitions.ts';
import { type MeasuredReading, measuredOf, type Reading } from '../../../domain/explore/reading.ts';
import { moneyAmount } from '../../../i18n/format.ts';
import { isMoney } from '../../../i18n/written.ts';
import type { ExploreContext } from '../exploreContext.ts';

/** Divides a stored value into the unit of the axis. */
export function perUnitOf({ unit, moneyUnit }: ExploreContext): number {
  return unit && isMoney(unit) ? 1 / moneyAmount(1, moneyUnit) : 1;
}

/** A cluster's value ready to be drawn. */
export function markOf(context: ExploreContext, { observation }: MeasuredReading): Mark {
  return {
    id: observation.id,
    value: observation.value,
    certainty: certaintyOf(observation),
    text: markNumber(context, observation),
  };
}

/**
 * A cluster's value as its mark explains it: with its division, and the years that it was borrowed over.
 *
 * Of thousands of marks one is looked at: each is put in words when it is.
 */
export function readingFact(
  context: ExploreContext,
  reading: MeasuredReading,
  id: string = reading.observation.id,
): MarkFact {
  const { observation, cluster } = reading;

  return {
    id,
    get label() {
      return `${clusterName(context, cluster)}${context.locale.text.facts.comma}${provinceName(context, cluster)}`;
    },
    get value() {
      return observationText(context, observation);
    },
    get lines() {
      return [...observationLines(context, observation), ...borrowedLines(context, reading)];
    },
    caution: context.locale.of(observation.note),
    filter: null,
    observations: [observation.id],
    clusters: [cluster.id],
  };
}

function borrowedLines(
  { locale, wish }: ExploreContext,
  { borrowedYears }: MeasuredReading,
): readonly FactLine[] {
  const { explore } = locale.text;
  if (wish.years.year === 'latest' || borrowedYears === 0) return [];

  return [{ term: explore.borrowedTerm, detail: explore.borrowed(borrowedYears), url: null }];
}

export function clusterName({ locale }: ExploreContext, { short }: Cluster): string {
  return locale.of(short);
}

export function provinceName({ dataset, locale }: ExploreContext, { province }: Cluster): string {
  const known = dataset.provinceByCode.get(province);

  return known ? locale.of(known.short) : province;
}

/** Whether all values drawn are of one year, so that they may be compared. */
export function isOneYear(readings: readonly MeasuredReading[]): boolean {
  return new Set(readings.map(({ year }) => year)).size <= 1;
}

/** That the values are of several definitions, and which change lies between them. */
export function definitionNotes(
  { locale, chart }: Pick<ExploreContext, 'locale' | 'chart'>,
  readings: readonly Reading[],
): readonly string[] {
  const observations = measuredOf(readings).map(({ observation }) => observation);
  const causes = mixedDefinitions(observations, chart.breaks).map(({ description }) =>
    locale.of(description),
  );

  return causes.length > 0
    ? [locale.text.refusals.break(locale.text.paragraph([...new Set(causes)]))]
    : [];
}

/** What the figure leaves out and what it borrowed, one note each. */
export function coverageNotes(
  { locale, wish, chart }: ExploreContext,
  readings: readonly Reading[],
  contestedNote = locale.text.explore.contestedNote,
): readonly string[] {
  const { explore } = locale.text;
  const missing = readings.filter(({ kind }) => kind === 'missing').length;
  const contested = readings.filter(({ kind }) => kind === 'contested').length;
  const borrowed =
    wish.years.year === 'latest'
      ? 0
      : readings.filter((reading) => reading.kind !== 'missing' && reading.borrowedYears > 0)
          .length;

  return [
    ...definitionNotes({ locale, chart }, readings),
    ...(borrowed > 0 ? [explore.borrowedNote(borrowed)] : []),
    ...(contested > 0 ? [contestedNote(contested)] : []),
    ...(missing > 0 ? [explore.left(missing, readings.length)] : []),
  ];
}
