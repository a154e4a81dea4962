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

/** The rows; of a long table only those in view, with their true place said to a screen reader. */
export function TableRows({ rows, scroll, openId, columnCount }: TableRowsProps) {
  if (rows.length > drawnAtMost) {
    return (
      <RowsInView
        count={rows.length}
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

  return rows.map((row, index) => (
    <ClusterTableRow key={row.original.row.cluster.id} row={row} index={index} openId={openId} />
  ));
}
