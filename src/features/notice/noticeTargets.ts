import type { Dataset } from '../../domain/dataset.ts';
import type { LinkBasis, NoticeLink } from '../../domain/notice.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { View } from '../../state/viewState.ts';

/** Something that a notice concerns, as a link that filters. */
export interface NoticeTargetLink {
  readonly key: string;
  readonly name: string;
  readonly basis: LinkBasis;
  readonly to: '/clusters' | '/notices';
  /** The filter that the link sets. */
  readonly patch: Partial<View>;
}

/** What a notice concerns, each as a link that filters: places and segments lead to their clusters, topics to their notices. */
export function noticeTargets(
  dataset: Dataset,
  locale: Locale,
  links: readonly NoticeLink[],
): readonly NoticeTargetLink[] {
  return links.flatMap(({ target, basis }) => {
    const key = `${target.type} ${target.id}`;
    const link = (name: string, to: NoticeTargetLink['to'], patch: Partial<View>) => [
      { key, name, basis, to, patch },
    ];
    switch (target.type) {
      case 'cluster': {
        const cluster = dataset.clusterById.get(target.id);

        return cluster ? link(locale.of(cluster.short), '/clusters', { cluster: [target.id] }) : [];
      }
      case 'province': {
        const province = dataset.provinceByCode.get(target.id);

        return province
          ? link(locale.of(province.short), '/clusters', { province: [target.id] })
          : [];
      }
      case 'segment': {
        const segment = dataset.segmentById.get(target.id);

        return segment ? link(locale.of(segment.name), '/clusters', { segment: [target.id] }) : [];
      }
      case 'topic': {
        const topic = dataset.topicById.get(target.id);

        return topic ? link(locale.of(topic.name), '/notices', { topic: [target.id] }) : [];
      }
      case 'indicator':
        return [];
    }
  });
}

/** The same with its clusters, and its provinces, as one link each: what fits beside a headline. */
export function briefTargets(
  dataset: Dataset,
  locale: Locale,
  links: readonly NoticeLink[],
): readonly NoticeTargetLink[] {
  const all = noticeTargets(dataset, locale, links);
  const { text } = locale;

  return [
    ...gathered(all, 'cluster', text.notices.clusters),
    ...gathered(all, 'province', text.notices.provinces),
    ...all.filter(({ patch }) => !patch.cluster && !patch.province),
  ];
}

function gathered(
  all: readonly NoticeTargetLink[],
  kind: 'cluster' | 'province',
  name: (count: number) => string,
): readonly NoticeTargetLink[] {
  const own = all.filter(({ patch }) => patch[kind] !== undefined);
  if (own.length <= 2) return own;
  const isInferred = own.some(({ basis }) => basis === 'inferred');

  return [
    {
      key: kind,
      name: name(own.length),
      basis: isInferred ? 'inferred' : 'stated',
      to: '/clusters',
      patch: { [kind]: own.flatMap(({ patch }) => patch[kind] ?? []) },
    },
  ];
}
