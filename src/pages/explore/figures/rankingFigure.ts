import type { RankingDrawing } from '../../../charts/ranking/rankingDrawing.ts';
import type { Figure, MarkFact } from '../../../charts/figure.ts';
import { type Sheet, words, writtenWhenRead } from '../../../charts/sheet.ts';
import { readingCells, readingColumns } from '../../../charts/readingSheet.ts';
import { hasUnsettled } from '../../../domain/explore/sureRanks.ts';
import { lettered, signed, withUnit, written } from '../../../i18n/written.ts';
import type { ExploreContext } from '../exploreContext.ts';
import { frameOf, sourcesOf, unitOf } from './figureFrame.ts';
import {
  clusterName,
  coverageNotes,
  isOneYear,
  markOf,
  perUnitOf,
  provinceName,
  readingFact,
} from './figureParts.ts';
import { type RankingEntry, type RankingRows, rankingRows } from './rankingRows.ts';
import { rankingTitle } from './rankingTitle.ts';

const othersId = 'others';

/** The largest values of the measure, and what the others come to where they may be added up. */
export function rankingFigure(context: ExploreContext): Figure {
  const { chart, locale } = context;
  const { readings } = chart.set;
  const rows = rankingRows(context);
  const others = othersOf(context, rows);
  const words = locale.text.ranking;

  return {
    ...frameOf(context, 'ranking'),
    title: rankingTitle(context, rows),
    drawing: {
      kind: 'ranking',
      rows: [...rows.shown.map((entry) => drawnRow(context, entry, rows)), ...others.rows],
      unit: unitOf(context),
      perUnit: perUnitOf(context),
    },
    marks: [...rows.shown.map(({ reading }) => readingFact(context, reading)), ...others.marks],
    table: rankingSheet(context, rows),
    notes: [
      ...orderNotes(context, rows),
      ...(rows.cutsATie ? [words.cutTie] : []),
      ...others.notes,
      ...coverageNotes(context, readings),
    ],
    sources: sourcesOf(context, observationsOf(context, rows)),
  };
}

/** Whether the values are ranked; if not, what differs, and where bounds leave the order open. */
function orderNotes({ locale, chart }: ExploreContext, { order }: RankingRows): readonly string[] {
  const { ranking } = locale.text;
  if (order === 'mixed-years') return [ranking.unranked];
  if (order === 'mixed-definitions') return [ranking.mixed];

  return hasUnsettled(chart.set.readings) ? [ranking.ranked, ranking.bounds] : [ranking.ranked];
}

function drawnRow(
  context: ExploreContext,
  { reading, rank }: RankingEntry,
  { shown }: RankingRows,
): RankingDrawing['rows'][number] {
  const { format } = context.locale;
  const { period, timeBasis } = reading.observation;
  const isSameYear = isOneYear(shown.map((entry) => entry.reading));

  return {
    rank: rank === undefined ? '' : format.number(rank),
    name: clusterName(context, reading.cluster),
    place: provinceName(context, reading.cluster),
    bar: markOf(context, reading),
    year: isSameYear ? '' : format.year(period, timeBasis),
    tone: 'own',
  };
}

/** The rows that are not shown, as one bar where their sum may be given, else as a note. */
function othersOf(context: ExploreContext, { others, othersTotal }: RankingRows) {
  const { locale, unit, moneyUnit, clusters } = context;
  const words = locale.text.ranking;
  if (!othersTotal) return { rows: [], marks: [], notes: [] };
  if (othersTotal.kind === 'refused') return { rows: [], marks: [], notes: [words.noOthersSum] };
  const isAtLeast = othersTotal.lowerLeftOut + othersTotal.upperLeftOut > 0;
  const qualifier = isAtLeast ? '>' : othersTotal.isAbout ? '~' : '=';
  const value = written(locale, unit, moneyUnit, { value: othersTotal.value, qualifier });
  const certainty = isAtLeast ? 'more-than' : 'calculated';
  const row: RankingDrawing['rows'][number] = {
    rank: '',
    name: words.others(others.length),
    place: '',
    bar: {
      id: othersId,
      value: othersTotal.value,
      certainty,
      text: lettered(signed(value), certainty),
    },
    year: '',
    tone: 'others',
  };
  const fact: MarkFact = {
    id: othersId,
    label: words.othersSum(others.length),
    value: withUnit(value),
    lines: [],
    caution: '',
    filter: null,
    clusters: others.map(({ reading }) => reading.cluster.id),
  };

  return { rows: clusters.length === 0 ? [] : [row], marks: [fact], notes: [] };
}

/** Every value with its sign, unit, year, status and source; contested ones below the order. */
function rankingSheet(context: ExploreContext, { shown, others }: RankingRows): Sheet {
  const { locale, chart } = context;
  const { columns } = locale.text;
  const contested = chart.set.readings.flatMap((reading) =>
    reading.kind === 'contested'
      ? reading.observations.map((observation) => ({ rank: '≠' as const, reading, observation }))
      : [],
  );
  const ordered = [...shown, ...others].map(({ reading, rank }) => ({
    rank,
    reading,
    observation: reading.observation,
  }));

  return writtenWhenRead(
    {
      caption: frameOf(context, 'ranking').subtitle,
      columns: [
        { header: locale.text.ranking.rank, kind: 'words' },
        { header: columns.name, kind: 'words' },
        { header: columns.province, kind: 'words' },
        ...readingColumns(locale),
      ],
    },
    {
      items: [...ordered, ...contested],
      cells: ({ rank, reading: { cluster }, observation }) => [
        words(typeof rank === 'number' ? locale.format.number(rank) : (rank ?? '')),
        words(clusterName(context, cluster)),
        words(provinceName(context, cluster)),
        ...readingCells(context, observation),
      ],
      clusters: ({ reading: { cluster } }) => [cluster.id],
    },
  );
}

function observationsOf({ chart }: ExploreContext, { shown, others }: RankingRows) {
  const drawn = [...shown, ...others].map(({ reading }) => reading.observation);
  const contested = chart.set.readings.flatMap((reading) =>
    reading.kind === 'contested' ? reading.observations : [],
  );

  return [...drawn, ...contested];
}
