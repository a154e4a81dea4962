import type { TreemapDrawing } from '../../../charts/treemap/treemapDrawing.ts';
import type { Figure, MarkFact } from '../../../charts/figure.ts';
import { readingCells, readingColumns } from '../../../charts/readingSheet.ts';
import { numeric, type Sheet, words } from '../../../charts/sheet.ts';
import { divisionCodes } from '../../../i18n/en/divisionCodes.ts';
import { withUnit, written } from '../../../i18n/written.ts';
import type { MeasuredReading } from '../../../domain/explore/reading.ts';
import { valuesOf } from '../../../domain/explore/reading.ts';
import { groupKeyOf } from '../../../domain/explore/clusterGroups.ts';
import { sum } from '../../../domain/statistics/sum.ts';
import type { ExploreContext } from '../exploreContext.ts';
import { groupName, groupRuleNotes } from './groupName.ts';
import { frameOf, sourcesOf } from './figureFrame.ts';
import { clusterName, coverageNotes, provinceName, readingFact } from './figureParts.ts';
import { sharePercent } from './partWords.ts';
import { mostTiles, type TreemapGroup, type TreemapRows, treemapRows } from './treemapRows.ts';
import { treemapTitle } from './treemapTitle.ts';

/** What each group, and each cluster in it, has of the total of the measure. */
export function treemapFigure(context: ExploreContext): Figure {
  const rows = treemapRows(context);
  const frame = frameOf(context, 'treemap');
  const { treemap, groupings } = context.locale.text;
  const { grouping } = context.wish;
  const values = valuesOf(context.chart.set.readings);

  return {
    ...frame,
    subtitle: treemap.subtitle(frame.subtitle, grouping === 'none' ? '' : groupings[grouping]),
    title: treemapTitle(context, rows),
    drawing: { kind: 'treemap', groups: rows.groups.map((group) => drawnGroup(context, group)) },
    marks: rows.groups.flatMap((group) => groupFacts(context, group, rows)),
    table: treemapSheet(context, rows, values),
    notes: [
      treemap.note(rows.values),
      ...groupRuleNotes(context, grouping),
      ...(rows.groups.some(({ others }) => others.length > 0)
        ? [treemap.othersNote(mostTiles)]
        : []),
      ...(rows.zeros > 0 ? [treemap.zeros(rows.zeros)] : []),
      ...coverageNotes(context, context.chart.set.readings),
    ],
    sources: sourcesOf(
      context,
      values.map(({ observation }) => observation),
    ),
  };
}

const groupId = (key: string) => `group-${key}`;
const othersId = (key: string) => `others-${key}`;
const valueOf = ({ observation }: MeasuredReading) => observation.value;

function drawnGroup(
  context: ExploreContext,
  { key, shown, others, share }: TreemapGroup,
): TreemapDrawing['groups'][number] {
  const rest = sum(others.map(valueOf));
  const name = groupName(context, context.wish.grouping, key);
  const isCoded = context.wish.grouping === 'province' && context.locale.language === 'en';

  return {
    id: groupId(key),
    name,
    shortName: isCoded ? (divisionCodes[key] ?? name) : name,
    share: sharePercent(context.locale, share),
    tiles: [
      ...shown.map((reading) => ({
        id: reading.observation.id,
        value: valueOf(reading),
        name: clusterName(context, reading.cluster),
        tone: 'own' as const,
      })),
      ...(others.length > 0
        ? [{ id: othersId(key), value: rest, name: '', tone: 'others' as const }]
        : []),
    ],
  };
}

/** The group, then its clusters, each with its part of the total. */
function groupFacts(
  context: ExploreContext,
  group: TreemapGroup,
  { total, values }: TreemapRows,
): readonly MarkFact[] {
  const { text } = context.locale;
  const { treemap, facts, certainty } = text;
  const line = (term: string, detail: string) => ({ term, detail, url: null });
  const calculated = [
    line(facts.status, certainty.calculated),
    line(facts.method, treemap.note(values)),
  ];
  const summed = (
    id: string,
    label: string,
    value: number,
    readings: TreemapGroup['readings'],
  ) => ({
    id,
    label,
    value: treemap.groupValue(amount(context, value), sharePercent(context.locale, value / total)),
    lines: calculated,
    caution: '',
    filter: null,
    clusters: readings.map(({ cluster }) => cluster.id),
  });
  const name = groupName(context, context.wish.grouping, group.key);
  const rest = sum(group.others.map(valueOf));

  return [
    summed(groupId(group.key), name, group.value, group.readings),
    ...group.shown.map((reading) => {
      const fact = readingFact(context, reading);
      const share = treemap.share(sharePercent(context.locale, valueOf(reading) / total));

      return { ...fact, lines: [...fact.lines, line(treemap.percent, share)] };
    }),
    ...(group.others.length > 0
      ? [
          summed(
            othersId(group.key),
            `${name}${facts.comma}${treemap.others(group.others.length)}`,
            rest,
            group.others,
          ),
        ]
      : []),
  ];
}

/** A sum of values in the reader's unit. */
function amount({ locale, unit, moneyUnit }: ExploreContext, value: number): string {
  return withUnit(written(locale, unit, moneyUnit, { value, qualifier: '=' }));
}

/** One row a value, with its group and its part of the total; values of zero too. */
function treemapSheet(
  context: ExploreContext,
  { total, groups }: TreemapRows,
  values: readonly MeasuredReading[],
): Sheet {
  const { locale, dataset, wish } = context;
  const { columns, treemap } = locale.text;
  const drawn = groups.flatMap(({ readings }) => readings);
  const ordered = [...drawn, ...values.filter((reading) => valueOf(reading) === 0)];

  return {
    caption: frameOf(context, 'treemap').subtitle,
    columns: [
      { header: treemap.group, kind: 'words' },
      { header: columns.name, kind: 'words' },
      { header: columns.province, kind: 'words' },
      { header: treemap.percent, kind: 'number' },
      ...readingColumns(locale),
    ],
    rows: ordered.map((reading) => {
      const { cluster, observation } = reading;
      const share = valueOf(reading) / total;

      return [
        words(groupName(context, wish.grouping, groupKeyOf(dataset, wish.grouping, cluster))),
        words(clusterName(context, cluster)),
        words(provinceName(context, cluster)),
        numeric(share * 100, sharePercent(locale, share)),
        ...readingCells(context, observation),
      ];
    }),
    rowClusters: ordered.map(({ cluster }) => [cluster.id]),
  };
}
