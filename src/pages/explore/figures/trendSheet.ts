import { readingCells, readingColumns } from '../../../charts/readingSheet.ts';
import { type Cell, numeric, type Sheet, type SheetColumn, words } from '../../../charts/sheet.ts';
import type { TrendReading, TrendSeries } from '../../../domain/explore/trendSeries.ts';
import { signed } from '../../../i18n/written.ts';
import type { ExploreContext } from '../exploreContext.ts';
import { unitOf } from './figureFrame.ts';
import { provinceName } from './figureParts.ts';
import type { TrendRows } from './trendRows.ts';
import {
  isCalculated,
  methodOf,
  qualifierOf,
  seriesName,
  sourceWords,
  writtenReading,
} from './trendWords.ts';

/** Every reading of every line, in the order in which they are drawn. */
export function trendSheet(context: ExploreContext, rows: TrendRows, caption: string): Sheet {
  const { locale } = context;
  const all = rows.series.flatMap((series) =>
    series.readings.map((reading) => ({ series, reading })),
  );

  return {
    caption,
    columns: [...leadColumns(context, rows), ...readingColumns(locale)],
    rows: all.map(({ series, reading }) => [
      words(seriesName(context, rows, series)),
      rows.kind === 'totals' ? countCell(context, series) : words(placeOf(context, series)),
      ...(isCalculated(reading.kind)
        ? totalCells(context, reading)
        : readingCells(context, reading.observations[0])),
    ]),
    rowClusters: all.map(({ series }) => series.clusters.map(({ id }) => id)),
  };
}

function leadColumns(
  { locale, wish }: ExploreContext,
  { kind }: TrendRows,
): readonly SheetColumn[] {
  const { columns, groupings, trendChart } = locale.text;

  return kind === 'totals'
    ? [
        { header: groupings[wish.grouping], kind: 'words' },
        { header: trendChart.clusters, kind: 'number' },
      ]
    : [
        { header: columns.name, kind: 'words' },
        { header: columns.province, kind: 'words' },
      ];
}

const countCell = ({ locale }: ExploreContext, { clusters }: TrendSeries) =>
  numeric(clusters.length, locale.format.number(clusters.length));

const placeOf = (context: ExploreContext, { clusters: [first] }: TrendSeries) =>
  first ? provinceName(context, first) : '';

/** The cells of a sum under `readingColumns`. */
function totalCells(context: ExploreContext, reading: TrendReading): readonly Cell[] {
  const { text } = context.locale;
  const value = writtenReading(context, reading);

  return [
    numeric(value.amount, signed(value)),
    words(text.signs[qualifierOf(reading)]),
    words(unitOf(context)),
    words(String(reading.year)),
    words(text.certainty.calculated),
    words(sourceWords(context, reading)),
    words(text.trendChart.method[methodOf(reading)](reading.observations.length)),
  ];
}
