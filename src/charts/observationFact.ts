import { type Certainty, certaintyOf } from '../domain/certainty.ts';
import type { Dataset } from '../domain/dataset.ts';
import { isDoubtful } from '../domain/dataStatus.ts';
import type { Observation } from '../domain/observation.ts';
import { citation } from '../i18n/citation.ts';
import type { MoneyUnit } from '../i18n/format.ts';
import type { Locale } from '../i18n/locale.ts';
import { lettered, signed, withUnit, written } from '../i18n/written.ts';
import type { FactLine, MarkFact } from './figure.ts';

/** What writing a value needs to know: the data around it, the reader's language and money unit. */
export interface Reader {
  readonly dataset: Dataset;
  readonly locale: Locale;
  readonly moneyUnit: MoneyUnit;
}

/** A value with its unit, as a reader meets it away from any axis. */
export function observationText(reader: Reader, observation: Observation): string {
  const { dataset, locale, moneyUnit } = reader;
  const indicator = dataset.indicatorById.get(observation.indicator);
  const unit = indicator && dataset.unitById.get(indicator.unit);

  return withUnit(written(locale, unit, moneyUnit, observation));
}

/** The value as it stands in a cell whose unit is said once for all, with the letter of its status. */
export function numberText(reader: Reader, observation: Observation): string {
  return lettered(plainNumber(reader, observation), certaintyOf(observation));
}

/** The value as it stands at a mark, with the letter of its status where it could be another one. */
export function markNumber(reader: Reader, observation: Observation): string {
  return markLettered(reader, plainNumber(reader, observation), certaintyOf(observation));
}

/**
 * A text at a mark with the letter of its status. Of practice data every value is imputed, which the
 * mark of the figure says once for all: beside each number the letter would read like a digit.
 */
export function markLettered(
  { dataset }: { readonly dataset: Pick<Dataset, 'isFictional'> },
  text: string,
  certainty: Certainty,
): string {
  return dataset.isFictional && certainty === 'imputed' ? text : lettered(text, certainty);
}

function plainNumber({ dataset, locale, moneyUnit }: Reader, observation: Observation): string {
  const indicator = dataset.indicatorById.get(observation.indicator);
  const unit = indicator && dataset.unitById.get(indicator.unit);

  return signed(written(locale, unit, moneyUnit, observation));
}

/** The full name of the measure of a value. */
export function measureName({ dataset, locale }: Reader, { indicator }: Observation): string {
  const known = dataset.indicatorById.get(indicator);

  return known ? locale.of(known.name) : indicator;
}

/** The name of the measure as it fits beside a mark. */
export function shortMeasureName(reader: Reader, observation: Observation): string {
  return (
    reader.locale.text.shortMeasures[observation.indicator] ?? measureName(reader, observation)
  );
}

/** `Profit, 2015`: a value named by its measure and period. */
export function yearLabel(reader: Reader, observation: Observation): string {
  const { format, text } = reader.locale;

  return text.figure.inYear(
    shortMeasureName(reader, observation),
    format.year(observation.period, observation.timeBasis),
  );
}

/** Everything that stands behind one published value: measure, period, scope, certainty, source and doubt. */
export function observationFact(reader: Reader, observation: Observation, label: string): MarkFact {
  const { locale } = reader;
  const caution = locale.of(observation.note);

  return {
    id: observation.id,
    label,
    value: observationText(reader, observation),
    lines: observationLines(reader, observation),
    caution,
    filter: null,
    observations: [observation.id],
  };
}

/** The lines of a value's evidence card, one a property. */
export function observationLines(reader: Reader, observation: Observation): readonly FactLine[] {
  const { locale } = reader;
  const { text } = locale;

  return [
    line(text.facts.indicator, measureName(reader, observation)),
    line(text.facts.year, periodDetail(locale, observation)),
    ...(observation.scope === 'whole'
      ? []
      : [line(text.facts.scope, text.scopes[observation.scope])]),
    line(text.facts.status, statusWords(locale, observation)),
    ...(observation.conflictGroup === '' ? [] : [line(text.facts.conflict, text.facts.differs)]),
    sourceLine(reader, observation),
  ];
}

function line(term: string, detail: string): FactLine {
  return { term, detail, url: null };
}

function periodDetail({ format, text }: Locale, { period, timeBasis }: Observation): string {
  const year = format.year(period, timeBasis);

  return timeBasis === 'inferred' ? `${year}${text.facts.yearInferred}` : year;
}

/** `About, medium confidence`: how the value was published and how far its source can be trusted. */
export function statusWords({ text }: Locale, observation: Observation): string {
  const certainty = text.certainty[certaintyOf(observation)];
  const confidence = text.confidence[observation.confidence];
  const doubt = isDoubtful(observation) ? text.facts.doubtful : '';

  return [certainty, confidence, doubt].filter((part) => part !== '').join(text.facts.comma);
}

/** The source of a value; where the table of sources did not arrive, that is said. */
export function sourceLine({ dataset, locale }: Reader, { source }: Observation): FactLine {
  const known = dataset.sourceById.get(source);
  if (!known) return line(locale.text.facts.source, locale.text.facts.sourceNotLoaded);
  const { text, url, kind } = citation(locale, known);

  return {
    term: locale.text.facts.source,
    detail: `${text}${locale.text.sources.kind(kind)}`,
    url,
  };
}
