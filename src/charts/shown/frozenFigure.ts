import type { Drawing } from '../drawing.ts';
import type { Figure } from '../figure.ts';
import type { Sheet } from '../sheet.ts';

/** The figure with everything written that a page writes when it is read: plain values, to be kept and sent. */
export function frozenFigure(figure: Figure): Figure {
  return {
    ...figure,
    drawing: frozenDrawing(figure.drawing),
    marks: figure.marks.map((mark) => ({ ...mark })),
    table: frozenSheet(figure.table),
  };
}

function frozenDrawing(drawing: Drawing): Drawing {
  return drawing.kind === 'table' ? { ...drawing, sheet: frozenSheet(drawing.sheet) } : drawing;
}

function frozenSheet({ caption, columns, rows, rowClusters }: Sheet): Sheet {
  return { caption, columns, rows, ...(rowClusters ? { rowClusters } : {}) };
}
