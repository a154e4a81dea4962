import type { Observation } from '../domain/observation.ts';
import { measureName, type Reader } from './observationFact.ts';
import { readingCells, readingColumns } from './readingSheet.ts';
import { type Sheet, words } from './sheet.ts';

/** The table of published values of any measures: one a row, each with its own measure and source. */
export function observationSheet(
  reader: Reader,
  caption: string,
  observations: readonly Observation[],
): Sheet {
  const { locale } = reader;

  return {
    caption,
    columns: [{ header: locale.text.facts.indicator, kind: 'words' }, ...readingColumns(locale)],
    rows: observations.map((row) => [
      words(measureName(reader, row)),
      ...readingCells(reader, row),
    ]),
  };
}
