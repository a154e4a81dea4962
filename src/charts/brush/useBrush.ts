import { type PointerEvent, useEffect, useRef, useState } from 'react';
import { isInside, type TextBox } from '../axis/textBox.ts';
import { brushBox, isDrag, type Spot } from './brushBox.ts';

export interface BrushWish {
  /** Where a drag may start, and what it is held in. */
  readonly frame: TextBox;
  readonly across: 'x' | 'both';
  /** Called with what was dragged; null where dragging means nothing. */
  readonly onBox: ((box: TextBox) => void) | null;
}

/** A rectangle drawn by dragging with a mouse or pen; Escape takes it back. A finger scrolls the page. */
export function useBrush({ frame, across, onBox }: BrushWish) {
  const start = useRef<Spot | null>(null);
  const [box, setBox] = useState<TextBox | null>(null);
  const isDragging = box !== null;

  useEffect(() => {
    if (!isDragging) return undefined;
    const cancel = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      // The same key would clear the selection.
      event.preventDefault();
      event.stopPropagation();
      start.current = null;
      setBox(null);
    };
    window.addEventListener('keydown', cancel, { capture: true });

    return () => window.removeEventListener('keydown', cancel, { capture: true });
  }, [isDragging]);

  const handlers = {
    onPointerDown: (event: PointerEvent<HTMLDivElement>) => {
      const spot = spotOf(event);
      const canStart = event.button === 0 && event.pointerType !== 'touch' && isIn(spot, frame);
      start.current = canStart ? spot : null;
    },
    onPointerMove: (event: PointerEvent<HTMLDivElement>) => {
      const from = start.current;
      const to = spotOf(event);
      if (!from || (!isDragging && !isDrag(from, to))) return;
      event.currentTarget.setPointerCapture(event.pointerId);
      setBox(brushBox(from, to, frame, across));
    },
    onPointerUp: () => {
      start.current = null;
      if (!box) return;
      setBox(null);
      onBox?.(box);
    },
    onPointerCancel: () => {
      start.current = null;
      setBox(null);
    },
  };

  return { box, handlers: onBox ? handlers : {} };
}

function spotOf({ currentTarget, clientX, clientY }: PointerEvent<HTMLDivElement>): Spot {
  const { left, top } = currentTarget.getBoundingClientRect();

  return { x: clientX - left, y: clientY - top };
}

const isIn = ({ x, y }: Spot, frame: TextBox) =>
  isInside({ left: x, right: x, top: y, bottom: y }, frame);
