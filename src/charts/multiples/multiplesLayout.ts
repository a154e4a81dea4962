import { linearScale, type Scale } from '../axis/scale.ts';
import { fitted, textWidth, widest } from '../axis/textWidth.ts';
import { ticksUpTo } from '../axis/ticks.ts';
import type { MultiplesDrawing, PanelBar, PanelTrend } from './multiplesDrawing.ts';

export type Panel = MultiplesDrawing['panels'][number];

/** More panels could not be read: a figure of more groups shows these first. */
export const mostPanels = 12;

const labelSize = 13;
const noteSize = 12;
const titleHeight = 24;
const axisHeight = 22;
const gapAcross = 24;
const gapDown = 20;
/** Length of the open end of a bound in a panel, in pixels. */
export const panelOpenEnd = 24;
/** Shortest scale that can still be read. */
const leastScale = 84;
const widestLabels = 220;
const trendHeight = 118;
const rowBeside = 30;
const rowBelow = 46;
/** Panels may be as much lower than usual before they are drawn smaller instead. */
const leastOfUsual = 0.8;

/** Where a panel stands, and how much of its left is taken by labels or by the numbers of its axis. */
export interface PanelPlace {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly labelWidth: number;
}

/** The panels on one scale: places, the scale of values, and of years where there are any. */
export interface MultiplesLayout {
  readonly places: readonly PanelPlace[];
  readonly titleHeight: number;
  readonly axisHeight: number;
  readonly ticks: readonly number[];
  readonly largest: number;
  /** Zero, or the lowest tick where a value is negative. */
  readonly lowest: number;
  /** Right of the scale: open ends and the values behind their marks. */
  readonly valueRoom: number;
  /** Whether the labels of bars stand above them rather than in a column at the left. */
  readonly areLabelsAbove: boolean;
  readonly years: readonly [number, number];
}

/** The panels that are drawn. */
export function shownPanels({ panels }: MultiplesDrawing): readonly Panel[] {
  return panels.slice(0, mostPanels);
}

/** The height at which every panel has its usual size. */
export function multiplesHeight(drawing: MultiplesDrawing, width: number): number {
  const { columns, areLabelsAbove } = gridOf(drawing, width);
  const rows = Math.ceil(shownPanels(drawing).length / columns);
  const body = Math.max(...shownPanels(drawing).map((panel) => bodyHeight(panel, areLabelsAbove)));

  return Math.max(1, rows) * (titleHeight + axisHeight + body + gapDown) - gapDown + 2;
}

/** The lowest box in which lines and numbers of the panels stand clear of one another. */
export function leastMultiplesHeight(drawing: MultiplesDrawing, width: number): number {
  return Math.round(multiplesHeight(drawing, width) * leastOfUsual);
}

function bodyHeight({ body }: Panel, areLabelsAbove: boolean): number {
  if (body.kind === 'trend') return trendHeight;

  return Math.max(1, body.bars.length) * (areLabelsAbove ? rowBelow : rowBeside);
}

/** The layout in a box: as many columns as can be read, rows filled evenly, one scale in all. */
export function multiplesLayout(
  drawing: MultiplesDrawing,
  width: number,
  height: number,
  tickText: (value: number) => string,
): MultiplesLayout {
  const panels = shownPanels(drawing);
  const scale = valueScale(drawing);
  const { columns, areLabelsAbove, labelWidth: labels, valueRoom } = gridOf(drawing, width);
  const numbers = hasTrend(drawing)
    ? widest(
        scale.ticks.map((tick) => tickText(tick / drawing.perUnit)),
        noteSize,
      ) + 8
    : 0;
  const labelWidth = labels + numbers;
  const rows = Math.max(1, Math.ceil(panels.length / columns));
  const panelWidth = (width - labelWidth - gapAcross * (columns - 1)) / columns;
  const panelHeight = (height - gapDown * (rows - 1)) / rows;

  return {
    ...scale,
    places: panels.map((_, index) => {
      const column = index % columns;
      const own = column === 0 ? labelWidth : 0;

      return {
        left: column === 0 ? 0 : labelWidth + column * (panelWidth + gapAcross),
        top: Math.floor(index / columns) * (panelHeight + gapDown),
        width: panelWidth + own,
        height: panelHeight,
        labelWidth: own,
      };
    }),
    titleHeight,
    axisHeight,
    valueRoom,
    areLabelsAbove,
    years: yearSpan(panels),
  };
}

const hasTrend = (drawing: MultiplesDrawing) =>
  shownPanels(drawing).some(({ body }) => body.kind === 'trend');

