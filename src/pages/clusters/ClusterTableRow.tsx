import { FlexRender } from '@tanstack/react-table';
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
    <tr aria-rowindex={rowIndex} aria-current={isOpen}>
      {name ? (
        <th scope="row">
          <FlexRender cell={name} />
        </th>
      ) : null}
      {cells.map((cell) => (
        <td key={cell.id} className={styles[cell.column.id]}>
          <FlexRender cell={cell} />
        </td>
      ))}
    </tr>
  );
}
