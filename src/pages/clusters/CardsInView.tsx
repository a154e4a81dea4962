import { useWindowVirtualizer } from '@tanstack/react-virtual';
import type { ReactNode } from 'react';

interface CardsInViewProps {
  readonly count: number;
  readonly cardAt: (index: number) => ReactNode;
}

/** Height of a card, in pixels, until it is measured. */
const cardHeight = 92;

/** Only the cards in the window and a few around them, between spacers that keep the scroll bar true. */
export function CardsInView({ count, cardAt }: CardsInViewProps) {
  const virtualizer = useWindowVirtualizer({
    count,
    estimateSize: () => cardHeight,
    overscan: 8,
  });
  const shown = virtualizer.getVirtualItems();
  const before = shown[0]?.start ?? 0;
  const after = virtualizer.getTotalSize() - (shown.at(-1)?.end ?? 0);

  return (
    <>
      <li aria-hidden="true" style={{ height: before }} />
      {shown.map(({ index }) => cardAt(index))}
      <li aria-hidden="true" style={{ height: after }} />
    </>
  );
}
