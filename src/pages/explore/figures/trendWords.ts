import type { MarkFact } from '../../../charts/figure.ts';
import { markNumber, observationFact, observationText } from '../../../charts/observationFact.ts';
import type { TrendReading, TrendSeries } from '../../../domain/explore/trendSeries.ts';
import type { Qualifier } from '../../../domain/observation.ts';
import { lettered, signed, withUnit, written, type Written } from '../../../i18n/written.ts';
import { type ExploreContext, indicatorName } from '../exploreContext.ts';
import { sourcesOf } from './figureFrame.ts';
import { clusterName } from './figureParts.ts';
import { groupName } from './groupName.ts';
import type { TrendRows } from './trendRows.ts';

/** The name of a line: its cluster's or its group's. */
export function seriesName(
  context: ExploreContext,
  { kind }: Pick<TrendRows, 'kind'>,
  { key, clusters: [first] }: TrendSeries,
): string {
  if (kind === 'totals' || !first) return groupName(context, context.wish.grouping, key);

  return clusterName(context, first);
}

/** Whether a reading is made of several values. */
export const isCalculated = (kind: TrendReading['kind']) => kind === 'total' || kind === 'median';

export const methodOf = ({ kind }: TrendReading) => (kind === 'median' ? 'median' : 'sum');

/** A sum is about if any of its values is. */
export function qualifierOf({ kind, observations }: TrendReading): Qualifier {
  const [first] = observations;
  if (!isCalculated(kind)) return first.qualifier;

  return observations.some(({ qualifier }) => qualifier === '~') ? '~' : '=';
}

export function writtenReading(context: ExploreContext, reading: TrendReading): Written {
  return written(context.locale, context.unit, context.moneyUnit, {
    value: reading.value,
    qualifier: qualifierOf(reading),
  });
}

/** The value as it stands at a mark: a sum carries the letter of a calculated value. */
export function markText(context: ExploreContext, reading: TrendReading): string {
  return isCalculated(reading.kind)
    ? lettered(signed(writtenReading(context, reading)), 'calculated')
    : markNumber(context, reading.observations[0]);
}

/** The value in a sentence, with its word (`about`) and its unit. */
export function readingText(context: ExploreContext, reading: TrendReading): string {
  const plain = isCalculated(reading.kind)
    ? withUnit({ ...writtenReading(context, reading), sign: '' })
    : observationText(context, { ...reading.observations[0], qualifier: '=' });

  return context.locale.text.qualified[qualifierOf(reading)](plain);
}

/** The evidence of a reading: that of its value, or how a sum was made. */
export function readingFactOf(
  context: ExploreContext,
  name: string,
  reading: TrendReading,
  series: TrendSeries,
): MarkFact {
  const { locale } = context;
  const { facts, figure, trendChart, certainty } = locale.text;
  const clusters = series.clusters.map(({ id }) => id);
  const [first] = reading.observations;
  const year = locale.format.year(first.period, first.timeBasis);
  if (!isCalculated(reading.kind)) {
    return { ...observationFact(context, first, figure.inYear(name, year)), clusters };
  }
  const line = (term: string, detail: string) => ({ term, detail, url: null });

  return {
    id: reading.id,
    label: figure.inYear(name, String(reading.year)),
    value: withUnit(writtenReading(context, reading)),
    lines: [
      line(facts.indicator, indicatorName(context, first.indicator)),
      line(facts.year, String(reading.year)),
      line(facts.status, certainty.calculated),
      line(facts.method, trendChart.method[methodOf(reading)](reading.observations.length)),
      line(facts.source, sourceWords(context, reading)),
    ],
    caution: '',
    filter: null,
    clusters,
  };
}

/** The sources of all values of a reading, each once. */
export function sourceWords(context: ExploreContext, { observations }: TrendReading): string {
  const { facts } = context.locale.text;
  const texts = sourcesOf(context, observations).map(({ text }) => text);

  return texts.length > 0 ? texts.join(facts.semicolon) : facts.sourceNotLoaded;
}
