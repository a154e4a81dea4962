import type { Mark } from './mark.ts';
import type { SeriesDrawing } from './series/seriesDrawing.ts';
import type { SlopeDrawing } from './slope/slopeDrawing.ts';
import type { CumulativeDrawing } from './cumulative/cumulativeDrawing.ts';
import type { GroupsDrawing } from './groups/groupsDrawing.ts';
import type { DistributionDrawing } from './distribution/distributionDrawing.ts';
import type { ScatterDrawing } from './scatter/scatterDrawing.ts';
import type { HeatmapDrawing } from './heatmap/heatmapDrawing.ts';
import type { RankingDrawing, RankingRow } from './ranking/rankingDrawing.ts';
import type { TileMapDrawing } from './tile-map/tileMapDrawing.ts';
import type { PanelsDrawing } from './panels/panelsDrawing.ts';
import type { PointMapDrawing } from './point-map/pointMapDrawing.ts';
import type { TreemapDrawing } from './treemap/treemapDrawing.ts';

export type { Mark, RankingDrawing, RankingRow, TileMapDrawing };

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

/** The same whole divided in several ways, one bar a way. */
export interface CompositionDrawing {
  readonly kind: 'composition';
  readonly rows: readonly {
    readonly id: string;
    readonly label: string;
    /** In the order in which they stand; none is empty. */
    readonly parts: readonly {
      readonly id: string;
      readonly name: string;
      readonly count: number;
      readonly text: string;
    }[];
    /** Stands between the names of parts that are too short to hold theirs. */
    readonly comma: string;
  }[];
}

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

/** Profiles over three or more measures, each in percent of the largest value of its axis. */
export interface RadarDrawing {
  readonly kind: 'radar';
  readonly axes: readonly string[];
  /** One a place, at most four; a mark for each axis, its value from 0 to 100. */
  readonly profiles: readonly { readonly name: string; readonly marks: readonly Mark[] }[];
}

/** A value of which only the year has a place: a dot, or for a part of a year a bar as long as its months. */
export interface StripPoint extends Mark {
  /** The year with its fraction; null where the source states none. */
  readonly at: number | null;
  /** First and last moment of a part of a year. */
  readonly span: { readonly from: number; readonly to: number } | null;
  readonly isYearInferred: boolean;
  readonly isContested: boolean;
}

/** Values of unlike measures: one row a measure, grouped by what they cover; only the years share an axis. */
export interface ValueStripDrawing {
  readonly kind: 'value-strip';
  readonly groups: readonly {
    readonly title: string;
    readonly rows: readonly {
      readonly label: string;
      readonly unit: string;
      readonly points: readonly StripPoint[];
    }[];
  }[];
  /** Above the values that are on no time axis. */
  readonly undatedName: string;
}

/** Bars of one measure for places beside one another, a part under its place. */
export interface PeersDrawing {
  readonly kind: 'peers';
  readonly rows: readonly {
    readonly bar: Mark;
    /** Empty where there is none. */
    readonly rank: string;
    readonly name: string;
    /** Where it lies, or why it has no rank. */
    readonly place: string;
    readonly depth: number;
    readonly isOwn: boolean;
    /** Whether rows before it are left out. */
    readonly isAfterGap: boolean;
    /** Written at the right edge: the year, where years differ. */
    readonly aside: string;
  }[];
  readonly unit: string;
  /** Divides a stored value into the unit of the axis. */
  readonly perUnit: number;
}

/** Values of one place against the middle of its peers, as multiples of it on a logarithmic axis. */
export interface GapsDrawing {
  readonly kind: 'gaps';
  readonly rows: readonly {
    /** Its value is the multiple of the median; 0 where there is none. */
    readonly bar: Mark;
    readonly label: string;
    /** The own value and the median, each with its unit. */
    readonly detail: string;
    readonly tone: 'better' | 'worse' | 'plain';
  }[];
  readonly axisName: string;
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
  | GroupsDrawing
  | CumulativeDrawing
  | TileMapDrawing
  | PointMapDrawing
  | TreemapDrawing
  | HeatmapDrawing
  | TrendDrawing
  | YearsAndPartsDrawing
  | MonthsDrawing
  | CompositionDrawing
  | SeriesDrawing
  | SlopeDrawing
  | MultiplesDrawing
  | PanelsDrawing
  | RadarDrawing
  | ValueStripDrawing
  | PeersDrawing
  | GapsDrawing
  | ScatterDrawing
  | DistributionDrawing
  | EmptyDrawing;
