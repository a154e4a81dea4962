import type { Certainty } from '../domain/certainty.ts';
import type { HeatmapDrawing } from './heatmap/heatmapDrawing.ts';
import type { PointMapDrawing } from './point-map/pointMapDrawing.ts';
import type { TreemapDrawing } from './treemap/treemapDrawing.ts';

/** A value ready to be drawn: where it lies, how sure it is, and how it is written. */
export interface Mark {
  /** Names the fact that belongs to it. */
  readonly id: string;
  readonly value: number;
  readonly certainty: Certainty;
  readonly text: string;
}

/** Parts of a whole, one bar each, with the derived rest. */
export interface ShareDrawing {
  readonly kind: 'share';
  readonly rows: readonly {
    readonly label: string;
    readonly part: Mark;
    readonly rest: Mark;
    /** The text of the rest for a bar too short for it. */
    readonly restShort: string;
  }[];
}

/** Bars of places that are known only by a threshold, grouped rather than ranked, with other figures beside them. */
export interface BoundsDrawing {
  readonly kind: 'bounds';
  readonly rows: readonly {
    /** Empty but for the first row of its group. */
    readonly group: string;
    /** Whether a rule parts the row from the group before. */
    readonly isRuled: boolean;
    readonly name: string;
    readonly otherName: string;
    readonly bar: Mark;
    readonly aside: { readonly number: string; readonly text: string };
  }[];
  /** What the source leaves unnamed; empty where nothing is left. */
  readonly unnamed: string;
  readonly unit: string;
  readonly asideTitle: string;
  /** Divides a stored value into the unit of the axis. */
  readonly perUnit: number;
}

/** Bars of values, the largest first: ranked where they may be, else only listed. */
export interface RankingDrawing {
  readonly kind: 'ranking';
  readonly rows: readonly {
    /** Empty where the row has no rank. */
    readonly rank: string;
    readonly name: string;
    /** In which division it lies. */
    readonly place: string;
    readonly bar: Mark;
    /** The year of the value, where the years differ; else empty. */
    readonly year: string;
    /** `others` gathers the rows that are not shown one by one. */
    readonly tone: 'own' | 'others';
  }[];
  readonly unit: string;
  /** Divides a stored value into the unit of the axis. */
  readonly perUnit: number;
}

/** Ranked or ordered bars of counts, in two parts: official evidence and the rest. */
export interface CountsDrawing {
  readonly kind: 'counts';
  readonly rows: readonly {
    readonly id: string;
    readonly label: string;
    readonly strong: number;
    readonly weak: number;
    readonly isDimmed: boolean;
  }[];
  readonly strongName: string;
  readonly weakName: string;
  /** The same in a word, for a narrow figure. */
  readonly strongShort: string;
  readonly weakShort: string;
  /** Written above the labels: in which order the rows stand, where it is not by size. */
  readonly orderName: string;
}

/** One tile a division, coloured by class, with its number and name. */
export interface TileMapDrawing {
  readonly kind: 'tile-map';
  readonly tiles: readonly {
    readonly id: string;
    readonly name: string;
    readonly shortName: string;
    readonly column: number;
    readonly row: number;
    /** Zero is a gap of the search, drawn as an empty slot. */
    readonly count: number;
    readonly state: 'plain' | 'chosen' | 'dimmed';
  }[];
  readonly legendTitle: string;
  readonly emptyName: string;
}

/** A reading on a line of years. */
export interface TrendPoint extends Mark {
  /** Where it stands on the axis; the fraction of a year for a day. */
  readonly at: number;
  readonly isYearInferred: boolean;
  /** A second word at the point: which count it is. */
  readonly remark: string;
  readonly tone: 'own' | 'other' | 'contested';
  /** Where the label stands. */
  readonly side: 'right' | 'left' | 'above-left' | 'below-right';
}

/** Readings over years, with the stretches that may be joined and the places where the line stops. */
export interface TrendDrawing {
  readonly kind: 'trend';
  readonly points: readonly TrendPoint[];
  readonly stretches: readonly {
    readonly from: string;
    readonly to: string;
    readonly isDotted: boolean;
  }[];
  /** Pairs of points that contradict one another. */
  readonly conflicts: readonly (readonly [string, string])[];
  readonly breaks: readonly { readonly at: number; readonly lines: readonly string[] }[];
  /** Divides a stored value into the unit of the axis. */
  readonly perUnit: number;
}

/** Full years as points, and parts of years as the months they cover, never on one axis. */
export interface YearsAndPartsDrawing {
  readonly kind: 'years-and-parts';
  readonly panels: readonly {
    readonly title: string;
    readonly trend: TrendDrawing;
    readonly partsTitle: string;
    /** The same for a narrow list. */
    readonly partsShort: string;
    readonly parts: readonly {
      readonly mark: Mark;
      readonly year: string;
      readonly fromMonth: number;
      readonly toMonth: number;
    }[];
  }[];
}

/** One column a month. */
export interface MonthsDrawing {
  readonly kind: 'months';
  readonly columns: readonly {
    readonly id: string;
    readonly label: string;
    readonly count: number;
    readonly isDimmed: boolean;
  }[];
}

/** Nothing to draw, with the reason and what would help. */
export interface EmptyDrawing {
  readonly kind: 'empty';
  readonly reason: string;
  /** Whether the filters leave nothing, or the data never came. */
  readonly cause: 'filters' | 'data';
}

export type Drawing =
  | ShareDrawing
  | BoundsDrawing
  | CountsDrawing
  | RankingDrawing
  | TileMapDrawing
  | PointMapDrawing
  | TreemapDrawing
  | HeatmapDrawing
  | TrendDrawing
  | YearsAndPartsDrawing
  | MonthsDrawing
  | EmptyDrawing;
