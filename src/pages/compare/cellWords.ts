import type { FactLine } from '../../charts/figure.ts';
import { numberText, type Reader, sourceLine, statusWords } from '../../charts/observationFact.ts';
import { certaintyOf } from '../../domain/certainty.ts';
import type { ComparedCell } from '../../domain/comparability.ts';
import { observationsIn } from '../../domain/comparison.ts';
import { isDoubtful } from '../../domain/dataStatus.ts';
import type { Extreme } from '../../domain/extremes.ts';
import type { Observation } from '../../domain/observation.ts';
import { written } from '../../i18n/written.ts';

/** A small mark beside a value. */
export interface CellTag {
  readonly text: string;
  readonly tone: 'best' | 'worst' | 'warn';
}

/** A cell of the comparison as it is read. */
export interface CellWords {
  readonly kind: 'value' | 'conflict' | 'missing';
  /** Sign and number, every value of a conflict, or why there is none. */
  readonly text: string;
  readonly tags: readonly CellTag[];
  readonly year: string;
  /** Empty for a plain published value: nothing needs to be said of it. */
  readonly status: string;
  readonly sources: readonly FactLine[];
}

export function cellWords(reader: Reader, cell: ComparedCell, extreme: Extreme): CellWords {
  const behind = observationsIn(cell);

  return {
    kind: behind.length === 0 ? 'missing' : cell.kind === 'contested' ? 'conflict' : 'value',
    text: cellText(reader, cell, behind),
    tags: tagsOf(reader, cell, behind, extreme),
    year: yearWords(reader, behind),
    status: statusOf(reader, behind),
    sources: behind.map((row) => sourceLine(reader, row)),
  };
}

function cellText(reader: Reader, cell: ComparedCell, behind: readonly Observation[]): string {
  const { text } = reader.locale;
  switch (cell.kind) {
    case 'value':
    case 'part-year':
      return numberText(reader, cell.observation);
    case 'contested':
      return text.compare.cell.conflict(
        behind.map((row) => numberText(reader, row)).join(text.facts.comma),
      );
    case 'missing':
      return cell.reason === 'other-scope-only'
        ? text.compare.cell.otherScope
        : text.missing.notPublished;
    case 'other-year':
      return text.compare.cell.otherYear;
  }
}

function tagsOf(
  { locale }: Reader,
  cell: ComparedCell,
  behind: readonly Observation[],
  extreme: Extreme,
): readonly CellTag[] {
  const words = locale.text.compare.cell;
  const warnings = [
    { text: words.noYear, holds: behind.some(({ period }) => period.kind === 'undated') },
    { text: words.partYear, holds: cell.kind === 'part-year' },
    { text: words.low, holds: behind.some(isDoubtful) },
  ].filter(({ holds }) => holds);

  return [
    ...(extreme === null ? [] : [{ text: words[extreme], tone: extreme }]),
    ...warnings.map(({ text }) => ({ text, tone: 'warn' as const })),
  ];
}

/** The periods of the values behind a cell, each once. */
export function yearWords({ locale }: Reader, behind: readonly Observation[]): string {
  const periods = behind.map(({ period, timeBasis }) => locale.format.year(period, timeBasis));

  return [...new Set(periods)].join(locale.text.facts.comma);
}

function statusOf({ locale }: Reader, behind: readonly Observation[]): string {
  const notable = behind.filter((row) => !['published', 'about'].includes(certaintyOf(row)));

  return [...new Set(notable.map((row) => statusWords(locale, row)))].join(
    locale.text.facts.semicolon,
  );
}

/** A value with its unit as a sentence says it: `over 100 billion yuan`, `about 43%`. */
export function valueInWords(reader: Reader, observation: Observation): string {
  const { dataset, locale, moneyUnit } = reader;
  const indicator = dataset.indicatorById.get(observation.indicator);
  const unit = indicator && dataset.unitById.get(indicator.unit);
  const amount = unit
    ? written(locale, unit, moneyUnit, { value: observation.value, qualifier: '=' })
    : { number: locale.format.number(observation.value), unit: '' };

  return locale.text.qualified[observation.qualifier](
    amount.unit === '' ? amount.number : `${amount.number} ${amount.unit}`,
  );
}
