import type { Figure, MarkFact } from '../../../charts/figure.ts';
import { observationText } from '../../../charts/observationFact.ts';
import { pointPrecisions } from '../../../domain/cluster.ts';
import type { Reading } from '../../../domain/explore/reading.ts';
import { withUnit, written } from '../../../i18n/written.ts';
import type { ExploreContext } from '../exploreContext.ts';
import { frameOf, sourcesOf } from './figureFrame.ts';
import { clusterName, coverageNotes, perUnitOf, provinceName, readingFact } from './figureParts.ts';
import {
  colourKey,
  placeNames,
  pointDot,
  type PointRow,
  type PointRows,
  pointRows,
} from './pointMapRows.ts';
import { groupRuleNotes } from './groupName.ts';
import { pointMapSheet } from './pointMapSheet.ts';
import { pointMapTitle } from './pointMapTitle.ts';
import { sizeSteps } from './sizeSteps.ts';

/** The clusters as dots at their positions, their area the measure, without any boundary. */
export function pointMapFigure(context: ExploreContext): Figure {
  const all = pointRows(context);
  const { rows, colours } = all;
  const frame = frameOf(context, 'point-map');
  const { pointMap, groupings } = context.locale.text;
  const { color } = context.wish;

  return {
    ...frame,
    subtitle: [
      pointMap.subtitle(frame.subtitle),
      ...(color === 'none' ? [] : [pointMap.coloured(groupings[color])]),
    ].join(context.locale.text.facts.semicolon),
    title: pointMapTitle(context, rows),
    drawing: {
      kind: 'point-map',
      dots: rows.map((row) => pointDot(context, row)),
      places: placeNames(context, rows),
      groups: colourKey(context, colours),
      sizes: sizesOf(context, rows),
      noValueName: rows.some(({ reading }) => reading.kind !== 'measured') ? pointMap.noValue : '',
    },
    marks: rows.map((row) => pointFact(context, row)),
    table: pointMapSheet(context, rows),
    notes: pointNotes(context, all),
    sources: sourcesOf(
      context,
      rows.flatMap(({ reading }) => observationsOf(reading)),
    ),
  };
}

/** Round values for the legend of areas, in the reader's unit. */
function sizesOf(context: ExploreContext, rows: readonly PointRow[]) {
  const { locale, unit, moneyUnit } = context;
  const largest = rows.reduce(
    (most, { reading }) =>
      reading.kind === 'measured' ? Math.max(most, reading.observation.value) : most,
    0,
  );
  const perUnit = perUnitOf(context);

  return sizeSteps(largest / perUnit).map((step) => {
    const value = step * perUnit;

    return { value, text: withUnit(written(locale, unit, moneyUnit, { value, qualifier: '=' })) };
  });
}

/** What a reader learns at a dot: the value or why there is none, and what its position stands for. */
function pointFact(context: ExploreContext, row: PointRow): MarkFact {
  const { reading, point, sharedWith } = row;
  const { pointMap, facts } = context.locale.text;
  const precision = pointMap.precision[point.precision];
  const position = {
    term: pointMap.position,
    detail:
      sharedWith === 0
        ? precision
        : `${precision}${facts.semicolon}${pointMap.sharedPlace(sharedWith)}`,
    url: null,
  };
  const fact = factOf(context, reading);

  return { ...fact, id: reading.cluster.id, lines: [...fact.lines, position] };
}

function factOf(context: ExploreContext, reading: Reading): MarkFact {
  if (reading.kind === 'measured') return readingFact(context, reading);
  const { text } = context.locale;
  const { cluster } = reading;

  return {
    id: cluster.id,
    label: `${clusterName(context, cluster)}${text.facts.comma}${provinceName(context, cluster)}`,
    value:
      reading.kind === 'missing'
        ? text.readingGaps[reading.reason]
        : reading.observations.map((row) => observationText(context, row)).join(' ≠ '),
    lines: [],
    caution: reading.kind === 'contested' ? text.facts.differs : '',
    filter: null,
    clusters: [cluster.id],
  };
}

/** What the dots say, and what their places do not. */
export function pointNotes(
  context: ExploreContext,
  { rows }: PointRows,
  closing = context.locale.text.pointMap.noBoundary,
): readonly string[] {
  const { locale, clusters, wish } = context;
  const { pointMap } = locale.text;
  const readings = rows.map(({ reading }) => reading);
  const empty = readings.filter(({ kind }) => kind === 'missing').length;
  const low = readings.filter(
    (reading) => reading.kind === 'measured' && reading.observation.value <= 0,
  ).length;
  const unplaced = clusters.length - rows.length;

  const about = [
    ...(readings.some(hasArea) ? [pointMap.area] : []),
    ...(empty > 0 ? [pointMap.empty(empty)] : []),
    ...(low > 0 ? [pointMap.notPositive(low)] : []),
    ...coverageNotes(
      context,
      readings.filter(({ kind }) => kind !== 'missing'),
      pointMap.contested,
    ),
    ...(unplaced > 0 ? [pointMap.noPoint(unplaced)] : []),
  ];

  return [
    ...groupRuleNotes(context, wish.color),
    ...(about.length > 0 ? [locale.text.paragraph(about)] : []),
    locale.text.paragraph([...positionNotes(context, rows), closing]),
  ];
}

const hasArea = (reading: Reading) => reading.kind === 'measured' && reading.observation.value > 0;

/** How exact the positions are, and how many dots were moved because they share one. */
function positionNotes({ locale }: ExploreContext, rows: readonly PointRow[]): readonly string[] {
  const { pointMap } = locale.text;
  const shared = rows.filter(({ sharedWith }) => sharedWith > 0);
  const places = shared.reduce((sum, { sharedWith }) => sum + 1 / (sharedWith + 1), 0);
  const parts = pointPrecisions
    .map((precision) => ({
      precision,
      count: rows.filter(({ point }) => point.precision === precision).length,
    }))
    .filter(({ count }) => count > 0);

  return [
    ...(shared.length > 0 ? [pointMap.spread(Math.round(places), shared.length)] : []),
    pointMap.precise(parts),
  ];
}

function observationsOf(reading: Reading) {
  if (reading.kind === 'measured') return [reading.observation];

  return reading.kind === 'contested' ? reading.observations : [];
}
