import { linearScale, type Scale } from '../axis/scale.ts';
import { textWidth, widest } from '../axis/textWidth.ts';
import { ticksUpTo } from '../axis/ticks.ts';
import { type Box, openEndPx } from '../marks/barGeometry.ts';
import type { GroupsDrawing, GroupsRow as Row } from './groupsDrawing.ts';

type Cut = GroupsDrawing['cuts'][number];

const labelSize = 13;
const noteSize = 12;
const leastSize = 10;
const axisHeight = 24;
const bandHeight = 26;
const legendLine = 20;
const gap = 8;
const swatch = 12;
/** Below this width the second word of a row stands in the evidence and the table only. */
const narrow = 460;
/** Least length that is left to the longest bar. */
const leastBar = 60;

/** One band of the drawing: a group, or the line between groups. */
export type Band =
  { readonly kind: 'row'; readonly row: Row } | { readonly kind: 'cut'; readonly cut: Cut };

/** The rows from the top, each line behind the row that it follows. */
export function bandsOf({ rows, cuts }: Pick<GroupsDrawing, 'rows' | 'cuts'>): readonly Band[] {
  return rows.flatMap((row, index): readonly Band[] => [
    { kind: 'row', row },
    ...cuts.filter(({ after }) => after === index + 1).map((cut): Band => ({ kind: 'cut', cut })),
  ]);
}

/** A dye with its name, above the rows. */
export interface PlacedClass {
  readonly tone: GroupsDrawing['classes'][number]['tone'];
  readonly name: string;
  readonly swatch: Box;
  readonly text: { readonly x: number; readonly y: number };
}

/** The names of the dyes from left to right, broken into lines where they do not fit on one. */
export function placedClasses(
  classes: GroupsDrawing['classes'],
  width: number,
): readonly PlacedClass[] {
  let [x, line] = [0, 0];

  return classes.map(({ tone, name }) => {
    const needed = swatch + 6 + textWidth(name, noteSize);
    if (x > 0 && x + needed > width) [x, line] = [0, line + 1];
    const y = line * legendLine;
    const placed = {
      tone,
      name,
      swatch: { x, y: y + 3, width: swatch, height: swatch },
      text: { x: x + swatch + 6, y: y + 13 },
    };
    x += needed + 16;

    return placed;
  });
}

const legendHeight = (classes: readonly PlacedClass[]) =>
  Math.max(0, ...classes.map(({ text }) => text.y + legendLine - 5));

export function groupsHeight(drawing: GroupsDrawing, width: number): number {
  const bands = bandsOf(drawing).length;

  return (
    legendHeight(placedClasses(drawing.classes, width)) +
    axisHeight +
    Math.max(1, bands) * bandHeight
  );
}

/** Least height of a band in a picture: a line of text. */
const leastBand = 17;

/** The lowest box in which no row covers another. */
export function leastGroupsHeight(drawing: GroupsDrawing, width: number): number {
  const legend = legendHeight(placedClasses(drawing.classes, width));

  return legend + axisHeight + bandsOf(drawing).length * leastBand;
}

/** Columns of the drawing from left to right: names, bars, and texts behind them. */
export interface GroupsLayout {
  readonly bands: readonly Band[];
  readonly classes: readonly PlacedClass[];
  readonly isNarrow: boolean;
  readonly top: number;
  readonly axisHeight: number;
  readonly labelWidth: number;
  readonly valueWidth: number;
  readonly width: number;
  readonly ticks: readonly number[];
  readonly lowest: number;
  readonly largest: number;
  readonly along: Scale;
  readonly thickness: number;
  /** Of the words of a row: smaller where a low picture leaves a band less than a line. */
  readonly textSize: number;
}

export function groupsLayout(drawing: GroupsDrawing, width: number, height: number): GroupsLayout {
  const { perUnit, span } = drawing;
  const rows = drawing.among ?? drawing.rows;
  const axis = drawing.among ? 0 : axisHeight;
  const bands = bandsOf(drawing);
  const classes = placedClasses(drawing.classes, width);
  const top = legendHeight(classes);
  const pitch = (height - top - axis) / Math.max(1, bands.length);
  const isNarrow = width < narrow;
  const texts = rows.map(({ text }) => text);
  const ticks =
    span === 'whole'
      ? [0, 25, 50, 75, 100]
      : drawing.among
        ? ends(rows)
        : spanTicks(rows, perUnit, isNarrow ? 2 : 4);
  const valueWidth = Math.max(
    widest(texts, labelSize) + gap + openRoom(rows),
    drawing.among ? 0 : unitRoom(drawing, ticks.at(-1) ?? 0),
  );
  const names =
    widest(
      rows.map((row) => nameText(row, isNarrow)),
      labelSize,
    ) + gap;
  const labelWidth = Math.max(40, Math.min(names, width * 0.4, width - valueWidth - leastBar));
  const [lowest, largest] = [ticks.at(0) ?? 0, ticks.at(-1) ?? 1];

  return {
    bands,
    classes,
    isNarrow,
    top,
    axisHeight: axis,
    labelWidth,
    valueWidth,
    width,
    ticks,
    lowest,
    largest,
    along: linearScale([lowest, largest], [labelWidth + 1, width - valueWidth]),
    thickness: Math.max(6, Math.min(16, pitch - 8)),
    textSize: Math.max(leastSize, Math.min(labelSize, Math.floor(pitch))),
  };
}

const nameText = ({ name, aside }: Row, isNarrow: boolean) =>
  isNarrow || aside === '' ? name : `${name} ${aside}`;

/** Room for the unit behind the last number of the axis, which is centred on its place. */
function unitRoom({ span, unit, perUnit }: GroupsDrawing, largest: number): number {
  if (span === 'whole' || unit === '%') return 20;
  const number = String(Math.round(largest / perUnit));

  return textWidth(`${number},`, noteSize) / 2 + textWidth(` ${unit}`, noteSize) + 6;
}

/** Room for the open end of a bar of which only the lower bound is known. */
function openRoom(rows: readonly Row[]): number {
  const isOpen = rows.some(({ parts }) => parts.some(({ certainty }) => certainty === 'more-than'));

  return isOpen ? openEndPx : 0;
}

/** The least and the largest bar with zero between them: where no axis is drawn, the longest bar has all the room. */
function ends(rows: readonly Row[]): readonly [number, number] {
  const sums = rows.map(({ parts }) => parts.reduce((sum, { value }) => sum + value, 0));
  const [lowest, largest] = [Math.min(0, ...sums), Math.max(0, ...sums)];

  return [lowest, lowest === largest ? 1 : largest];
}

/** Round steps over all bars with zero among them. */
function spanTicks(rows: readonly Row[], perUnit: number, count: number): readonly number[] {
  const [least, most] = ends(rows);
  const [lowest, largest] = [least / perUnit, most / perUnit];
  const [, step = 1] = ticksUpTo(Math.max(largest, -lowest), count);
  const from = -Math.ceil(-lowest / step - 1e-9);
  const to = Math.max(1, Math.ceil(largest / step - 1e-9));

  return Array.from(
    { length: to - from + 1 },
    (_, index) => Number(((from + index) * step).toPrecision(12)) * perUnit,
  );
}
