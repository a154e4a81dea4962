import type { Mark } from '../mark.ts';
import type { TrendDrawing, TrendPoint } from '../trend/trendDrawing.ts';

/** A bar of a panel; without a mark an empty slot, because nothing is published. */
export interface PanelBar {
  /** Names the fact of the row, drawn or not. */
  readonly id: string;
  readonly label: string;
  readonly mark: Mark | null;
  /** Behind the value: its year; in the place of a value, why there is none. */
  readonly remark: string;
  /** `soft` where year or scope differ, so that the bar must not be read against the others. */
  readonly tone: 'mark' | 'soft';
  /** Smallest and largest of values that contradict one another. */
  readonly rivals: readonly [number, number] | null;
}

/** The bars of a panel; every panel of a drawing has the same rows in the same order. */
export interface PanelBars {
  readonly kind: 'bars';
  readonly bars: readonly PanelBar[];
}

/** Readings of a panel over years; years of the axis without a reading are slotted. */
export interface PanelTrend {
  readonly kind: 'trend';
  readonly points: readonly Omit<TrendPoint, 'side'>[];
  readonly stretches: TrendDrawing['stretches'];
  /** Whole years of the axis of which nothing is published. */
  readonly gaps: readonly number[];
  /** Where the definition changes: the line stops there. */
  readonly breaks: readonly number[];
}

/** One panel a place or group, all on the same axes: bars of several measures, or readings over years. */
export interface MultiplesDrawing {
  readonly kind: 'multiples';
  /** At most twelve are drawn: smaller ones could not be read. */
  readonly panels: readonly {
    readonly title: string;
    readonly otherTitle: string;
    readonly body: PanelBars | PanelTrend;
  }[];
  /** Written behind the last number of the axis of values. */
  readonly unit: string;
  /** Divides a stored value into the unit of the axis. */
  readonly perUnit: number;
  /** Stands in a panel that has nothing to draw. */
  readonly emptyName: string;
}
