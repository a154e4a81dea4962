import type { BoundsDrawing } from './bounds/boundsDrawing.ts';
import type { CompositionDrawing } from './composition/compositionDrawing.ts';
import type { CountsDrawing } from './counts/countsDrawing.ts';
import type { CumulativeDrawing } from './cumulative/cumulativeDrawing.ts';
import type { DistributionDrawing } from './distribution/distributionDrawing.ts';
import type { GapsDrawing } from './gaps/gapsDrawing.ts';
import type { GroupsDrawing } from './groups/groupsDrawing.ts';
import type { HeatmapDrawing } from './heatmap/heatmapDrawing.ts';
import type { MonthsDrawing } from './months/monthsDrawing.ts';
import type { MultiplesDrawing } from './multiples/multiplesDrawing.ts';
import type { PanelsDrawing } from './panels/panelsDrawing.ts';
import type { PeersDrawing } from './peers/peersDrawing.ts';
import type { PointMapDrawing } from './point-map/pointMapDrawing.ts';
import type { RadarDrawing } from './radar/radarDrawing.ts';
import type { RankingDrawing } from './ranking/rankingDrawing.ts';
import type { ScatterDrawing } from './scatter/scatterDrawing.ts';
import type { SeriesDrawing } from './series/seriesDrawing.ts';
import type { ShareDrawing } from './share/shareDrawing.ts';
import type { SlopeDrawing } from './slope/slopeDrawing.ts';
import type { TableDrawing } from './table/tableDrawing.ts';
import type { TileMapDrawing } from './tile-map/tileMapDrawing.ts';
import type { TreemapDrawing } from './treemap/treemapDrawing.ts';
import type { TrendDrawing } from './trend/trendDrawing.ts';
import type { ValueStripDrawing } from './value-strip/valueStripDrawing.ts';
import type { YearsAndPartsDrawing } from './years-and-parts/yearsAndPartsDrawing.ts';

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
  | TableDrawing
  | EmptyDrawing;
