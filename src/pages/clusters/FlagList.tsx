import type { ClusterRow } from '../../domain/clusterIndex.ts';
import styles from './cells.module.css';
import type { TableReader } from './clusterContext.ts';
import { flagsOf } from './clusterLine.ts';

interface FlagListProps {
  readonly reader: TableReader;
  readonly row: ClusterRow;
}

/** What is doubtful about a value, each sign with its meaning. */
export function FlagList({ reader, row }: FlagListProps) {
  return flagsOf(reader, row).map(({ key, text, meaning, isConflict }) => (
    <span
      key={key}
      className={`${styles['flag']} ${isConflict ? styles['conflict'] : ''}`}
      title={meaning}
    >
      {text}
    </span>
  ));
}
