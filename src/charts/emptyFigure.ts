import type { EmptyDrawing } from './drawing.ts';
import type { Figure, FigureFrame } from './figure.ts';

/** A figure with nothing to draw: it keeps its place and says why. */
export function emptyFigure(
  frame: FigureFrame,
  reason: string,
  cause: EmptyDrawing['cause'],
): Figure {
  return {
    ...frame,
    title: reason,
    drawing: { kind: 'empty', reason, cause },
    marks: [],
    table: { caption: reason, columns: [], rows: [] },
    notes: [],
    sources: [],
  };
}
