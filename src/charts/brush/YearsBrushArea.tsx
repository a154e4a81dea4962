import { type ReactNode, use } from 'react';
import type { TextBox } from '../axis/textBox.ts';
import { BrushBox } from './BrushBox.tsx';
import { type PlacedYear, yearsBetween } from './yearsBetween.ts';
import { YearsBrushContext } from './YearsBrushContext.tsx';

interface YearsBrushAreaProps {
  readonly frame: TextBox;
  readonly years: readonly PlacedYear[];
  readonly children: ReactNode;
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