/** One scale for all panels: the largest value of any. */
function valueScale(drawing: MultiplesDrawing) {
  const values = shownPanels(drawing).flatMap(valuesOf);
  const [least, most] = [Math.min(0, ...values), Math.max(0, ...values)];
  const above = ticksUpTo(Math.max(most, -least) / drawing.perUnit, hasTrend(drawing) ? 3 : 2);
  // The same step below zero; above it one step is kept even where all values are negative.
  const step = (above[1] ?? 1) * drawing.perUnit;
  const lowest = Math.floor(least / step);
  const highest = Math.max(1, Math.ceil(most / step - 1e-9));
  const ticks = Array.from({ length: highest - lowest + 1 }, (_, index) =>
    Number(((lowest + index) * step).toPrecision(12)),
  );

  return { ticks, largest: ticks.at(-1) ?? 1, lowest: ticks[0] ?? 0 };
}

function valuesOf({ body }: Panel): readonly number[] {
  return body.kind === 'trend'
    ? body.points.map(({ value }) => value)
    : body.bars.flatMap(({ mark, rivals }) => [mark?.value ?? 0, ...(rivals ?? [])]);
}

/** Columns that fit, with labels at the left where the figure is wide; every row of panels as full as the next. */
function gridOf(drawing: MultiplesDrawing, width: number) {
  const panels = shownPanels(drawing);
  const bars = panels.flatMap(({ body }) => (body.kind === 'bars' ? body.bars : []));
  const names = widest(
    bars.map(({ label }) => label),
    labelSize,
  );
  const valueRoom = Math.max(24, ...panels.map(roomBehind));
  const least = leastScale + valueRoom;
  const beside = Math.min(widestLabels, names + 12);
  const areLabelsAbove = bars.length > 0 && width < beside + 2 * least + gapAcross;
  const labelWidth = bars.length === 0 || areLabelsAbove ? 0 : beside;
  const fitting = Math.floor((width - labelWidth + gapAcross) / (least + gapAcross));
  const most = Math.max(1, Math.min(panels.length, fitting));
  const rows = Math.ceil(panels.length / most);

  return {
    columns: Math.max(1, Math.ceil(panels.length / Math.max(1, rows))),
    areLabelsAbove,
    labelWidth,
    valueRoom,
  };
}

/** Room that the values of a panel need right of its scale. */
function roomBehind({ body }: Panel): number {
  if (body.kind === 'bars') return Math.max(0, ...body.bars.map(barRoom));
  const last = body.points.at(-1);

  return last ? textWidth(last.text, labelSize) + 16 : 0;
}

function barRoom({ mark, remark }: PanelBar): number {
  const open = mark?.certainty === 'more-than' ? panelOpenEnd : 0;
  const value = mark ? textWidth(mark.text, labelSize) + 6 : 0;

  return open + 10 + value + (remark === '' ? 0 : textWidth(remark, noteSize));
}

/** First and last year of any panel; a single year has room at both sides. */
function yearSpan(panels: readonly Panel[]): readonly [number, number] {
  const years = panels.flatMap(({ body }) =>
    body.kind === 'trend' ? [...body.points.map(({ at }) => Math.floor(at)), ...body.gaps] : [],
  );
  if (years.length === 0) return [0, 1];
  const [first, last] = [Math.min(...years), Math.max(...years)];

  return first === last ? [first - 1, last + 1] : [first, last];
}

/** The unit behind the last number of an axis of bars; empty where it would run out of its panel. */
export function axisUnit(
  { unit, perUnit }: MultiplesDrawing,
  { largest, valueRoom }: MultiplesLayout,
): string {
  const number = textWidth(String(Math.round(largest / perUnit)), noteSize);

  return textWidth(` ${unit}`, noteSize) + number / 2 <= valueRoom ? unit : '';
}

/** The title of a panel with as much of its other name as fits. */
export function panelTitle({ title, otherTitle }: Panel, width: number) {
  const name = fitted(title, labelSize, width);
  const room = width - textWidth(name, labelSize) - 8;

  return { name, other: room > 24 ? fitted(otherTitle, noteSize, room) : '' };
}

/** Where the readings of a panel stand, on scales that are the same in every panel. */
export function panelScales(
  place: PanelPlace,
  layout: MultiplesLayout,
): { readonly x: Scale; readonly y: Scale } {
  const { years, largest, lowest, valueRoom } = layout;

  return {
    x: linearScale(years, [place.labelWidth + 8, place.width - valueRoom]),
    y: linearScale([lowest, largest], [place.height - layout.axisHeight, layout.titleHeight + 8]),
  };
}

/** The pairs of readings of one time that contradict one another. */
export function rivalPairs({ points }: PanelTrend) {
  const contested = points.filter(({ tone }) => tone === 'contested');
  const times = [...new Set(contested.map(({ at }) => at))];

  return times.flatMap((at) => {
    const values = contested.filter((point) => point.at === at).map(({ value }) => value);

    return values.length > 1 ? [{ at, least: Math.min(...values), most: Math.max(...values) }] : [];
  });
}
