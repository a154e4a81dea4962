import type { Figure } from '../../../charts/figure.ts';
import { sourcesOf } from '../../../charts/figureParts.ts';
import { vintageOf } from '../../../charts/vintage.ts';
import { observationFact, observationText } from '../../../charts/observationFact.ts';
import { numeric, words } from '../../../charts/sheet.ts';
import { certaintyOf } from '../../../domain/certainty.ts';
import type { ComparedPlace } from '../../../domain/comparedPlaces.ts';
import { type ComparedRow, soleValue } from '../../../domain/comparison.ts';
import { extremesOf } from '../../../domain/extremes.ts';
import type { Observation } from '../../../domain/observation.ts';
import { leaders } from '../../../domain/tally.ts';
import { type CompareContext, latestRows, placeNames } from '../compareContext.ts';

/** More profiles than these cannot be told apart in one plot. */
const mostProfiles = 4;
const mostAxes = 8;
export const fewestAxes = 3;

/** A measure of which every place that is drawn has an exact value. */
interface Axis {
  readonly row: ComparedRow;
  readonly values: readonly Observation[];
  readonly largest: number;
}

/** The measures that a radar could have: comparable, exact in all places drawn, not negative, not all zero. */
export function radarAxes({ rows, places }: CompareContext): readonly Axis[] {
  const drawn = places.slice(0, mostProfiles);

  return latestRows(rows).flatMap((row) => {
    const values = row.cells.slice(0, drawn.length).flatMap((cell) => soleValue(cell) ?? []);
    const largest = Math.max(0, ...values.map(({ value }) => value));
    const isDrawable =
      row.verdict.kind === 'comparable' &&
      values.length === drawn.length &&
      values.every(({ qualifier, value }) => qualifier === '=' && value >= 0);

    return isDrawable && largest > 0 ? [{ row, values, largest }] : [];
  });
}

/** The profiles of up to four places over three or more comparable measures; undefined where there are fewer. */
export function radarFigure(context: CompareContext): Figure | undefined {
  const { locale, places } = context;
  const { text, of } = locale;
  const all = radarAxes(context);
  if (all.length < fewestAxes) return undefined;
  const axes = all.slice(0, mostAxes);
  const drawn = places.slice(0, mostProfiles);
  const subtitle = text.compare.radar.subtitle;

  return {
    id: 'compare-radar',
    title: radarTitle(context, drawn, axes),
    subtitle,
    filters: '',
    ...vintageOf(context),
    drawing: {
      kind: 'radar',
      axes: axes.map(({ row }) => of(row.indicator.name)),
      profiles: drawn.map((place, index) => ({
        name: of(place.short),
        marks: axes.flatMap(({ values, largest }) => {
          const value = values[index];

          return value
            ? [
                {
                  id: value.id,
                  value: (value.value / largest) * 100,
                  certainty: certaintyOf(value),
                  text: observationText(context, value),
                },
              ]
            : [];
        }),
      })),
    },
    marks: drawn.flatMap((place, index) =>
      axes.flatMap(({ values, largest }) => {
        const value = values[index];

        return value ? [factOf(context, place, value, largest)] : [];
      }),
    ),
    table: {
      caption: subtitle,
      columns: [
        { header: text.facts.indicator, kind: 'words' },
        ...placeNames(locale, drawn).map((header) => ({ header, kind: 'number' as const })),
        { header: text.facts.year, kind: 'words' },
      ],
      rows: axes.map(({ row, values }) => [
        words(of(row.indicator.name)),
        ...values.map((value) => numeric(value.value, observationText(context, value))),
        words(yearOfAxis(context, values)),
      ]),
    },
    notes: notesOf(context, axes, all.length),
    sources: sourcesOf(
      context,
      axes.flatMap(({ values }) => values.map(({ source }) => source)),
    ),
  };
}

function yearOfAxis({ locale }: CompareContext, [first]: readonly Observation[]): string {
  return first ? locale.format.year(first.period, first.timeBasis) : '';
}

function factOf(
  context: CompareContext,
  place: ComparedPlace,
  value: Observation,
  largest: number,
) {
  const { locale } = context;
  const percent = `${locale.format.rounded((value.value / largest) * 100, 1)}%`;
  const fact = observationFact(context, value, locale.of(place.short));

  return {
    ...fact,
    value: `${fact.value}${locale.text.facts.comma}${locale.text.compare.radar.percent(percent)}`,
  };
}

/** Who is best in the most measures; a tie is said as one. */
function radarTitle(
  { locale }: CompareContext,
  drawn: readonly ComparedPlace[],
  axes: readonly Axis[],
): string {
  const { radar } = locale.text.compare;
  const marks = axes.map(({ row, values }) => extremesOf(values, row.indicator.direction));
  const counts = drawn.map((place, index) => ({
    key: place,
    count: marks.filter((row) => row[index] === 'best').length,
  }));
  const most = leaders(counts);
  const [first] = most;
  if (!first) return radar.none(axes.length, drawn.length);
  const names = placeNames(
    locale,
    most.map(({ key }) => key),
  );

  return most.length > 1
    ? radar.tie(locale.format.list(names), first.count, axes.length, drawn.length)
    : radar.leads(names[0] ?? '', first.count, axes.length, drawn.length);
}

function notesOf(
  { locale, places }: CompareContext,
  axes: readonly Axis[],
  all: number,
): readonly string[] {
  const { radar } = locale.text.compare;
  const lower = axes
    .filter(({ row }) => row.indicator.direction === 'lower')
    .map(({ row }) => locale.of(row.indicator.name));
  const leftOut = placeNames(locale, places.slice(mostProfiles));

  return [
    ...(lower.length > 0 ? [radar.lower(locale.format.list(lower))] : []),
    ...(leftOut.length > 0 ? [radar.leftOut(locale.format.list(leftOut))] : []),
    ...(all > axes.length ? [radar.more(all - axes.length)] : []),
  ];
}
