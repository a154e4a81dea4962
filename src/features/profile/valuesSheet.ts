import { measureName, type Reader } from '../../charts/observationFact.ts';
import { readingCells, readingColumns } from '../../charts/readingSheet.ts';
import { type Sheet, words } from '../../charts/sheet.ts';
import type { Observation } from '../../domain/observation.ts';
import { valueGroups } from '../../domain/valueGroups.ts';

/** Every value of a place with what it covers, and whether the sources differ on it: one a row. */
export function valuesSheet(
  reader: Reader,
  caption: string,
  observations: readonly Observation[],
): Sheet {
  const { dataset, locale } = reader;
  const { facts, profile, scopes } = locale.text;
  const rows = valueGroups(observations, dataset.indicators).flatMap(({ measures }) =>
    measures.flatMap((measure) => measure.observations),
  );

  return {
    caption,
    columns: [
      { header: facts.indicator, kind: 'words' },
      { header: profile.table.scope, kind: 'words' },
      { header: facts.conflict, kind: 'words', isFileOnly: true },
      ...readingColumns(locale),
    ],
    rows: rows.map((row) => [
      words(measureName(reader, row)),
      words(scopes[row.scope]),
      words(row.conflictGroup === '' ? '' : facts.differs),
      ...readingCells(reader, row),
    ]),
  };
}
