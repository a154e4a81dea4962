import type { FactLine, MarkFact } from '../../../charts/figure.ts';
import { type Cell, linked, numeric, type SheetColumn, words } from '../../../charts/sheet.ts';
import { type MeasuredReading, measuredOf, type Reading } from '../../../domain/explore/reading.ts';
import { type ExploreContext, indicatorName } from '../exploreContext.ts';
import { sourcesOf, unitOf } from './figureFrame.ts';

/** Clusters of which one number was worked out. */
export interface Together {
  readonly id: string;
  readonly label: string;
  /** With its unit. */
  readonly value: string;
  readonly readings: readonly Reading[];
  /** What else was worked out of them. */
  readonly lines: readonly FactLine[];
  /** How sure the number is: calculated, or as its only value was published. */
  readonly status: string;
  /** Whether it is of all clusters alike: then none of them is singled out with it. */
  readonly isOfAll?: boolean;
}

export const factLine = (term: string, detail: string): FactLine => ({ term, detail, url: null });

/** Everything that stands behind a number of several clusters: measure, members, years, status, sources. */
export function togetherFact(context: ExploreContext, together: Together): MarkFact {
  const { locale, wish } = context;
  const { facts, parts } = locale.text;
  const { id, label, value, readings, lines, status, isOfAll = false } = together;
  const measured = measuredOf(readings);
  const source = sourceCell(context, measured);

  return {
    id,
    label,
    value,
    lines: [
      factLine(facts.indicator, indicatorName(context, wish.measure)),
      ...lines,
      factLine(parts.members, parts.membersDetail(measured.length, readings.length)),
      factLine(facts.year, yearsText(context, measured)),
      factLine(facts.status, status),
      { term: facts.source, detail: source.text, url: source.url ?? null },
    ],
    caution: '',
    filter: null,
    ...(isOfAll ? {} : { clusters: readings.map(({ cluster }) => cluster.id) }),
  };
}

/** The years of values: one, or the first and the last. */
export function yearsText(
  { locale }: ExploreContext,
  readings: readonly Pick<MeasuredReading, 'year'>[],
): string {
  const years = readings.map(({ year }) => year);
  if (years.length === 0) return locale.text.missing.notPublished;
  const [first, last] = [Math.min(...years), Math.max(...years)].map(String);

  return first === last ? (first ?? '') : locale.text.parts.span(first ?? '', last ?? '');
}

/** The one source of values, or how many there are. */
export function sourceCell(context: ExploreContext, readings: readonly MeasuredReading[]): Cell {
  const sources = sourcesOf(
    context,
    readings.map(({ observation }) => observation),
  );
  const [only] = sources;
  const { parts, missing } = context.locale.text;
  if (!only) return words(readings.length === 0 ? '' : missing.notPublished);

  return sources.length === 1 ? linked(only.text, only.url) : words(parts.sources(sources.length));
}

/** The columns that every table of numbers of groups has behind the numbers. */
export function togetherColumns({ locale }: ExploreContext): readonly SheetColumn[] {
  const { facts, parts } = locale.text;

  return [
    { header: facts.unit, kind: 'words' },
    { header: parts.members, kind: 'number' },
    { header: facts.year, kind: 'words' },
    { header: facts.status, kind: 'words' },
    { header: facts.source, kind: 'words' },
  ];
}

/** The cells of a group under `togetherColumns`. */
export function togetherCells(
  context: ExploreContext,
  readings: readonly Reading[],
  status: string,
  unit = unitOf(context),
): readonly Cell[] {
  const measured = measuredOf(readings);

  return [
    words(unit),
    numeric(measured.length, context.locale.text.parts.ofAll(measured.length, readings.length)),
    words(yearsText(context, measured)),
    words(status),
    sourceCell(context, measured),
  ];
}
