import type { Figure } from '../../../charts/figure.ts';
import { markNumber } from '../../../charts/observationFact.ts';
import type { AxisReading, ScatterPoint } from '../../../charts/scatter/scatterDrawing.ts';
import { certaintyOf } from '../../../domain/certainty.ts';
import type { IndicatorId } from '../../../domain/ids.ts';
import { type ExploreContext, indicatorName } from '../exploreContext.ts';
import { frameOf, sourcesOf, yearsWords } from './figureFrame.ts';
import { clusterName } from './figureParts.ts';
import { groupRuleNotes } from './groupName.ts';
import { type MeasureAxis, measureAxis, observationsBehind } from './measureAxis.ts';
import { pairFact, scatterSheet } from './scatterFacts.ts';
import { type ScatterGroups, scatterGroups } from './scatterGroups.ts';
import { type ScatterAxes, scatterLines } from './scatterLines.ts';
import { scatterNotes } from './scatterNotes.ts';
import { type Dated, type Pair, type ScatterRows, scatterRows } from './scatterRows.ts';
import { scatterTitle } from './scatterTitle.ts';

/** Clusters by two measures, with the lines that the reader asked for; in a panel, on the scales that suit all of them (`among`). */
export function scatterFigure(context: ExploreContext, among = context): Figure {
  const { wish } = context;
  const rows = scatterRows(context);
  const { drawn, contestedTwice } = rows;
  const axes = scatterAxes(among);
  const groups = scatterGroups(context, drawn);
  const lines = scatterLines(context, rows, axes);
  const subtitle = subtitleOf(context, rows, axes);

  return {
    ...frameOf(context, 'scatter'),
    subtitle,
    title: scatterTitle(context, rows, axes),
    drawing: {
      kind: 'scatter',
      x: { title: axes.x.title, scale: axes.x.scale },
      y: { title: axes.y.title, scale: axes.y.scale },
      points: pointsOf(context, rows, axes, groups),
      legend: groups.legend,
      isSized: wish.size !== null,
      ...lines,
    },
    marks: drawn.map((pair) => pairFact(context, pair)),
    table: scatterSheet(context, rows, subtitle),
    notes: [
      ...scatterNotes(context, rows, axes, lines),
      ...(groups.others > 0 ? [context.locale.text.scatter.othersNote(groups.others)] : []),
      ...groupRuleNotes(context, wish.color),
    ],
    sources: sourcesOf(
      context,
      [...drawn, ...contestedTwice].flatMap(({ x, y }) => [
        ...observationsBehind(y),
        ...observationsBehind(x),
      ]),
    ),
  };
}

/** Both measures as axes: logarithmic where all of the values are above zero. */
export function scatterAxes(context: ExploreContext): ScatterAxes {
  const { wish } = context;
  const rows = scatterRows(context);

  return {
    x: axisOf(context, rows, 'x', wish.second ?? wish.measure),
    y: axisOf(context, rows, 'y', wish.measure),
  };
}

function axisOf(
  context: ExploreContext,
  { drawn }: ScatterRows,
  which: 'x' | 'y',
  measure: IndicatorId,
): MeasureAxis {
  const stored = drawn.flatMap((pair) => observationsBehind(pair[which]).map(({ value }) => value));

  return measureAxis(context, measure, stored);
}

function subtitleOf(
  context: ExploreContext,
  { drawn }: ScatterRows,
  { x, y }: ScatterAxes,
): string {
  const { locale, wish } = context;
  const { scatter, explore } = locale.text;
  const years = yearsWords(
    context,
    drawn.flatMap((pair) => [pair.x.year, pair.y.year]),
  );
  const size = wish.size === null ? '' : scatter.sizedBy(indicatorName(context, wish.size));

  return scatter.subtitle(y.title, x.title, explore.subtitle(size, years, ''));
}

function pointsOf(
  context: ExploreContext,
  { drawn, isOneYear }: ScatterRows,
  axes: ScatterAxes,
  { dyeOf }: ScatterGroups,
): readonly ScatterPoint[] {
  const largest = drawn.reduce((most, { area }) => Math.max(most, area ?? 0), 0);

  return drawn.map((pair) => ({
    id: pair.cluster.id,
    name: clusterName(context, pair.cluster),
    year: isOneYear
      ? ''
      : context.locale.text.scatter.both(yearOf(context, pair.x), yearOf(context, pair.y)),
    remark: remarkOf(context, pair),
    x: axisReading(pair.x, axes.x),
    y: axisReading(pair.y, axes.y),
    area: areaOf(context, pair, largest),
    dye: dyeOf(pair),
  }));
}

function areaOf({ wish }: ExploreContext, { area }: Pair, largest: number): number | null {
  if (wish.size === null) return 1;

  return area === null ? null : largest > 0 ? area / largest : 0;
}

function axisReading(reading: Dated, { onAxis }: MeasureAxis): AxisReading {
  const observations = observationsBehind(reading);
  const values = observations.map(({ value }) => onAxis(value)).toSorted((a, b) => a - b);
  const [first] = observations;

  return {
    values: [...new Set(values)],
    certainty: reading.kind === 'measured' && first ? certaintyOf(first) : 'published',
  };
}

function yearOf({ locale }: ExploreContext, reading: Dated): string {
  const [first] = observationsBehind(reading);

  return first ? locale.format.year(first.period, first.timeBasis) : '';
}

/** The values that contradict one another, beside the point. */
function remarkOf(context: ExploreContext, { x, y }: Pair): string {
  const { format, text } = context.locale;
  const contested = [y, x].find(({ kind }) => kind === 'contested');
  if (!contested) return '';
  const values = observationsBehind(contested).toSorted((a, b) => a.value - b.value);
  const texts = values.map((observation) => markNumber(context, observation));

  return text.scatter.differ(format.list([...new Set(texts)]));
}
