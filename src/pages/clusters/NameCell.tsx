import { Link } from '@tanstack/react-router';
import type { ClusterRow } from '../../domain/clusterIndex.ts';
import { useLocale } from '../../i18n/LocaleContext.tsx';
import { Hidden } from '../../ui/Hidden.tsx';
import { PageIcon } from '../../ui/pageIcons.tsx';
import { profileView } from '../../state/profileView.ts';
import styles from './cells.module.css';
import type { TableReader } from './clusterContext.ts';
import { moveRowFocus } from './moveRowFocus.ts';

interface NameCellProps {
  readonly reader: TableReader;
  readonly row: ClusterRow;
  readonly depth: number;
  readonly onOpen: (row: ClusterRow) => void;
}

/** How far a part stands in from its place, in rem a level. */
const indent = 1.5;

/** The name in both scripts; it opens the details, and the arrow behind it the profile. A part stands in under its place. */
export function NameCell({ reader, row, depth, onOpen }: NameCellProps) {
  const locale = useLocale();
  const { cluster } = row;
  const profileName = locale.text.openers.profileOf(locale.of(cluster.short));
  const paddingInlineStart = `${depth * indent}rem`;

  return (
    <span className={styles['named']}>
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
      <Link
        to="/clusters/$clusterId"
        params={{ clusterId: cluster.id }}
        search={profileView(reader.carried)}
        aria-label={profileName}
        title={profileName}
        className={styles['profile']}
      >
        <PageIcon name="chevron-right" size={14} />
      </Link>
    </span>
  );
}
