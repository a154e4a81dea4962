import { type ReactNode, useMemo } from 'react';
import type { MarkFact } from '../figure.ts';
import { brushed, type LinkedMarks } from '../selection/linkedMarks.ts';
import { BrushContext } from './BrushContext.tsx';
import { YearsBrushContext } from './YearsBrushContext.tsx';

interface BrushesProps {
  readonly marks: readonly MarkFact[];
  readonly linked: LinkedMarks | undefined;
  readonly children: ReactNode;
}

/** What dragging over the chart inside does: it asks for clusters, or for years. */
export function Brushes({ marks, linked, children }: BrushesProps) {
  const onBrush = useMemo(() => brushed(marks, linked), [marks, linked]);

  return (
    <BrushContext value={onBrush}>
      <YearsBrushContext value={linked?.onYears ?? null}>{children}</YearsBrushContext>
    </BrushContext>
  );
}
