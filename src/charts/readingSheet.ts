import type { Observation } from '../domain/observation.ts';
import type { Locale } from '../i18n/locale.ts';
import { signed, unitName, written } from '../i18n/written.ts';
import { type Reader, sourceLine, statusWords } from './observationFact.ts';
import { type Cell, linked, numeric, type SheetColumn, words } from './sheet.ts';

/** The columns that every table of published values has: no figure without unit, year, status and source. */
export function readingColumns({ text }: Locale): readonly SheetColumn[] {
  const { facts } = text;

  return [
    { header: facts.value, kind: 'number' },
    { header: facts.sign, kind: 'words', isFileOnly: true },
    { header: facts.unit, kind: 'words' },
    { header: facts.year, kind: 'words' },
    { header: facts.status, kind: 'words' },
    { header: facts.source, kind: 'words' },
    { header: facts.note, kind: 'words', isFileOnly: true },
  ];
}

/** The cells of one value under `readingColumns`. */
export function readingCells(reader: Reader, observation: Observation): readonly Cell[] {
  const { dataset, locale, moneyUnit } = reader;
  const indicator = dataset.indicatorById.get(observation.indicator);
  const unit = indicator && dataset.unitById.get(indicator.unit);
  const source = sourceLine(reader, observation);
  const value = written(locale, unit, moneyUnit, observation);

  return [
    { ...numeric(value.amount, signed(value)), fact: observation.id },
    words(locale.text.signs[observation.qualifier]),
    words(unit ? unitName(locale, unit, moneyUnit) : ''),
    words(locale.format.year(observation.period, observation.timeBasis)),
    words(statusWords(locale, observation)),
    linked(source.detail, source.url),
    words(locale.of(observation.note)),
  ];
}
