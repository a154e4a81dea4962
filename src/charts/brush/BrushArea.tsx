import { type ReactNode, use } from 'react';
import type { TextBox } from '../axis/textBox.ts';
import { BrushBox } from './BrushBox.tsx';
import { BrushContext } from './BrushContext.tsx';
import type { BrushWish } from './useBrush.ts';

interface BrushAreaProps extends Omit<BrushWish, 'onBox'> {
  readonly marksIn: (box: TextBox) => readonly string[];
  readonly children: ReactNode;
}

/** A chart over which a rectangle or a range can be dragged: what lies in it is asked for. */
export function BrushArea({ marksIn, ...area }: BrushAreaProps) {
  const onBrush = use(BrushContext);

  return <BrushBox {...area} onBox={onBrush && ((box) => onBrush(marksIn(box)))} />;
}
