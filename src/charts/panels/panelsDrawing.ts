import type { CumulativeDrawing } from '../cumulative/cumulativeDrawing.ts';
import type { GroupsDrawing } from '../groups/groupsDrawing.ts';
import type { HeatmapDrawing } from '../heatmap/heatmapDrawing.ts';
import type { PointMapDrawing } from '../point-map/pointMapDrawing.ts';
import type { RankingDrawing } from '../ranking/rankingDrawing.ts';
import type { ScatterDrawing } from '../scatter/scatterDrawing.ts';
import type { SlopeDrawing } from '../slope/slopeDrawing.ts';
import type { TileMapDrawing } from '../tile-map/tileMapDrawing.ts';

/** The drawings that can stand in a panel, drawn there as they are drawn alone. */
export type PanelDrawing =
  | RankingDrawing
  | GroupsDrawing
  | CumulativeDrawing
  | ScatterDrawing
  | SlopeDrawing
  | HeatmapDrawing
  | TileMapDrawing
  | PointMapDrawing;

/** One group: its drawing, or why it has none. */
export interface Panel {
  readonly id: string;
  readonly title: string;
  /** Behind the title: of how many clusters it is, and what was worked out of them. */
  readonly aside: string;
  readonly drawing: PanelDrawing | null;
  /** Stands in the place of the drawing; empty where there is one. */
  readonly reason: string;
}

/** Drawings of one kind side by side, all on one scale (`onOneScale`). */
export interface PanelsDrawing {
  readonly kind: 'panels';
  readonly panels: readonly Panel[];
}
