import type { PanelTrend } from '../../../charts/multiples/multiplesDrawing.ts';
import type { Figure } from '../../../charts/figure.ts';
import { sourcesOf } from '../../../charts/figureParts.ts';
import { vintageOf } from '../../../charts/vintage.ts';
import { markNumber, observationFact } from '../../../charts/observationFact.ts';
import { readingCells, readingColumns } from '../../../charts/readingSheet.ts';
import { words } from '../../../charts/sheet.ts';
import { certaintyOf } from '../../../domain/certainty.ts';
import { brokenLine } from '../../../domain/line.ts';
import type { Observation } from '../../../domain/observation.ts';
import { axisYear } from '../../../domain/period.ts';
import { moneyAmount } from '../../../i18n/format.ts';
import { isMoney, unitName } from '../../../i18n/written.ts';
import { type CompareContext, unitOf } from '../compareContext.ts';
import { hasSeveralYears, joinedYears, type PlaceSeries, seriesOf, yearOf } from './placeSeries.ts';
import { yearsTitle } from './yearsTitle.ts';

/** The chosen measure over years, a panel a place; undefined where no place has more than one year. */
export function yearsFigure(context: CompareContext): Figure | undefined {
  const { locale, measure, moneyUnit } = context;
  const { text } = locale;
  const unit = measure && unitOf(context, measure);
  const series = measure ? seriesOf(context, measure) : [];
  if (!measure || !unit || !series.some(hasSeveralYears)) return undefined;
  const name = unitName(locale, unit, moneyUnit);
  const subtitle = text.compare.years.subtitle(locale.of(measure.name), name);
  const all = series.flatMap(({ values }) => values);

  return {
    id: 'compare-years',
    title: yearsTitle(context, series),
    subtitle,
    filters: '',
    ...vintageOf(context),
    drawing: {
      kind: 'multiples',
      unit: isMoney(unit) ? text.units.moneyShort[moneyUnit] : name,
      perUnit: isMoney(unit) ? 1 / moneyAmount(1, moneyUnit) : 1,
      emptyName: text.missing.notPublished,
      panels: series.map((one) => ({
        title: locale.of(one.place.short),
        otherTitle: locale.other(one.place.short),
        body: panelTrend(context, one, all),
      })),
    },
    marks: series.flatMap(({ place, values }) =>
      values.map((value) => observationFact(context, value, locale.of(place.short))),
    ),
    table: {
      caption: subtitle,
      columns: [{ header: text.compare.values.place, kind: 'words' }, ...readingColumns(locale)],
      rows: series.flatMap(({ place, values }) => {
        const head = words(locale.of(place.short));

        return values.length > 0
          ? values.map((value) => [head, ...readingCells(context, value)])
          : [[head, words(text.missing.notPublished)]];
      }),
    },
    notes: [text.compare.years.broken, text.missing.notZero],
    sources: sourcesOf(
      context,
      all.map(({ source }) => source),
    ),
  };
}

function panelTrend(
  context: CompareContext,
  { values }: PlaceSeries,
  all: readonly Observation[],
): PanelTrend {
  const { stretches, interruptions } = brokenLine(
    values,
    context.dataset.seriesBreaks,
    joinedYears,
  );
  const own = new Set(values.map(yearOf));
  const axis = [...new Set(all.map(yearOf))].toSorted((a, b) => a - b);

  return {
    kind: 'trend',
    points: values.map((value) => ({
      id: value.id,
      value: value.value,
      certainty: certaintyOf(value),
      text: markNumber(context, value),
      at: axisYear(value.period) ?? 0,
      isYearInferred: value.timeBasis === 'inferred',
      remark: '',
      tone: value.conflictGroup === '' ? 'own' : 'contested',
    })),
    stretches: stretches
      .filter(({ stroke }) => stroke === 'solid')
      .map(({ from, to }) => ({ from: from.id, to: to.id, isDotted: false })),
    gaps: axis.filter((year) => !own.has(year)),
    breaks: interruptions.map(
      ({ from, to }) => ((axisYear(from.period) ?? 0) + (axisYear(to.period) ?? 0)) / 2,
    ),
  };
}
