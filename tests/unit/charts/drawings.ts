import fc from 'fast-check';
import type { BoundsDrawing } from '../../../src/charts/bounds/boundsDrawing.ts';
import type { CompositionDrawing } from '../../../src/charts/composition/compositionDrawing.ts';
import type { CountsDrawing } from '../../../src/charts/counts/countsDrawing.ts';
import type { Mark } from '../../../src/charts/mark.ts';
import type { MultiplesDrawing, PanelBar } from '../../../src/charts/multiples/multiplesDrawing.ts';
import type { RadarDrawing } from '../../../src/charts/radar/radarDrawing.ts';
import type { ShareDrawing } from '../../../src/charts/share/shareDrawing.ts';
import type { TileMapDrawing } from '../../../src/charts/tile-map/tileMapDrawing.ts';
import type { TrendDrawing, TrendPoint } from '../../../src/charts/trend/trendDrawing.ts';
import type { YearsAndPartsDrawing } from '../../../src/charts/years-and-parts/yearsAndPartsDrawing.ts';

/** Drawings with named defaults: a test states only what it is about. */

export function aMark(wish: Partial<Mark> = {}): Mark {
  const { value = 100 } = wish;

  return { id: `mark-${value}`, value, certainty: 'published', text: String(value), ...wish };
}

export function aPoint(wish: Partial<TrendPoint> & { readonly at: number }): TrendPoint {
  return {
    ...aMark({ id: `point-${wish.at}`, ...wish }),
    isYearInferred: false,
    remark: '',
    tone: 'own',
    side: 'right',
    ...wish,
  };
}

export function aTrend(points: readonly TrendPoint[], wish: Partial<TrendDrawing> = {}) {
  const trend: TrendDrawing = {
    kind: 'trend',
    points,
    stretches: [],
    conflicts: [],
    breaks: [],
    perUnit: 1,
    ...wish,
  };

  return trend;
}

type CountsRow = CountsDrawing['rows'][number];

export function aCountsRow(wish: Partial<CountsRow> = {}): CountsRow {
  return { id: '33', label: 'Zhejiang', strong: 18, weak: 11, isDimmed: false, ...wish };
}

export function countsOf(
  rows: readonly CountsRow[],
  wish: Partial<CountsDrawing> = {},
): CountsDrawing {
  return {
    kind: 'counts',
    rows,
    strongName: 'federation or ministry evidence',
    weakName: 'other evidence',
    strongShort: 'official',
    weakShort: 'other',
    orderName: '',
    ...wish,
  };
}

type BoundsRow = BoundsDrawing['rows'][number];

export function aBoundsRow(wish: Partial<BoundsRow> = {}): BoundsRow {
  return {
    group: '',
    isRuled: false,
    name: 'Keqiao',
    otherName: '柯桥',
    bar: aMark({ value: 1000, certainty: 'more-than', text: '> 100 billion yuan' }),
    aside: { number: '124.3', text: 'revenue, 2023' },
    ...wish,
  };
}

export function boundsOf(
  rows: readonly BoundsRow[],
  wish: Partial<BoundsDrawing> = {},
): BoundsDrawing {
  return {
    kind: 'bounds',
    rows,
    unnamed: '',
    unit: 'bn yuan',
    asideTitle: 'Other figures, not comparable',
    perUnit: 10,
    ...wish,
  };
}

type Tile = TileMapDrawing['tiles'][number];

export function aTile(id: string, column: number, row: number, wish: Partial<Tile> = {}): Tile {
  return { id, name: id, shortName: id, column, row, count: 1, state: 'plain', ...wish };
}

export function tileMapOf(tiles: readonly Tile[]): TileMapDrawing {
  return { kind: 'tile-map', tiles, legendTitle: 'Named clusters', emptyName: 'nothing found' };
}

export function shareOf(parts: readonly Mark[]): ShareDrawing {
  return {
    kind: 'share',
    rows: parts.map((part) => ({
      label: 'Profit',
      part,
      rest: aMark({ id: `${part.id}.rest`, value: 100 - part.value, certainty: 'calculated' }),
      restShort: 'about 55%',
    })),
  };
}

type Part = YearsAndPartsDrawing['panels'][number]['parts'][number];

export function aPart(wish: Partial<Part> = {}): Part {
  return { mark: aMark(), year: '2023', fromMonth: 1, toMonth: 10, ...wish };
}

/** Panels with a trend of three years and as many parts of years as are asked for. */
export function panelsOf(partCounts: readonly number[]): YearsAndPartsDrawing {
  const trend = aTrend([aPoint({ at: 2010 }), aPoint({ at: 2015 }), aPoint({ at: 2020 })]);

  return {
    kind: 'years-and-parts',
    panels: partCounts.map((count, index) => ({
      title: `Panel ${index}`,
      trend,
      partsTitle: 'Parts of years',
      partsShort: 'Parts',
      parts: Array.from({ length: count }, () => aPart()),
    })),
  };
}

/** Bars of one whole, each divided into parts of these counts. */
export function compositionOf(counts: readonly (readonly number[])[]): CompositionDrawing {
  return {
    kind: 'composition',
    rows: counts.map((parts, row) => ({
      id: `row-${row}`,
      label: 'How exact',
      comma: ', ',
      parts: parts.map((count, part) => ({
        id: `row-${row}.part-${part}`,
        name: `part ${part}`,
        count,
        text: String(count),
      })),
    })),
  };
}

export function aBar(wish: Partial<PanelBar> = {}): PanelBar {
  return {
    id: 'a bar',
    label: 'Gross output',
    mark: aMark(),
    remark: '2019',
    tone: 'mark',
    rivals: null,
    ...wish,
  };
}

/** Panels of bars, one a list. */
export function barPanels(
  panels: readonly (readonly PanelBar[])[],
  wish: Partial<MultiplesDrawing> = {},
): MultiplesDrawing {
  return {
    kind: 'multiples',
    panels: panels.map((bars, index) => ({
      title: `Panel ${index}`,
      otherTitle: '',
      body: { kind: 'bars', bars },
    })),
    unit: 'bn yuan',
    perUnit: 10,
    emptyName: 'not published',
    ...wish,
  };
}

/** Panels over years, one a list of points. */
export function trendPanels(panels: readonly (readonly TrendPoint[])[]): MultiplesDrawing {
  return {
    ...barPanels([]),
    perUnit: 1,
    panels: panels.map((points, index) => ({
      title: `Panel ${index}`,
      otherTitle: '',
      body: { kind: 'trend', points, stretches: [], gaps: [], breaks: [] },
    })),
  };
}

export function radarOf(axes: readonly string[], names: readonly string[]): RadarDrawing {
  return {
    kind: 'radar',
    axes,
    profiles: names.map((name) => ({
      name,
      marks: axes.map((axis) => aMark({ id: `${name} ${axis}`, value: 50 })),
    })),
  };
}

/** Widths of a figure from a phone to a wide screen. */
export const figureWidths = fc.integer({ min: 320, max: 1440 });
