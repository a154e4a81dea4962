import type { ClusterRow } from '../../domain/clusterIndex.ts';
import styles from './cells.module.css';
import type { TableReader } from './clusterContext.ts';
import { sourcesOfValue } from './clusterLine.ts';

interface SourceCellProps {
  readonly reader: TableReader;
  readonly row: ClusterRow;
}

/** The source of the value shown; linked only where it may be. */
export function SourceCell({ reader, row }: SourceCellProps) {
  return sourcesOfValue(reader, row.latest).map(({ detail, url }) =>
    url === null ? (
      <span key={detail} className={styles['source']} title={detail}>
        {detail}
      </span>
    ) : (
      <a
        key={detail}
        href={url}
        target="_blank"
        rel="noreferrer"
        className={styles['source']}
        title={detail}
      >
        {detail}
      </a>
    ),
  );
}
