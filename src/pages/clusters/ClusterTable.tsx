import { type SortingState, useTable } from '@tanstack/react-table';
import { useMemo, useState } from 'react';
import type { ClusterRow } from '../../domain/clusterIndex.ts';
import { useLocale } from '../../i18n/LocaleContext.tsx';
import { type TableColumn, tableColumns } from '../../state/viewState.ts';
import type { TableReader } from './clusterContext.ts';
import styles from './ClusterTable.module.css';
import { ColumnHeader } from './ColumnHeader.tsx';
import type { FooterWords } from './footerWords.ts';
import { features, type TableRow, tableColumnsOf } from './tableColumns.tsx';
import { TableFooter } from './TableFooter.tsx';
import { TableRows } from './TableRows.tsx';
import { BarFills } from './ValueBar.tsx';

interface ClusterTableProps {
  readonly reader: TableReader;
  readonly places: readonly TableRow[];
  readonly columns: readonly TableColumn[];
  readonly sorting: SortingState;
  readonly footer: FooterWords;
  readonly openId: string | null;
  readonly onSort: (sorting: SortingState) => void;
  readonly onOpen: (row: ClusterRow) => void;
}

/** The clusters as a table: header and first column stay in view, keys move from row to row. */
export function ClusterTable(props: ClusterTableProps) {
  const { reader, places, columns, sorting, footer, openId, onSort, onOpen } = props;
  const { text } = useLocale();
  // Kept as state: the rows in view can be known only once the frame is there.
  const [scroll, setScroll] = useState<HTMLElement | null>(null);
  const definitions = useMemo(() => tableColumnsOf(reader, onOpen), [reader, onOpen]);
  const data = useMemo(() => [...places], [places]);
  const columnVisibility = useMemo(
    () => Object.fromEntries(tableColumns.map((column) => [column, columns.includes(column)])),
    [columns],
  );
  const table = useTable({
    sortDescFirst: false,
    features,
    columns: definitions,
    data,
    manualSorting: true, // Missing values, bounds and parts of years have their own places: see the domain.
    state: { sorting, columnVisibility },
    onSortingChange: (change) => onSort(typeof change === 'function' ? change(sorting) : change),
  });
  const headers = table.getHeaderGroups()[0]?.headers ?? [];
  const rowCount = places.length + 1;

  return (
    // The table scrolls in its own frame, so that its header and names stay in view.
    <div
      ref={setScroll}
      role="region"
      aria-label={text.clusters.title}
      tabIndex={0}
      className={styles['scroll']}
    >
      <BarFills />
      <table className={styles['table']} aria-label={text.clusters.title} aria-rowcount={rowCount}>
        <thead>
          <tr aria-rowindex={1}>
            {headers.map((header) => (
              <ColumnHeader
                key={header.id}
                header={header}
                reader={reader}
                isShared={sorting.length > 1}
              />
            ))}
          </tr>
        </thead>
        <tbody>
          <TableRows
            rows={table.getRowModel().rows}
            scroll={scroll}
            openId={openId}
            columnCount={headers.length}
          />
        </tbody>
        <tfoot>
          <tr>
            <td colSpan={headers.length}>
              <div className={styles['footer']}>
                <TableFooter reader={reader} footer={footer} />
              </div>
            </td>
          </tr>
        </tfoot>
      </table>
    </div>
  );
}
