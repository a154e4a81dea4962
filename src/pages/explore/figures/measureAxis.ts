import { observationText } from '../../../charts/observationFact.ts';
import type { ScaleKind } from '../../../charts/axis/valueAxis.ts';
import type { Reading } from '../../../domain/explore/reading.ts';
import type { IndicatorId } from '../../../domain/ids.ts';
import type { Observation } from '../../../domain/observation.ts';
import { signed, unitName, withUnit, written } from '../../../i18n/written.ts';
import { type ExploreContext, indicatorName } from '../exploreContext.ts';
import { perUnitOf } from './figureParts.ts';

/** A measure as an axis carries it. */
export interface MeasureAxis {
  readonly name: string;
  /** Name and unit. */
  readonly title: string;
  readonly scale: ScaleKind;
  /** A stored value in the unit of the axis. */
  readonly onAxis: (stored: number) => number;
  /** A calculated value in words: three digits, or all before the point. */
  readonly calculated: (stored: number) => string;
  /** The same where the unit is said elsewhere. */
  readonly calculatedNumber: (stored: number) => string;
}

/** Logarithmic unless asked otherwise, or where a value has no logarithm. */
export function measureAxis(
  context: ExploreContext,
  measure: IndicatorId,
  stored: readonly number[],
): MeasureAxis {
  const { dataset, locale, moneyUnit, wish } = context;
  const indicator = dataset.indicatorById.get(measure);
  const unit = indicator && dataset.unitById.get(indicator.unit);
  const perUnit = perUnitOf({ ...context, unit });
  const name = indicatorName(context, measure);
  const isLinear = wish.options.has('linear') || stored.some((value) => value <= 0);

  const calculatedValue = (value: number) =>
    written(locale, unit, moneyUnit, {
      value: meaningful(value / perUnit) * perUnit,
      qualifier: '=',
    });

  return {
    name,
    title: locale.text.explore.subtitle(name, unit ? unitName(locale, unit, moneyUnit) : '', ''),
    scale: isLinear ? 'linear' : 'log',
    onAxis: (value) => value / perUnit,
    calculated: (value) => withUnit(calculatedValue(value)),
    calculatedNumber: (value) => signed(calculatedValue(value)),
  };
}

/** Three digits of a calculated number mean something, and all before the point. */
function meaningful(value: number): number {
  return Math.abs(value) >= 1000 ? Math.round(value) : Number(value.toPrecision(3));
}

/** The values behind a reading: one, several where sources differ, none where it is missing. */
export function observationsBehind(reading: Reading): readonly Observation[] {
  switch (reading.kind) {
    case 'measured':
      return [reading.observation];
    case 'contested':
      return reading.observations;
    case 'missing':
      return [];
  }
}

/** A value in a sentence: with its word (`over`, `about`) rather than its sign. */
export function inWords(context: ExploreContext, observation: Observation): string {
  const plain = observationText(context, { ...observation, qualifier: '=' });

  return context.locale.text.qualified[observation.qualifier](plain);
}
