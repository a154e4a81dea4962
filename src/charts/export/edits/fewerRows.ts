import type { Drawing } from '../../drawing.ts';
import { leastHeight } from '../leastHeight.ts';

/** The drawings whose rows can be read without the others. */
type RowsDrawing = Extract<
  Drawing,
  { readonly kind: 'bounds' | 'ranking' | 'counts' | 'groups' | 'peers' | 'gaps' | 'slope' }
>;

const kinds: readonly Drawing['kind'][] = [
  'bounds',
  'ranking',
  'counts',
  'groups',
  'peers',
  'gaps',
  'slope',
];

function isOfRows(drawing: Drawing): drawing is RowsDrawing {
  return kinds.includes(drawing.kind);
}

/** How many rows a drawing has of which the last may be left out; none where all belong together. */
export function rowCount(drawing: Drawing): number {
  return isOfRows(drawing) ? drawing.rows.length : 0;
}

/** The drawing with its first rows only; lines that sum up rows stay with the rows that they follow. */
export function withFirstRows(drawing: Drawing, count: number): Drawing {
  if (!isOfRows(drawing) || count >= drawing.rows.length) return drawing;
  switch (drawing.kind) {
    case 'groups':
      return {
        ...drawing,
        rows: drawing.rows.slice(0, count),
        cuts: drawing.cuts.filter(({ after }) => after <= count),
      };
    case 'bounds':
      return { ...drawing, rows: drawing.rows.slice(0, count) };
    case 'ranking':
      return { ...drawing, rows: drawing.rows.slice(0, count) };
    case 'counts':
      return { ...drawing, rows: drawing.rows.slice(0, count) };
    case 'peers':
      return { ...drawing, rows: drawing.rows.slice(0, count) };
    case 'gaps':
      return { ...drawing, rows: drawing.rows.slice(0, count) };
    case 'slope':
      return { ...drawing, rows: drawing.rows.slice(0, count) };
  }
}

/** Fewer would be a sentence, not a chart. */
const leastRows = 3;

/** How many rows can be read in a box; null where no number of rows helps. */
export function rowsThatFit(
  drawing: Drawing,
  { width, height }: { readonly width: number; readonly height: number },
): number | null {
  for (let count = rowCount(drawing); count >= leastRows; count -= 1) {
    if (leastHeight(withFirstRows(drawing, count), width) <= height) return count;
  }

  return null;
}
