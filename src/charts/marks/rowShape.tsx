import type { ReactNode } from 'react';
import type { BarShapeProps } from 'recharts';
import type { Box } from './barGeometry.ts';

/** The shape of a Recharts bar, drawn from the row that it stands for and the box that it was given. */
export function rowShape<Row>(rows: readonly Row[], draw: (row: Row, bar: Box) => ReactNode) {
  return function RowShape({ index, x, y, width, height }: BarShapeProps) {
    const row = rows[index];

    return row === undefined ? null : draw(row, { x, y, width, height });
  };
}
