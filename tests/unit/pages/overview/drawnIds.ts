import type { Drawing } from '../../../../src/charts/drawing.ts';

/** The ids of everything that a drawing draws. */
export function drawnIds(drawing: Drawing): readonly string[] {
  switch (drawing.kind) {
    case 'share':
      return drawing.rows.flatMap(({ part, rest }) => [part.id, rest.id]);
    case 'bounds':
    case 'ranking':
      return drawing.rows.map(({ bar }) => bar.id);
    case 'counts':
      return drawing.rows.map(({ id }) => id);
    case 'tile-map':
      return drawing.tiles.map(({ id }) => id);
    case 'point-map':
      return drawing.dots.map(({ id }) => id);
    case 'treemap':
      return drawing.groups.flatMap(({ id, tiles }) => [id, ...tiles.map((tile) => tile.id)]);
    case 'heatmap':
      return drawing.cells.map(({ id }) => id);
    case 'trend':
      return drawing.points.map(({ id }) => id);
    case 'years-and-parts':
      return drawing.panels.flatMap(({ trend, parts }) => [
        ...trend.points.map(({ id }) => id),
        ...parts.map(({ mark }) => mark.id),
      ]);
    case 'months':
      return drawing.columns.map(({ id }) => id);
    case 'empty':
      return [];
  }
}
