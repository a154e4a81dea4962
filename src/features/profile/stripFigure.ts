import type { StripPoint, ValueStripDrawing } from '../../charts/value-strip/valueStripDrawing.ts';
import { emptyFigure } from '../../charts/emptyFigure.ts';
import type { Figure } from '../../charts/figure.ts';
import { hasUnit, sourcesOf } from '../../charts/figureParts.ts';
import { vintageOf } from '../../charts/vintage.ts';
import {
  measureName,
  markNumber,
  observationFact,
  type Reader,
  yearLabel,
} from '../../charts/observationFact.ts';
import { certaintyOf } from '../../domain/certainty.ts';
import type { Observation, Scope } from '../../domain/observation.ts';
import { axisYear, type Period } from '../../domain/period.ts';
import { valueGroups } from '../../domain/valueGroups.ts';
import { unitName } from '../../i18n/written.ts';
import { valuesSheet } from './valuesSheet.ts';

interface StripWords {
  readonly id: string;
  readonly title: string;
  readonly subtitle: string;
  readonly none: string;
  readonly scopes: Readonly<Record<Scope, string>>;
}

/** Every value of a place by its year, one row a measure; nothing that is published is left out. */
export function stripFigure(
  reader: Reader,
  { id, title, subtitle, none, scopes }: StripWords,
  observations: readonly Observation[],
): Figure {
  const frame = { id, subtitle, filters: '', ...vintageOf(reader) };
  const groups = valueGroups(
    observations.filter((row) => hasUnit(reader, row)),
    reader.dataset.indicators,
  );
  const ordered = groups.flatMap(({ measures }) =>
    measures.flatMap((measure) => measure.observations),
  );
  if (ordered.length === 0) return emptyFigure(frame, none, 'data');

  return {
    ...frame,
    title,
    drawing: {
      kind: 'value-strip',
      groups: groups.map(({ scope, measures }) => ({
        title: scopes[scope],
        rows: measures.map(({ observations: values }) => stripRow(reader, values)),
      })),
      undatedName: reader.locale.text.profile.strip.undated,
    },
    marks: ordered.map((row) => observationFact(reader, row, yearLabel(reader, row))),
    table: valuesSheet(reader, subtitle, observations),
    notes: stripNotes(reader, ordered),
    sources: sourcesOf(
      reader,
      ordered.map((row) => row.source),
    ),
  };
}

type StripRow = ValueStripDrawing['groups'][number]['rows'][number];

function stripRow(reader: Reader, values: readonly Observation[]): StripRow {
  const { dataset, locale, moneyUnit } = reader;
  const [first] = values;
  const indicator = first && dataset.indicatorById.get(first.indicator);
  const unit = indicator && dataset.unitById.get(indicator.unit);

  return {
    label: first ? measureName(reader, first) : '',
    unit: unit ? unitName(locale, unit, moneyUnit) : '',
    points: values.map((row): StripPoint => ({
      id: row.id,
      value: row.value,
      certainty: certaintyOf(row),
      text: markNumber(reader, row),
      at: axisYear(row.period) ?? null,
      span: spanOf(row.period),
      isYearInferred: row.timeBasis === 'inferred',
      isContested: row.conflictGroup !== '',
    })),
  };
}

/** From the first day of its first month to the last of its last. */
function spanOf(period: Period): StripPoint['span'] {
  if (period.kind !== 'span') return null;
  const { from, to } = period;

  return { from: from.year + (from.month - 1) / 12, to: to.year + to.month / 12 };
}

/** The meaning of the marks that are used, and of no other. */
function stripNotes({ locale }: Reader, rows: readonly Observation[]): readonly string[] {
  const { strip } = locale.text.profile;
  const notes: readonly (readonly [string, boolean])[] = [
    [strip.inferredNote, rows.some(({ timeBasis }) => timeBasis === 'inferred')],
    [strip.spanNote, rows.some(({ period }) => period.kind === 'span')],
    [strip.undatedNote, rows.some(({ period }) => period.kind === 'undated')],
    [strip.conflictNote, rows.some(({ conflictGroup }) => conflictGroup !== '')],
  ];

  return notes.filter(([, holds]) => holds).map(([note]) => note);
}
