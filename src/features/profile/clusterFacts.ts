import type { FactLine } from '../../charts/figure.ts';
import type { Reader } from '../../charts/observationFact.ts';
import type { Cluster } from '../../domain/cluster.ts';
import { citation } from '../../i18n/citation.ts';

/** What is known of a cluster besides its values, one line a property; what is not known is left out. */
export function clusterFacts(reader: Reader, cluster: Cluster): readonly FactLine[] {
  const { dataset, locale } = reader;
  const { of, text } = locale;
  const { drawer } = text.clusters;
  const province = dataset.provinceByCode.get(cluster.province);
  const plain = (term: string, detail: string): FactLine => ({ term, detail, url: null });
  const segments = cluster.segments.map((id) => {
    const segment = dataset.segmentById.get(id);

    return segment ? of(segment.name) : id;
  });
  const lines = [
    plain(drawer.names, [cluster.name.zh, cluster.name.en].join(text.facts.comma)),
    plain(
      drawer.place,
      [province ? of(province.name) : cluster.province, of(cluster.prefecture)]
        .filter((part) => part !== '')
        .join(text.facts.comma),
    ),
    plain(drawer.level, text.filters.level[cluster.level]),
    plain(drawer.designations, cluster.designations.map(of).join(text.clusters.and)),
    plain(drawer.segments, segments.join(text.clusters.and)),
    plain(
      drawer.evidence,
      `${text.filters.evidence[cluster.evidence]}${text.facts.semicolon}${text.filters.evidenceDefinition[cluster.evidence]}`,
    ),
    plain(drawer.point, pointText(reader, cluster)),
    plain(drawer.note, of(cluster.note)),
    ...[cluster.source, ...cluster.furtherSources].flatMap((id): readonly FactLine[] => {
      const source = dataset.sourceById.get(id);
      if (!source) return [];
      const { text: cited, kind, url } = citation(locale, source);

      return [{ term: drawer.sources, detail: `${cited}${text.sources.kind(kind)}`, url }];
    }),
  ];

  return lines.filter(({ detail }) => detail !== '');
}

function pointText({ locale }: Reader, { point }: Cluster): string {
  if (!point) return '';
  const { drawer } = locale.text.clusters;

  return `${point.lat}, ${point.lon}${locale.text.facts.comma}${drawer.points[point.precision]}`;
}
