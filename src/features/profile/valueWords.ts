import { measureName, type Reader } from '../../charts/observationFact.ts';
import type { Observation } from '../../domain/observation.ts';
import { withUnit, written } from '../../i18n/written.ts';

/** `over 100 billion yuan`: a value as running text says it, its qualifier in a word. */
export function amountWords(reader: Reader, observation: Observation): string {
  const { dataset, locale, moneyUnit } = reader;
  const indicator = dataset.indicatorById.get(observation.indicator);
  const unit = indicator && dataset.unitById.get(indicator.unit);
  const plain = unit
    ? withUnit({ ...written(locale, unit, moneyUnit, observation), sign: '' })
    : locale.format.number(observation.value);

  return locale.text.qualified[observation.qualifier](plain);
}

/** `Gross output 85 billion yuan (2024)`: a value as a sentence says it. */
export function valueWords(reader: Reader, observation: Observation): string {
  const { format, text } = reader.locale;

  return text.profile.finding.value(
    measureName(reader, observation),
    amountWords(reader, observation),
    format.year(observation.period, observation.timeBasis),
  );
}

/** The names of the measures of values, each once. */
export function measureNames(
  reader: Reader,
  observations: readonly Observation[],
): readonly string[] {
  return [...new Set(observations.map((row) => measureName(reader, row)))];
}
