import { isOfOnePlace, type OnePlaceDrawing } from '../../../../src/charts/onePlaceDrawing.ts';
import type { Drawing } from '../../../../src/charts/drawing.ts';
import { isSideBySide, sideBySideMarks } from '../../../../src/charts/sideBySideDrawing.ts';
import { drawingsOf } from '../../../../src/charts/panels/panelsLayout.ts';

/** The ids of everything that a drawing draws. */
export function drawnIds(drawing: Drawing): readonly string[] {
  if (isSideBySide(drawing)) return sideBySideMarks(drawing).map(({ id }) => id);
  if (isOfOnePlace(drawing)) return placeIds(drawing);
  switch (drawing.kind) {
    case 'share':
      return drawing.rows.flatMap(({ part, rest }) => [part.id, rest.id]);
    case 'bounds':
    case 'ranking':
      return drawing.rows.map(({ bar }) => bar.id);
    case 'groups':
      return [
        ...drawing.rows.flatMap(({ id, parts }) =>
          parts.length === 0 ? [id] : parts.map((part) => part.id),
        ),
        ...drawing.cuts.map(({ id }) => id),
      ];
    case 'cumulative':
      return [
        ...drawing.dots.map(({ id }) => id),
        ...drawing.guides.map(({ id }) => id),
        ...(drawing.area ? [drawing.area.id] : []),
      ];
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
    case 'composition':
      return drawing.rows.flatMap(({ parts }) => parts.map(({ id }) => id));
    case 'series':
      return drawing.series.flatMap(({ points }) => points.map(({ id }) => id));
    case 'slope':
      return drawing.rows.flatMap(({ from, to }) => [from.id, to.id]);
    case 'scatter':
      return drawing.points.map(({ id }) => id);
    case 'distribution':
      return [...drawing.bins, ...drawing.dots].map(({ id }) => id);
    case 'panels':
      return drawingsOf(drawing).flatMap(drawnIds);
    case 'table':
    case 'empty':
      return [];
  }
}

function placeIds(drawing: OnePlaceDrawing): readonly string[] {
  switch (drawing.kind) {
    case 'value-strip':
      return drawing.groups.flatMap(({ rows }) =>
        rows.flatMap(({ points }) => points.map(({ id }) => id)),
      );
    case 'peers':
    case 'gaps':
      return drawing.rows.map(({ bar }) => bar.id);
  }
}
