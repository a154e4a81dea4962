import type { Certainty } from '../../../domain/certainty.ts';
import type { ColourName } from './colours.ts';

/** Where the text of a point stands, in the words of Office charts. */
export type LabelPlace = 'end' | 'inside' | 'right' | 'left' | 'above' | 'below';

/** A value of a native chart as it is drawn and written. */
export interface ChartPoint {
  /** In the unit of the axis; null where nothing is published: a gap, never zero. */
  readonly value: number | null;
  /** Our own text, with its sign; empty without a label. */
  readonly text: string;
  readonly certainty: Certainty;
  /** Where it differs from its series. */
  readonly colour?: ColourName;
  /** The place of its own that the page is about: drawn with an edge of ink. */
  readonly isOwn?: boolean;
  /** A ring instead of a dot: the year is inferred. */
  readonly isHollow?: boolean;
  readonly place?: LabelPlace;
  /** How far the label is moved from its place, in parts of the chart, so that labels do not meet. */
  readonly shift?: { readonly x: number; readonly y: number };
}

export interface ChartSeries {
  readonly name: string;
  readonly colour: ColourName;
  /** One a category. */
  readonly points: readonly ChartPoint[];
}

export interface NumberAxis {
  readonly min: number;
  readonly max: number;
  readonly step: number;
  /** Base of the logarithm; null on an axis of equal steps. */
  readonly logBase: number | null;
  /** Measure and unit, or the unit alone; empty where the subtitle says it. */
  readonly title: string;
  /** Written behind each number: `%`. */
  readonly suffix: string;
  /** How numbers are written, in the words of Office; without it as the steps need. */
  readonly format?: string;
}

export interface BarChart {
  readonly kind: 'bars';
  readonly direction: 'across' | 'up';
  /** `whole` draws each bar as a part of 100%. */
  readonly stacking: 'none' | 'stacked' | 'whole';
  readonly categories: readonly string[];
  readonly series: readonly ChartSeries[];
  readonly axis: NumberAxis;
  /** Where bars begin: 1 on an axis of multiples, else 0. */
  readonly origin: number;
  /** Between bars, in percent of their thickness. */
  readonly gap: number;
  /** The name of the axis of categories; empty where the categories say it themselves. */
  readonly categoryTitle: string;
}

export interface LineSeries extends ChartSeries {
  readonly line: 'solid' | 'dotted' | 'dashed' | 'none';
  readonly symbol: 'circle' | 'diamond' | 'none';
}

export interface LineChart {
  readonly kind: 'lines';
  /** Whole years, or members in order. */
  readonly categories: readonly string[];
  readonly series: readonly LineSeries[];
  readonly axis: NumberAxis;
  readonly categoryTitle: string;
  /** Upright dotted lines between categories, counted from the middle of the first one, with their words. */
  readonly breaks: readonly { readonly at: number; readonly text: string }[];
  /** The words at the ends of lines: room is kept for them right of the last point. */
  readonly endWords: readonly string[];
}

/** A point by two measures. */
export interface PlanePoint {
  readonly name: string;
  readonly x: number;
  readonly y: number;
  /** Its part of the largest area; null where areas say nothing or it is not published. */
  readonly area: number | null;
  readonly text: string;
  readonly certainty: Certainty;
  readonly place?: LabelPlace;
}

export interface PlaneSeries {
  readonly name: string;
  readonly colour: ColourName;
  readonly line: 'none' | 'dashed';
  readonly points: readonly PlanePoint[];
}

export interface PlaneChart {
  readonly kind: 'plane';
  readonly isSized: boolean;
  readonly x: NumberAxis;
  readonly y: NumberAxis;
  readonly series: readonly PlaneSeries[];
}

export interface RadarChart {
  readonly kind: 'radar';
  readonly categories: readonly string[];
  readonly series: readonly ChartSeries[];
  readonly axis: NumberAxis;
}

/** A chart that Office draws itself, with its values in a workbook of its own. */
export type NativeChart = BarChart | LineChart | PlaneChart | RadarChart;
