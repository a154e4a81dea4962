import type { CumulativeDrawing } from '../cumulative/cumulativeDrawing.ts';
import type { PanelDrawing } from './panelsDrawing.ts';

/**
 * Drawings of one kind as they stand side by side: each is told what the others hold, so that equal
 * values have equal lengths, places, areas and classes in all of them.
 */
export function onOneScale(drawings: readonly PanelDrawing[]): readonly PanelDrawing[] {
  const together = {
    ranking: drawings.flatMap((one) => (one.kind === 'ranking' ? one.rows : [])),
    groups: drawings.flatMap((one) => (one.kind === 'groups' ? one.rows : [])),
    scatter: drawings.flatMap((one) => (one.kind === 'scatter' ? one.points : [])),
    slope: drawings.flatMap((one) => (one.kind === 'slope' ? one.rows : [])),
    points: drawings.flatMap((one) => (one.kind === 'point-map' ? one.dots : [])),
    count: largestCount(drawings),
    members: Math.max(0, ...drawings.map((one) => (one.kind === 'cumulative' ? one.last : 0))),
  };

  return drawings.map((drawing): PanelDrawing => {
    switch (drawing.kind) {
      case 'ranking':
        return { ...drawing, among: together.ranking };
      case 'groups':
        return { ...drawing, among: together.groups };
      case 'scatter':
        return { ...drawing, among: together.scatter };
      case 'slope':
        return { ...drawing, among: together.slope };
      case 'point-map':
        return { ...drawing, among: together.points };
      case 'heatmap':
      case 'tile-map':
        return { ...drawing, largest: together.count };
      case 'cumulative':
        return asPanel(drawing, together.members);
    }
  });
}

/** Counts of cells and tiles: their classes are cut by the largest of all. */
function largestCount(drawings: readonly PanelDrawing[]): number {
  const counts = drawings.flatMap((one) => {
    if (one.kind === 'heatmap') return one.cells.map(({ count }) => count);

    return one.kind === 'tile-map' ? one.tiles.map(({ count }) => count) : [];
  });

  return counts.reduce((most, count) => Math.max(most, count), 0);
}

/** The words of a curve and its unit stand outside of it; only the axis of members depends on the others. */
const asPanel = (drawing: CumulativeDrawing, members: number): CumulativeDrawing => ({
  ...drawing,
  isPanel: true,
  last: members,
  unit: drawing.shape === 'lorenz' ? drawing.unit : '',
  area: null,
});
