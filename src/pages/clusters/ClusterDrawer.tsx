import { Link } from '@tanstack/react-router';
import type { Cluster } from '../../domain/cluster.ts';
import type { ClusterId } from '../../domain/ids.ts';
import { noticeCounts } from '../../domain/noticeFilter.ts';
import { CompareButton } from '../../features/compare/CompareButton.tsx';
import { partsOf } from '../../domain/placeTree.ts';
import { clusterFacts } from '../../features/profile/clusterFacts.ts';
import { useLocale } from '../../i18n/LocaleContext.tsx';
import { profileView } from '../../state/profileView.ts';
import { initialView } from '../../state/viewCodec.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import type { TableReader } from './clusterContext.ts';
import styles from './ClusterDrawer.module.css';
import { PublishedValues } from './PublishedValues.tsx';

interface ClusterDrawerProps {
  readonly reader: TableReader;
  readonly cluster: Cluster;
  readonly onOpen: (id: ClusterId) => void;
  readonly onClose: () => void;
}

/** One cluster: what it is, every published value with its source, and the notices that concern it. */
export function ClusterDrawer({ reader, cluster, onOpen, onClose }: ClusterDrawerProps) {
  const { text, of, other } = useLocale();
  const { drawer } = text.clusters;
  const { dataset } = reader;
  const parent = cluster.parent === null ? undefined : dataset.clusterById.get(cluster.parent);
  const parts = partsOf(dataset, cluster.id);
  const title = `${of(cluster.short)} ${other(cluster.short)}`.trim();

  return (
    <Dialog kind="drawer" title={title} closeName={text.shell.close} onClose={onClose}>
      <CompareButton id={cluster.id} name={of(cluster.short)} look="words" />
      <ProfileLinks reader={reader} cluster={cluster} />
      <section className={styles['section']}>
        <dl className={styles['facts']}>
          {clusterFacts(reader, cluster).map(({ term, detail, url }) => (
            <div key={`${term} ${detail}`} style={{ display: 'contents' }}>
              <dt>{term}</dt>
              <dd>
                {url === null ? (
                  detail
                ) : (
                  <a href={url} target="_blank" rel="noreferrer" className={styles['link']}>
                    {detail}
                  </a>
                )}
              </dd>
            </div>
          ))}
          <Relatives term={drawer.parent} clusters={parent ? [parent] : []} onOpen={onOpen} />
          <Relatives term={drawer.parts} clusters={parts} onOpen={onOpen} />
        </dl>
      </section>
      <section className={styles['section']}>
        <h3>{drawer.values}</h3>
        <PublishedValues
          reader={reader}
          observations={dataset.observationsByArea.get(cluster.id) ?? []}
        />
      </section>
      <NoticesSection reader={reader} cluster={cluster} />
    </Dialog>
  );
}

/** The way to the whole profile, of the cluster and of its province. */
function ProfileLinks({ reader, cluster }: NoticesSectionProps) {
  const { text, of } = useLocale();
  const province = reader.dataset.provinceByCode.get(cluster.province);
  const search = profileView(reader.carried);

  return (
    <p className={styles['profiles']}>
      <Link
        to="/clusters/$clusterId"
        params={{ clusterId: cluster.id }}
        search={search}
        className={styles['link']}
      >
        {text.profile.open}
      </Link>
      {province ? (
        <Link
          to="/provinces/$provinceCode"
          params={{ provinceCode: province.code }}
          search={search}
          className={styles['link']}
        >
          {text.openers.profileOf(of(province.short))}
        </Link>
      ) : null}
    </p>
  );
}

interface RelativesProps {
  readonly term: string;
  readonly clusters: readonly Cluster[];
  readonly onOpen: (id: ClusterId) => void;
}

function Relatives({ term, clusters, onOpen }: RelativesProps) {
  const { of } = useLocale();
  if (clusters.length === 0) return null;

  return (
    <>
      <dt>{term}</dt>
      <dd className={styles['links']}>
        {clusters.map((cluster) => (
          <Button key={cluster.id} kind="link" onClick={() => onOpen(cluster.id)}>
            {of(cluster.short)}
          </Button>
        ))}
      </dd>
    </>
  );
}

interface NoticesSectionProps {
  readonly reader: TableReader;
  readonly cluster: Cluster;
}

function NoticesSection({ reader, cluster }: NoticesSectionProps) {
  const { text, of } = useLocale();
  const { drawer } = text.clusters;
  const { dataset, carried, provinceNotices } = reader;
  const own = noticeCounts(dataset, 'cluster').get(cluster.id) ?? 0;
  const province = dataset.provinceByCode.get(cluster.province);
  const ofProvince = provinceNotices.get(cluster.province) ?? 0;

  return (
    <section className={styles['section']}>
      <h3>{drawer.notices}</h3>
      {own > 0 ? (
        <Link
          to="/notices"
          search={{ ...initialView, ignored: [], ...carried, cluster: [cluster.id] }}
          className={styles['link']}
        >
          {drawer.openNotices(own)}
        </Link>
      ) : (
        <p>{drawer.noNotices}</p>
      )}
      {ofProvince > 0 && province ? (
        <p>
          <Link
            to="/notices"
            search={{ ...initialView, ignored: [], ...carried, province: [cluster.province] }}
            className={styles['link']}
          >
            {drawer.provinceNotices(of(province.short), ofProvince)}
          </Link>
        </p>
      ) : null}
    </section>
  );
}
