import type { Messages } from '../../../i18n/messages.ts';
import type {
  BarChart,
  LineChart,
  NativeChart,
  PlaneChart,
  PlanePoint,
  RadarChart,
} from './nativeChart.ts';

/** A cell of the workbook behind a chart; null stays empty. */
export type SheetCell = string | number | null;

/** Where the values of a series stand in the workbook. */
export interface SeriesCells {
  readonly name: string;
  /** Names of the categories, or the values across. */
  readonly across: string;
  readonly values: string;
  /** Areas of bubbles; empty without. */
  readonly sizes: string;
}

/** The first sheet of the workbook behind a chart: what the chart draws, and how it is written. */
export interface ChartSheet {
  readonly rows: readonly (readonly SheetCell[])[];
  readonly series: readonly SeriesCells[];
}

export const chartSheetName = 'Sheet1';

export function chartSheet(chart: NativeChart, { slides }: Pick<Messages, 'slides'>): ChartSheet {
  return chart.kind === 'plane' ? planeSheet(chart, slides) : categorySheet(chart, slides);
}

/** A row a category, a column a series; behind them the texts of those that say more than the number. */
function categorySheet(
  { categories, series }: BarChart | LineChart | RadarChart,
  words: Messages['slides'],
): ChartSheet {
  const written = series.filter(({ points }) => points.some(({ text }) => text !== ''));
  const last = Math.max(2, categories.length + 1);

  return {
    rows: [
      [
        words.category,
        ...series.map(({ name }) => name),
        ...written.map(({ name }) => words.written(name)),
      ],
      ...categories.map((category, row) => [
        category,
        ...series.map(({ points }) => points[row]?.value ?? null),
        ...written.map(({ points }) => points[row]?.text ?? ''),
      ]),
    ],
    series: series.map((_, index) => ({
      name: cell(index + 1, 1),
      across: range(0, 2, last),
      values: range(index + 1, 2, last),
      sizes: '',
    })),
  };
}

/** A row a point, the points of a series one below the other. */
function planeSheet({ series, x, y }: PlaneChart, words: Messages['slides']): ChartSheet {
  const rows = series.flatMap(({ name, points }) =>
    points.map((point) => [point.name, point.x, point.y, shownArea(point), name, point.text]),
  );
  let from = 2;

  return {
    rows: [[words.category, x.title, y.title, words.size, words.group, words.written('')], ...rows],
    series: series.map(({ points }) => {
      const to = Math.max(from, from + points.length - 1);
      const cells = {
        name: cell(4, from),
        across: range(1, from, to),
        values: range(2, from, to),
        sizes: range(3, from, to),
      };
      from += points.length;

      return cells;
    }),
  };
}

/** The least part of the largest bubble that is still seen. */
const leastArea = 0.004;

/** Office draws no bubble without an area: one that is not published is as small as can be seen, a ring. */
export const shownArea = ({ area }: Pick<PlanePoint, 'area'>) => Math.max(leastArea, area ?? 0);

const cell = (column: number, row: number) => `${chartSheetName}!$${letters(column)}$${row}`;

const range = (column: number, from: number, to: number) =>
  `${chartSheetName}!$${letters(column)}$${from}:$${letters(column)}$${to}`;

/** The name of a column from 0: A to Z, then AA. */
function letters(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));

  return column < 26 ? letter : letters(Math.floor(column / 26) - 1) + letter;
}
