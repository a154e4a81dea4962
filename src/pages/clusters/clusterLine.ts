import { numberText, type Reader, sourceLine } from '../../charts/observationFact.ts';
import { certaintyOf, type Certainty } from '../../domain/certainty.ts';
import type { ClusterRow } from '../../domain/clusterIndex.ts';
import { isDoubtful } from '../../domain/dataStatus.ts';
import { type LatestValue, observationsBehind } from '../../domain/latestValue.ts';
import type { Observation } from '../../domain/observation.ts';
import { written } from '../../i18n/written.ts';

/** A latest value as a cell shows it. */
export type ValueText =
  | {
      readonly kind: 'value';
      readonly sign: string;
      /** Digits before the decimal point, and the point with those behind it. */
      readonly whole: string;
      readonly fraction: string;
      readonly bar: { readonly value: number; readonly certainty: Certainty } | null;
    }
  | { readonly kind: 'range'; readonly text: string }
  | { readonly kind: 'missing'; readonly text: string };

export function valueText(reader: Reader, latest: LatestValue): ValueText {
  const { text } = reader.locale;
  switch (latest.kind) {
    case 'value':
      return singleValue(reader, latest.observation, true);
    case 'part-year':
      return singleValue(reader, latest.observation, false);
    case 'contested':
      return { kind: 'range', text: rangeText(reader, latest.observations) };
    case 'missing':
      return { kind: 'missing', text: text.clusters.notPublished };
  }
}

function singleValue(reader: Reader, observation: Observation, isComparable: boolean): ValueText {
  const { dataset, locale, moneyUnit } = reader;
  const indicator = dataset.indicatorById.get(observation.indicator);
  const unit = indicator && dataset.unitById.get(indicator.unit);
  const number = unit
    ? written(locale, unit, moneyUnit, observation).number
    : locale.format.number(observation.value);
  const [whole = '', fraction] = number.split('.');

  return {
    kind: 'value',
    sign: locale.format.sign(observation.qualifier),
    whole,
    fraction: fraction === undefined ? '' : `.${fraction}`,
    bar: isComparable ? { value: observation.value, certainty: certaintyOf(observation) } : null,
  };
}

/** `1,100–1,140`: from the smallest to the largest of values that contradict one another. */
function rangeText(reader: Reader, observations: readonly Observation[]): string {
  const ordered = observations.toSorted((a, b) => a.value - b.value);
  const ends = [ordered[0], ordered.at(-1)].flatMap((row) =>
    row ? [numberText(reader, row)] : [],
  );

  return ends.join('–');
}

/** The period of a latest value; empty where there is none. */
export function yearText({ locale }: Reader, latest: LatestValue): string {
  const periods = observationsBehind(latest).map((row) =>
    locale.format.year(row.period, row.timeBasis),
  );

  return [...new Set(periods)].join(locale.text.facts.comma);
}

/** Sources of a latest value. */
export function sourcesOfValue(reader: Reader, latest: LatestValue) {
  return observationsBehind(latest).map((row) => sourceLine(reader, row));
}

/** A small mark that warns of a value, with its meaning in words. */
export interface Flag {
  readonly key: string;
  readonly text: string;
  readonly meaning: string;
  readonly isConflict: boolean;
}

export function flagsOf({ locale }: Reader, { latest, disputed }: ClusterRow): readonly Flag[] {
  const { flags } = locale.text.clusters;
  const behind = observationsBehind(latest);
  const all: readonly (Flag & { readonly holds: boolean })[] = [
    {
      key: 'disputed',
      text: flags.disputed(disputed),
      meaning: flags.disputedMeaning(disputed),
      isConflict: true,
      holds: disputed > 1,
    },
    {
      key: 'doubtful',
      text: flags.doubtful,
      meaning: flags.doubtfulMeaning,
      isConflict: false,
      holds: behind.some(isDoubtful),
    },
    {
      key: 'part-year',
      text: flags.partYear,
      meaning: flags.partYearMeaning,
      isConflict: false,
      holds: latest.kind === 'part-year',
    },
    ...madeStatuses.map((status) => ({
      key: status,
      ...flags.made[status],
      isConflict: false,
      holds: behind.some((row) => certaintyOf(row) === status),
    })),
  ];

  return all.filter(({ holds }) => holds);
}

/** Statuses of values that nobody published as they stand, each with a letter of its own. */
const madeStatuses = ['calculated', 'imputed', 'forecast', 'provisional'] as const;
