import { type Cell, type Sheet, numeric, words } from '../../charts/sheet.ts';
import type { Cluster } from '../../domain/cluster.ts';
import { citation } from '../../i18n/citation.ts';
import type { ProvinceContext } from './provinceContext.ts';

/** The clusters of a province as a file: one a row, with the number of values that are published of it. */
export function provinceSheet(context: ProvinceContext): Sheet {
  const { text } = context.locale;
  const { columns, clusters } = text;
  const headers = [
    clusters.sheet.nameZh,
    clusters.sheet.nameEn,
    columns.prefecture,
    columns.level,
    clusters.sheet.parent,
    columns.designation,
    columns.segment,
    columns.evidence,
    clusters.sheet.rowSource,
    clusters.sheet.note,
  ];

  return {
    caption: clusters.title,
    columns: [
      ...headers.map((header) => ({ header, kind: 'words' as const })),
      { header: text.profile.tiles.values, kind: 'number' },
    ],
    rows: context.clusters.map((cluster) => rowOf(context, cluster)),
  };
}

function rowOf({ dataset, locale }: ProvinceContext, cluster: Cluster): readonly Cell[] {
  const { of, text } = locale;
  const parent = cluster.parent === null ? undefined : dataset.clusterById.get(cluster.parent);
  const source = dataset.sourceById.get(cluster.source);
  const values = dataset.observationsByArea.get(cluster.id)?.length ?? 0;
  const segments = cluster.segments.map((id) => {
    const segment = dataset.segmentById.get(id);

    return segment ? of(segment.name) : id;
  });

  return [
    ...[
      cluster.name.zh,
      cluster.name.en,
      of(cluster.prefecture),
      text.filters.level[cluster.level],
      parent ? of(parent.name) : '',
      cluster.designations.map(of).join(text.clusters.and),
      segments.join(text.clusters.and),
      text.filters.evidence[cluster.evidence],
      source ? citation(locale, source).text : text.facts.sourceNotLoaded,
      of(cluster.note),
    ].map(words),
    numeric(values, locale.format.number(values)),
  ];
}
