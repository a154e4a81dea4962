import type { ClusterRow } from '../../domain/clusterIndex.ts';
import { useLocale } from '../../i18n/LocaleContext.tsx';
import { Hidden } from '../../ui/Hidden.tsx';
import styles from './cells.module.css';
import { moveRowFocus } from './moveRowFocus.ts';

interface NameCellProps {
  readonly row: ClusterRow;
  readonly depth: number;
  readonly onOpen: (row: ClusterRow) => void;
}

/** How far a part stands in from its place, in rem a level. */
const indent = 1.5;

/** The name in both scripts; it opens the details. A part stands in under its place. */
export function NameCell({ row, depth, onOpen }: NameCellProps) {
  const locale = useLocale();
  const paddingInlineStart = `${depth * indent}rem`;

  return (
    <button
      type="button"
      className={styles['name']}
      style={{ paddingInlineStart }}
      aria-haspopup="dialog"
      data-row-button=""
      onKeyDown={moveRowFocus}
      onClick={() => onOpen(row)}
    >
      <b>{locale.of(row.cluster.short)}</b>{' '}
      <span className={styles['other']}>{locale.other(row.cluster.short)}</span>{' '}
      <Hidden>{locale.text.clusters.details}</Hidden>
    </button>
  );
}
