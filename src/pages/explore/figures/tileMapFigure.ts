import type { TileMapDrawing } from '../../../charts/tile-map/tileMapDrawing.ts';
import type { Figure, MarkFact } from '../../../charts/figure.ts';
import { numeric, type Sheet, words } from '../../../charts/sheet.ts';
import { groupedBy } from '../../../domain/grouping.ts';
import { ranked, smallestHalf } from '../../../domain/tally.ts';
import type { Cluster } from '../../../domain/cluster.ts';
import { divisionCodes } from '../../../i18n/en/divisionCodes.ts';
import type { ExploreContext } from '../exploreContext.ts';
import { frameOf } from './figureFrame.ts';

interface ProvinceCount {
  readonly key: string;
  readonly count: number;
  readonly name: string;
  readonly clusters: readonly Cluster[];
}

/** How many of the clusters lie in each division, a tile each. */
export function tileMapFigure(context: ExploreContext): Figure {
  const { dataset, locale } = context;
  const text = locale.text.where;
  const counts = provinceCounts(context);
  const countOf = new Map(counts.map((one) => [one.key, one]));
  const tiles = dataset.provinces.map((province): TileMapDrawing['tiles'][number] => ({
    id: province.code,
    name: locale.of(province.short),
    shortName:
      locale.language === 'en'
        ? (divisionCodes[province.code] ?? province.code)
        : locale.of(province.short),
    ...province.tile,
    count: countOf.get(province.code)?.count ?? 0,
    state: 'plain',
  }));

  return {
    ...frameOf(context, 'tile-map'),
    subtitle: locale.text.tileExplore.subtitle,
    title: wholeTitle(context, counts),
    drawing: {
      kind: 'tile-map',
      tiles,
      legendTitle: text.legend,
      emptyName: noneName(context),
    },
    marks: tiles
      .toSorted((a, b) => a.row - b.row || a.column - b.column)
      .flatMap(({ id }) => countOf.get(id) ?? [])
      .map((count) => tileFact(context, count)),
    table: tileSheet(context, counts),
    notes: mapNotes(context),
    sources: [],
  };
}

function noneName({ locale, isNarrowed }: ExploreContext): string {
  return isNarrowed ? locale.text.where.noneHere : locale.text.where.noRecord;
}

/** What an empty tile means, and what the numbers do not. */
function mapNotes({ locale, isNarrowed }: ExploreContext): readonly string[] {
  const { where } = locale.text;

  return [isNarrowed ? where.hiddenNote : where.gapNote, where.overlapNote];
}

function provinceCounts({ dataset, locale, clusters }: ExploreContext): readonly ProvinceCount[] {
  const groups = groupedBy(clusters, ({ province }) => province);

  return dataset.provinces.map(({ code, short }) => {
    const own = groups.get(code) ?? [];

    return { key: code, count: own.length, name: locale.of(short), clusters: own };
  });
}

/** The finding, and how many clusters are on no tile because their division is not known. */
function wholeTitle(context: ExploreContext, counts: readonly ProvinceCount[]): string {
  const { clusters, locale } = context;
  const title = tileTitle(context, counts);
  const unplaced = counts.reduce((rest, { count }) => rest - count, clusters.length);

  return unplaced > 0 && unplaced < clusters.length
    ? locale.text.tileExplore.unplaced(title, unplaced)
    : title;
}

/** Which few divisions hold most of the clusters. */
function tileTitle(
  { locale, isNarrowed }: ExploreContext,
  counts: readonly ProvinceCount[],
): string {
  const half = smallestHalf(counts);
  const text = locale.text.where;
  if (!half) return locale.text.figure.noCluster;
  const occupied = counts.filter(({ count }) => count > 0).length;
  const names = locale.format.list(
    half.keys.map((key) => counts.find((one) => one.key === key)?.name ?? key),
  );
  if (occupied === 1) return text.allInOne(half.total, names, isNarrowed);
  const percent = locale.format.percent(Math.round((half.count / half.total) * 100));

  return half.isTied
    ? text.halfTied(half.keys.length, occupied, percent, isNarrowed)
    : text.half(names, half.keys.length, percent, half.total, isNarrowed);
}

function tileFact(
  { dataset, locale }: ExploreContext,
  { key, name, count, clusters }: ProvinceCount,
): MarkFact {
  const { facts, where } = locale.text;
  const line = (term: string, detail: string) => ({ term, detail, url: null });

  return {
    id: key,
    label: name,
    value: count === 0 ? where.noRecord : where.count(count),
    lines: [
      line(facts.year, where.asOf(dataset.version)),
      line(facts.status, where.counted),
      line(facts.source, where.rowSources),
    ],
    caution: '',
    filter: null,
    clusters: clusters.map(({ id }) => id),
  };
}

function tileSheet({ locale }: ExploreContext, counts: readonly ProvinceCount[]): Sheet {
  const { columns, where } = locale.text;

  return {
    caption: where.mapSubtitle,
    columns: [
      { header: columns.province, kind: 'words' },
      { header: where.all, kind: 'number' },
    ],
    rows: ranked(counts).map(({ name, count }) => [
      words(name),
      count === 0 ? words(where.noRecord) : numeric(count, locale.format.number(count)),
    ]),
    rowClusters: ranked(counts).map(({ clusters }) => clusters.map(({ id }) => id)),
  };
}
