import { type RefObject, useLayoutEffect, useState } from 'react';
import { factAddress } from '../evidence/factAddress.ts';
import type { Figure } from '../figure.ts';
import { type MarkBox, markBox } from './markBox.ts';

/** Where the mark lies that the evidence explains now; null where this figure has none. */
export function useExplainedMark(
  ref: RefObject<HTMLElement | null>,
  figure: Figure,
  address: string | null,
): MarkBox | null {
  const [box, setBox] = useState<MarkBox | null>(null);
  const id = figure.marks.find((mark) => factAddress(figure.id, mark) === address)?.id;

  useLayoutEffect(() => {
    const measured = id !== undefined && ref.current ? markBox(ref.current, id) : undefined;
    setBox(measured ?? null);
  }, [ref, figure, id]);

  return box;
}
