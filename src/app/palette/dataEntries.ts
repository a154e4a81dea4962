import type { Spelling, Spellings } from '../../domain/clusterIndex.ts';
import type { Bilingual } from '../../domain/bilingual.ts';
import type { Cluster } from '../../domain/cluster.ts';
import type { Dataset } from '../../domain/dataset.ts';
import { foldedFindable } from '../../domain/findable.ts';
import { groupedBy } from '../../domain/grouping.ts';
import { clusterMeasures } from '../../domain/measures.ts';
import { linkedNotices } from '../../domain/noticeFilter.ts';
import { noticeHeading } from '../../features/notice/noticeHeading.ts';
import type { Locale } from '../../i18n/locale.ts';
import { clusterTarget } from './clusterTarget.ts';
import type { PaletteEntry } from './paletteEntry.ts';

/** What the entries are written with. */
export interface PaletteReader {
  readonly dataset: Dataset;
  readonly locale: Locale;
  readonly spellings: Spellings;
  readonly textSpellings: ReadonlyMap<string, Spelling>;
}

/** Everything of the dataset that can be found: clusters, places, segments, measures, notices. */
export function dataEntries(reader: PaletteReader): readonly PaletteEntry[] {
  return [
    ...clusterEntries(reader),
    ...provinceEntries(reader),
    ...prefectureEntries(reader),
    ...segmentEntries(reader),
    ...indicatorEntries(reader),
    ...noticeEntries(reader),
  ];
}

/** The words by which something is found, in both languages and as they are spelled. */
function found(names: Bilingual, also: readonly Bilingual[], spelling: Spelling | undefined) {
  const both = ({ zh, en }: Bilingual) => [zh, en];

  return foldedFindable({
    names: both(names),
    also: also.flatMap(both),
    pinyin: spelling?.pinyin ?? '',
    initials: spelling?.initials ?? '',
  });
}

function clusterEntries({ dataset, locale, spellings }: PaletteReader): readonly PaletteEntry[] {
  return dataset.clusters.map((cluster) => ({
    key: `cluster ${cluster.id}`,
    group: 'cluster',
    icon: 'target',
    name: locale.of(cluster.short),
    other: locale.other(cluster.short),
    hint: placeWords(dataset, locale, cluster),
    found: found(cluster.short, [cluster.name], spellings.get(cluster.id)),
    target: clusterTarget(cluster.id),
  }));
}

/** Province, level and first segment in one line. */
function placeWords(dataset: Dataset, { of, text }: Locale, cluster: Cluster): string {
  const province = dataset.provinceByCode.get(cluster.province);
  const [first] = cluster.segments;
  const segment = first === undefined ? undefined : dataset.segmentById.get(first);

  return [
    province ? of(province.short) : cluster.province,
    text.filters.level[cluster.level],
    segment ? of(segment.name) : '',
  ]
    .filter((part) => part !== '')
    .join(text.facts.comma);
}

function provinceEntries(reader: PaletteReader): readonly PaletteEntry[] {
  const { dataset, locale, textSpellings } = reader;
  const clusters = groupedBy(dataset.clusters, ({ province }) => province);

  return dataset.provinces.map(({ code, name, short }) => ({
    key: `province ${code}`,
    group: 'place',
    icon: 'folder',
    name: locale.of(short),
    other: locale.other(short),
    hint: locale.text.palette.provinceHint(clusters.get(code)?.length ?? 0),
    found: found(short, [name], textSpellings.get(short.zh)),
    target: { kind: 'filter', patch: { province: [code] } },
  }));
}

/** Prefectures have no filter of their own: their clusters are found by its name. */
function prefectureEntries(reader: PaletteReader): readonly PaletteEntry[] {
  const { dataset, locale, textSpellings } = reader;
  const provinces = new Set(dataset.provinces.flatMap(({ name, short }) => [name.zh, short.zh]));
  const prefectures = groupedBy(
    dataset.clusters.filter(({ prefecture: { zh } }) => zh !== '' && !provinces.has(zh)),
    ({ prefecture }) => prefecture.zh,
  );

  return [...prefectures].flatMap(([zh, clusters]): readonly PaletteEntry[] => {
    const prefecture = clusters[0]?.prefecture;
    if (!prefecture) return [];

    return [
      {
        key: `prefecture ${zh}`,
        group: 'place',
        icon: 'folder',
        name: locale.of(prefecture),
        other: locale.other(prefecture),
        hint: locale.text.palette.prefectureHint(clusters.length),
        found: found(prefecture, [], cityless(textSpellings.get(zh))),
        target: { kind: 'page', to: '/clusters', patch: { q: zh } },
      },
    ];
  });
}

/** Nobody types the word for city, `shi`, at the end of its name: `sz` is 苏州市 as well. */
function cityless(spelling: Spelling | undefined): Spelling | undefined {
  if (spelling?.pinyin.endsWith('shi') !== true) return spelling;

  return { pinyin: spelling.pinyin.slice(0, -3), initials: spelling.initials.slice(0, -1) };
}

function segmentEntries(reader: PaletteReader): readonly PaletteEntry[] {
  const { dataset, locale, textSpellings } = reader;

  return dataset.segments.map(({ id, name, definition }) => ({
    key: `segment ${id}`,
    group: 'segment',
    icon: 'sliders',
    name: locale.of(name),
    other: locale.other(name),
    hint: locale.text.palette.segmentHint(
      dataset.clusters.filter(({ segments }) => segments.includes(id)).length,
    ),
    found: found(name, [definition], textSpellings.get(name.zh)),
    target: { kind: 'filter', patch: { segment: [id] } },
  }));
}

/** The measures by which clusters can be listed, best covered first. */
function indicatorEntries(reader: PaletteReader): readonly PaletteEntry[] {
  const { dataset, locale, textSpellings } = reader;

  return clusterMeasures(dataset).flatMap(
    ({ indicator: id, clusters }): readonly PaletteEntry[] => {
      const indicator = dataset.indicatorById.get(id);
      if (!indicator) return [];
      const { name, definition } = indicator;

      return [
        {
          key: `indicator ${id}`,
          group: 'indicator',
          icon: 'chart',
          name: locale.of(name),
          other: locale.other(name),
          hint: locale.text.palette.indicatorHint(clusters),
          found: found(name, [definition], textSpellings.get(name.zh)),
          target: { kind: 'page', to: '/clusters', patch: { measure: id } },
        },
      ];
    },
  );
}

function noticeEntries({ dataset, locale }: PaletteReader): readonly PaletteEntry[] {
  return linkedNotices(dataset).map(({ notice }) => {
    const heading = noticeHeading(locale, notice);

    return {
      key: `notice ${notice.id}`,
      group: 'notice',
      icon: 'file',
      name: heading,
      other: '',
      hint:
        notice.publishedAt === ''
          ? locale.text.notices.undated
          : locale.format.date(notice.publishedAt),
      found: found(notice.title, [notice.summary, notice.issuer], undefined),
      target: { kind: 'page', to: '/notices', patch: { q: heading } },
    };
  });
}
