import type { ReactNode } from 'react';
import styles from './ClusterTable.module.css';
import type { ModelRow } from './tableColumns.tsx';

interface ClusterTableRowProps {
  readonly row: ModelRow;
  readonly index: number;
  readonly openId: string | null;
}

/** One cluster; its name is the header of the row. */
export function ClusterTableRow({ row, index, openId }: ClusterTableRowProps) {
  const [name, ...cells] = row.getVisibleCells();
  const isOpen = row.original.row.cluster.id === openId;
  const rowIndex = index + 2; // The header is row 1.

  return (
    <tr aria-rowindex={rowIndex} aria-current={isOpen} data-keys="">
      {name ? <th scope="row">{written(name)}</th> : null}
      {cells.map((cell) => (
        <td key={cell.id} className={styles[cell.column.id]}>
          {written(cell)}
        </td>
      ))}
    </tr>
  );
}

/**
 * The content of a cell, by calling its definition rather than rendering it as a component: the definitions are
 * made anew with every filter, and a component of another identity would build the cell anew and lose the focus.
 */
function written(cell: ReturnType<ModelRow['getVisibleCells']>[number]): ReactNode {
  const { cell: write } = cell.column.columnDef;

  return typeof write === 'function' ? (write(cell.getContext()) as ReactNode) : write;
}
