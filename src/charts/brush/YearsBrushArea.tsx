import { type ReactNode, use } from 'react';
import type { TextBox } from '../axis/textBox.ts';
import { BrushBox } from './BrushBox.tsx';
import { YearsBrushContext } from './YearsBrushContext.tsx';

interface YearsBrushAreaProps {
  readonly frame: TextBox;
  readonly years: readonly PlacedYear[];
  readonly children: ReactNode;
}

/** A year with its place on the axis, in pixels. */
export interface PlacedYear {
  readonly year: number;
  readonly x: number;
}

/** A line of years over which a range can be dragged: the years whose places lie in it are asked for. */
export function YearsBrushArea({ frame, years, children }: YearsBrushAreaProps) {
  const onYears = use(YearsBrushContext);

  return (
    <BrushBox
      frame={frame}
      across="x"
      onBox={onYears && ((box) => onYears(yearsBetween(years, box)))}
    >
      {children}
    </BrushBox>
  );
}

/** The years whose places lie in a range, earliest first. */
export function yearsBetween(
  years: readonly PlacedYear[],
  { left, right }: Pick<TextBox, 'left' | 'right'>,
): readonly number[] {
  return years
    .filter(({ x }) => x >= left && x <= right)
    .map(({ year }) => year)
    .toSorted((a, b) => a - b);
}
