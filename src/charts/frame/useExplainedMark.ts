import { type RefObject, useLayoutEffect, useState } from 'react';
import { factAddress } from '../evidence/factAddress.ts';
import type { Figure } from '../figure.ts';
import { type MarkBox, markBox } from './markBox.ts';

/** The mark that the evidence explains now, and where it lies; null where this figure has none. */
export function useExplainedMark(
  ref: RefObject<HTMLElement | null>,
  figure: Figure,
  address: string | null,
): { readonly id: string | null; readonly box: MarkBox | null } {
  const [box, setBox] = useState<MarkBox | null>(null);
  // Nothing is explained most of the time: then thousands of marks need not be looked through.
  const id =
    address === null
      ? undefined
      : figure.marks.find((mark) => factAddress(figure.id, mark) === address)?.id;

  useLayoutEffect(() => {
    const chart = ref.current;
    if (!chart || id === undefined) {
      setBox(null);

      return undefined;
    }
    const measure = () => setBox(markBox(chart, id) ?? null);
    measure();
    // A chart draws its marks a little after it is there, and anew when its width changes.
    const drawn = new MutationObserver(measure);
    drawn.observe(chart, { childList: true, subtree: true });
    const resized = new ResizeObserver(measure);
    resized.observe(chart);

    return () => {
      drawn.disconnect();
      resized.disconnect();
    };
  }, [ref, figure, id]);

  return { id: id ?? null, box };
}
