import { heatLegendHeight } from '../heatmap/heatmapLayout.ts';
import { largestRadius } from '../point-map/dotRadius.ts';
import type { PointMapDrawing } from '../point-map/pointMapDrawing.ts';
import { pointLegend, type PointLegend } from '../point-map/pointMapLegend.ts';
import type { PanelsDrawing } from './panelsDrawing.ts';

const below = 8;

/** What all panels are read by: classes of counts, or areas of dots; null where marks carry their values. */
export type PanelKey =
  | {
      readonly kind: 'classes';
      readonly words: { readonly legendTitle: string; readonly emptyName: string };
      readonly largest: number;
    }
  | { readonly kind: 'areas'; readonly legend: PointLegend };

/** One key for all panels. */
export function panelKey(
  { panels }: PanelsDrawing,
  width: number,
  panelWidth: number,
): PanelKey | null {
  const drawings = panels.flatMap(({ drawing }) => drawing ?? []);
  const [first] = drawings;
  if (first?.kind === 'heatmap' || first?.kind === 'tile-map') {
    return { kind: 'classes', words: first, largest: first.largest ?? 0 };
  }
  if (first?.kind !== 'point-map') return null;
  const maps = drawings.flatMap((drawing) => (drawing.kind === 'point-map' ? drawing : []));

  return {
    kind: 'areas',
    legend: pointLegend(asOne(first, maps), width, largestRadius(panelWidth)),
  };
}

/** The longest list of round values is that of the panel with the largest one. */
function asOne(first: PointMapDrawing, maps: readonly PointMapDrawing[]): PointMapDrawing {
  const sizes = maps.map((map) => map.sizes);
  const largest = (steps: PointMapDrawing['sizes']) =>
    steps.reduce((most, { value }) => Math.max(most, value), 0);

  return {
    ...first,
    dots: first.among ?? first.dots,
    groups: [],
    sizes: sizes.toSorted((a, b) => largest(b) - largest(a))[0] ?? [],
    noValueName: maps.find(({ noValueName }) => noValueName !== '')?.noValueName ?? '',
  };
}

export function keyHeight(drawing: PanelsDrawing, width: number, panelWidth: number): number {
  const key = panelKey(drawing, width, panelWidth);
  if (!key) return 0;

  return key.kind === 'classes' ? heatLegendHeight(width) + 2 : key.legend.height + below;
}
