import { useDeferredValue } from 'react';
import { ClusterTableRow } from './ClusterTableRow.tsx';
import { RowsInView } from './RowsInView.tsx';
import type { ModelRow } from './tableColumns.tsx';

export interface TableRowsProps {
  readonly rows: readonly ModelRow[];
  /** The frame that scrolls; null before it is there. */
  readonly scroll: HTMLElement | null;
  readonly openId: string | null;
  readonly columnCount: number;
}

/** Up to so many rows all are drawn: finding in the page and printing then work on the whole table. */
const drawnAtMost = 500;

/** How many rows stand ready beyond the view where not all are drawn. */
const readyBeyond = 12;

const noRows: readonly ModelRow[] = [];

/**
 * The rows; of a long table only those in view, with their true place said to a screen reader.
 *
 * Rows that are new are drawn in two steps: first those in view, so that the answer to a filter is seen at
 * once, then the rest, in steps that give way to the next click.
 */
export function TableRows({ rows, scroll, openId, columnCount }: TableRowsProps) {
  const settled = useDeferredValue(rows, noRows);
  const beyond = rows.length <= drawnAtMost ? drawnAtMost : readyBeyond;

  return (
    <RowsInView
      count={rows.length}
      beyond={rows === settled ? beyond : 0}
      scroll={scroll}
      columnCount={columnCount}
      rowAt={(index) => {
        const row = rows[index];

        return row ? (
          <ClusterTableRow
            key={row.original.row.cluster.id}
            row={row}
            index={index}
            openId={openId}
          />
        ) : null;
      }}
    />
  );
}
