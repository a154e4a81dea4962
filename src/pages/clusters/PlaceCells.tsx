import { Link } from '@tanstack/react-router';
import type { ClusterRow } from '../../domain/clusterIndex.ts';
import { useLocale } from '../../i18n/LocaleContext.tsx';
import { profileView } from '../../state/profileView.ts';
import { initialView } from '../../state/viewCodec.ts';
import type { View } from '../../state/viewState.ts';
import { Icon } from '../../ui/icons.tsx';
import styles from './cells.module.css';
import type { TableReader } from './clusterContext.ts';

interface CellProps {
  readonly reader: TableReader;
  readonly row: ClusterRow;
}

/** The province, and how many notices concern it. */
export function ProvinceCell({ reader, row }: CellProps) {
  const { of, text } = useLocale();
  const code = row.cluster.province;
  const province = reader.dataset.provinceByCode.get(code);
  const count = reader.provinceNotices.get(code) ?? 0;
  const name = province ? of(province.short) : code;

  return (
    <>
      {province ? (
        <Link
          to="/provinces/$provinceCode"
          params={{ provinceCode: code }}
          search={profileView(reader.carried)}
          className={styles['provinceName']}
        >
          {name}
        </Link>
      ) : (
        name
      )}
      {count > 0 ? (
        <NoticeLink
          reader={reader}
          patch={{ province: [code] }}
          count={count}
          label={text.clusters.noticeCount(count, name)}
        />
      ) : null}
    </>
  );
}

/** How many notices concern the cluster. */
export function NoticesCell({ reader, row }: CellProps) {
  const { of, text } = useLocale();
  if (row.notices === 0) return <span className={styles['none']}>–</span>;
  const label = text.clusters.noticeCount(row.notices, of(row.cluster.short));

  return (
    <NoticeLink
      reader={reader}
      patch={{ cluster: [row.cluster.id] }}
      count={row.notices}
      label={label}
    />
  );
}

interface NoticeLinkProps {
  readonly reader: TableReader;
  readonly patch: Partial<View>;
  readonly count: number;
  readonly label: string;
}

function NoticeLink({ reader, patch, count, label }: NoticeLinkProps) {
  return (
    <Link
      to="/notices"
      search={{ ...initialView, ignored: [], ...reader.carried, ...patch }}
      className={styles['notice']}
      aria-label={label}
      title={label}
    >
      <Icon name="file" size={12} />
      {count}
    </Link>
  );
}

/** The first segment, and how many more; all of them on hover. */
export function SegmentCell({ reader, row }: CellProps) {
  const { of, text, language } = useLocale();
  const names = row.cluster.segments.map((id) => {
    const segment = reader.dataset.segmentById.get(id);

    return segment ? of(segment.name) : id;
  });
  const shown = language === 'zh' ? 2 : 1;
  const more = names.length - shown;

  return (
    <span title={names.join(text.clusters.and)}>
      {names.slice(0, shown).join(text.clusters.and)}
      {more > 0 ? (
        <span className={styles['more']}> {text.clusters.moreSegments(more)}</span>
      ) : null}
    </span>
  );
}
