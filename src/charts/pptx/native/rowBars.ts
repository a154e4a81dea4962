import type { Locale } from '../../../i18n/locale.ts';
import type { BoundsDrawing } from '../../bounds/boundsDrawing.ts';
import type { GapsDrawing } from '../../gaps/gapsDrawing.ts';
import type { PeersDrawing } from '../../peers/peersDrawing.ts';
import type { RankingDrawing } from '../../ranking/rankingDrawing.ts';
import type { Mark } from '../../mark.ts';
import { withoutNoise } from './digits.ts';
import { axisFromZero } from './axes.ts';
import type { BarChart, ChartPoint } from '../model/nativeChart.ts';

/** A row of one bar: its name, and its value in the unit of the axis. */
export interface BarRow {
  readonly name: string;
  readonly point: ChartPoint;
}

/** Bars across, one a row, the first on top. */
export function barsAcross(
  rows: readonly BarRow[],
  unit: string,
  { text }: Pick<Locale, 'text'>,
): BarChart {
  const values = rows.flatMap(({ point }) => point.value ?? []);

  return {
    kind: 'bars',
    direction: 'across',
    stacking: 'none',
    categories: rows.map(({ name }) => name),
    series: [
      {
        name: text.slides.valueIn(unit),
        colour: 'cat-1',
        points: rows.map(({ point }) => point),
      },
    ],
    axis: axisFromZero(values, unit),
    origin: 0,
    gap: 55,
    categoryTitle: '',
  };
}

/** A mark as a point of a chart, its value in the unit of the axis. */
export function pointOf(mark: Mark, perUnit: number): ChartPoint {
  return {
    value: withoutNoise(mark.value / perUnit),
    text: mark.text,
    certainty: mark.certainty,
  };
}

const joined = (...parts: readonly string[]) => parts.filter((part) => part !== '').join(' ');

export function rankingBars(drawing: RankingDrawing, locale: Locale): BarChart {
  const rows = drawing.rows.map(({ rank, name, place, bar, year, tone }): BarRow => {
    const point = pointOf(bar, drawing.perUnit);

    return {
      name: joined(rank, name, place),
      point: {
        ...point,
        text: year === '' ? bar.text : locale.text.slides.besides(bar.text, year),
        ...(tone === 'others' ? { colour: 'rest' as const } : {}),
      },
    };
  });

  return barsAcross(rows, drawing.unit, locale);
}

/** Each row says its group, because rows of a chart that is edited may change their order. */
export function boundsBars(drawing: BoundsDrawing, locale: Locale): BarChart {
  let group = '';
  const rows = drawing.rows.map((row): BarRow => {
    if (row.group !== '') group = row.group;

    return { name: joined(group, row.name), point: pointOf(row.bar, drawing.perUnit) };
  });

  return barsAcross(rows, drawing.unit, locale);
}

/** A row behind left out ones is preceded by a row of dots without a value. */
export function peersBars(drawing: PeersDrawing, locale: Locale): BarChart {
  const rows = drawing.rows.flatMap((row): readonly BarRow[] => {
    const point = pointOf(row.bar, drawing.perUnit);
    const own: BarRow = {
      name: joined(row.rank, row.depth > 0 ? `└ ${row.name}` : row.name, row.place),
      point: {
        ...point,
        text: row.aside === '' ? row.bar.text : locale.text.slides.besides(row.bar.text, row.aside),
        ...(row.depth > 0 ? { colour: 'soft' as const } : {}),
        isOwn: row.isOwn,
      },
    };

    return row.isAfterGap ? [{ name: '…', point: nothing }, own] : [own];
  });

  return barsAcross(rows, drawing.unit, locale);
}

export const nothing: ChartPoint = { value: null, text: '', certainty: 'published' };

const toneOf = { better: 'cat-1', worse: 'cat-2', plain: 'rest' } as const;

/** Multiples of the median on an axis of doublings: bars begin at the median itself. */
export function gapsBars(drawing: GapsDrawing, locale: Locale): BarChart {
  const rows = drawing.rows.map(({ bar, label, detail, tone }): BarRow => {
    const value = bar.value > 0 ? withoutNoise(bar.value) : null;
    const name = locale.text.slides.besides(label, detail);

    return value === null
      ? { name: locale.text.slides.besides(label, bar.text || detail), point: nothing }
      : {
          name,
          point: { value, text: bar.text, certainty: bar.certainty, colour: toneOf[tone] },
        };
  });
  const powers = rows.flatMap(({ point }) =>
    point.value === null ? [] : Math.abs(Math.log2(point.value)),
  );
  const reach = powers.reduce((most, power) => Math.max(most, Math.ceil(power - 1e-9)), 1);
  const bars = barsAcross(rows, '', locale);

  return {
    ...bars,
    origin: 1,
    axis: {
      min: 2 ** -reach,
      max: 2 ** reach,
      step: 2,
      logBase: 2,
      title: drawing.axisName,
      suffix: '×',
    },
  };
}
