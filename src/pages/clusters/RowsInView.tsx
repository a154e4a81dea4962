import { useVirtualizer } from '@tanstack/react-virtual';
import { type ReactNode, useMemo } from 'react';
import { useOnPaper } from '../../ui/useOnPaper.ts';

interface RowsInViewProps {
  readonly count: number;
  /** How many rows are drawn beyond either end of the view. */
  readonly beyond: number;
  /** The frame that scrolls; null before it is there. */
  readonly scroll: HTMLElement | null;
  readonly columnCount: number;
  readonly rowAt: (index: number) => ReactNode;
}

/** Height of a row of the table, in pixels. */
const rowHeight = 36;

/** Only the rows in view and some around them, between spacers that keep the scroll bar true. */
export function RowsInView({ count, beyond, scroll, columnCount, rowAt }: RowsInViewProps) {
  const isOnPaper = useOnPaper();
  const virtualizer = useVirtualizer({
    count,
    getScrollElement: () => scroll,
    estimateSize: () => rowHeight,
    overscan: isOnPaper ? count : beyond,
  });
  const shown = virtualizer.getVirtualItems();
  const before = shown[0]?.start ?? 0;
  const after = virtualizer.getTotalSize() - (shown.at(-1)?.end ?? 0);
  const first = shown[0]?.index ?? 0;
  // Kept while the view moves over rows that are drawn already.
  const rows = useMemo(
    () => Array.from({ length: shown.length }, (_, place) => rowAt(first + place)),
    [rowAt, first, shown.length],
  );

  return (
    <>
      <Spacer height={before} columnCount={columnCount} />
      {rows}
      <Spacer height={after} columnCount={columnCount} />
    </>
  );
}

function Spacer({
  height,
  columnCount,
}: {
  readonly height: number;
  readonly columnCount: number;
}) {
  if (height <= 0) return null;

  return (
    <tr aria-hidden="true">
      <td colSpan={columnCount} style={{ height, padding: 0, border: 0 }} />
    </tr>
  );
}
