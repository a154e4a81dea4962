import { hasUnit, sourcesOf } from '../../../charts/figureParts.ts';
import type { YearsAndPartsDrawing } from '../../../charts/years-and-parts/yearsAndPartsDrawing.ts';
import { emptyFigure } from '../../../charts/emptyFigure.ts';
import type { Figure } from '../../../charts/figure.ts';
import { numberText, observationFact, yearLabel } from '../../../charts/observationFact.ts';
import { observationSheet } from '../../../charts/observationSheet.ts';
import { vintageOf } from '../../../charts/vintage.ts';
import { certaintyOf } from '../../../domain/certainty.ts';
import { brokenLine } from '../../../domain/line.ts';
import type { Observation } from '../../../domain/observation.ts';
import { periodEnd } from '../../../domain/period.ts';
import { nationalValues, type OverviewContext } from '../overviewContext.ts';
import { nationalFilters } from './figureParts.ts';
import { breaksWithin, trendDrawing, yearOf } from '../../../charts/trend/trendPoints.ts';

/** The two measures of the national industry; income changed its concept and is two indicators. */
const panels = [
  { name: 'income', indicators: ['main-business-income-ads', 'operating-revenue-ads'] },
  { name: 'profit', indicators: ['profit-ads'] },
] as const;

type Panel = (typeof panels)[number];

/** National revenue and profit: the full years as points, parts of years apart from them. */
export function nationalFigure(context: OverviewContext): Figure {
  const { dataset, locale, moneyUnit } = context;
  const text = locale.text.national;
  const frame = {
    id: 'national',
    subtitle: text.subtitle(locale.text.units.money[moneyUnit]),
    filters: nationalFilters(context),
    ...vintageOf(context),
  };
  const values = panels.map((panel) => ({ panel, rows: valuesOf(context, panel) }));
  const all = values.flatMap(({ rows }) => rows);
  const years = all.filter(isFullYear);
  if (years.length === 0) return emptyFigure(frame, text.missing, 'data');
  const breaks = [
    ...new Set(
      values.flatMap(({ rows }) => breaksWithin(rows.filter(isFullYear), dataset.seriesBreaks)),
    ),
  ];

  return {
    ...frame,
    title: text.title(
      locale.format.list([...new Set(years.toSorted(byEnd).map(yearOf))]),
      new Set(years.map(yearOf)).size,
      breaks.length,
    ),
    drawing: {
      kind: 'years-and-parts',
      panels: values.map(({ panel, rows }) => panelDrawing(context, panel, rows)),
    },
    marks: all.map((row) => observationFact(context, row, yearLabel(context, row))),
    table: observationSheet(context, frame.subtitle, all),
    notes: [...breaks.map((cause) => locale.of(cause.description)), text.partsNote],
    sources: sourcesOf(
      context,
      all.map((row) => row.source),
    ),
  };
}

const isFullYear = (row: Observation) => row.period.kind === 'year';
const byEnd = (a: Observation, b: Observation) =>
  (periodEnd(a.period) ?? 0) - (periodEnd(b.period) ?? 0);

/** Full years first, then parts of years; each from the earliest. */
function valuesOf(context: OverviewContext, { indicators }: Panel): readonly Observation[] {
  const rows = indicators
    .flatMap((indicator) => nationalValues(context, 'nation', indicator))
    .filter((row) => hasUnit(context, row))
    .toSorted(byEnd);

  return [...rows.filter(isFullYear), ...rows.filter(({ period }) => period.kind === 'span')];
}

/** The measure of the panel, and in which year its concept is another one. */
function panelTitle(
  { locale }: OverviewContext,
  name: Panel['name'],
  years: readonly Observation[],
  main: string,
): string {
  const { panels: names, otherConcept, exception } = locale.text.national;
  const others = years.filter(({ indicator }) => indicator !== main).map(yearOf);

  return others.length === 0
    ? names[name]
    : exception(names[name], locale.format.list(others), otherConcept);
}

function panelDrawing(
  context: OverviewContext,
  { name, indicators }: Panel,
  rows: readonly Observation[],
): YearsAndPartsDrawing['panels'][number] {
  const { text } = context.locale;
  const [main] = indicators;
  const years = rows.filter(isFullYear);
  const { interruptions } = brokenLine(years, context.dataset.seriesBreaks, 0);

  return {
    title: panelTitle(context, name, years, main),
    trend: trendDrawing(
      context,
      [
        {
          observations: years,
          tone: 'own',
          remarkOf: () => '',
        },
      ],
      interruptions.length > 0 ? text.national.breakLines : [],
    ),
    partsTitle: text.national.partsTitle,
    partsShort: text.national.partsShort,
    parts: rows.flatMap((row) => {
      const { period } = row;
      if (period.kind !== 'span') return [];

      return [
        {
          mark: {
            id: row.id,
            value: row.value,
            certainty: certaintyOf(row),
            text: numberText(context, row),
          },
          year: row.timeBasis === 'inferred' ? `≈ ${yearOf(row)}` : yearOf(row),
          fromMonth: period.from.month,
          toMonth: period.to.month,
        },
      ];
    }),
  };
}
