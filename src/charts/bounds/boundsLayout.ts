import { ticksUpTo } from '../axis/ticks.ts';
import { textWidth, widest } from '../axis/textWidth.ts';
import type { BoundsDrawing } from './boundsDrawing.ts';
import { type Box, openEndPx } from '../marks/barGeometry.ts';

const labelSize = 13;
const noteSize = 12;
const gap = 8;
const axisHeight = 24;
/** Below this width the other figures stand in the table and the evidence only. */
const narrow = 560;

/** Columns of a bounds chart, from left to right: groups, names, bars with their open ends, other figures. */
export interface BoundsLayout {
  readonly isNarrow: boolean;
  readonly axisHeight: number;
  readonly groupWidth: number;
  /** Width of groups and names together: where the bars start. */
  readonly labelWidth: number;
  /** Right of the bars: the open end and, on a wide figure, the other figures. */
  readonly rightWidth: number;
  readonly asideX: number;
  readonly width: number;
  readonly ticks: readonly number[];
  readonly largest: number;
}

export function boundsLayout(drawing: BoundsDrawing, width: number): BoundsLayout {
  const { rows, perUnit } = drawing;
  const isNarrow = width < narrow;
  const groupWidth = isNarrow
    ? 0
    : widest(
        rows.map(({ group }) => group),
        noteSize,
      ) + 14;
  const names = rows.map((row) => nameText(row, isNarrow));
  const unnamedWidth = isNarrow ? 0 : textWidth(drawing.unnamed, noteSize) - groupWidth;
  const nameWidth = Math.max(widest(names, labelSize), unnamedWidth);
  const asideWidth = isNarrow ? 0 : Math.min(220, asideTextWidth(drawing) + 66);
  const ticks = ticksUpTo(Math.max(...rows.map(({ bar }) => bar.value)) / perUnit, 4).map(
    (tick) => tick * perUnit,
  );

  return {
    isNarrow,
    axisHeight,
    groupWidth,
    labelWidth: groupWidth + nameWidth + gap,
    rightWidth: openEndPx + asideWidth,
    asideX: width - asideWidth,
    width,
    ticks,
    largest: ticks.at(-1) ?? 1,
  };
}

function nameText({ name, otherName }: BoundsDrawing['rows'][number], isNarrow: boolean): string {
  return isNarrow ? name : `${name} ${otherName}`;
}

function asideTextWidth({ rows, asideTitle }: BoundsDrawing): number {
  return Math.max(
    widest(
      rows.map(({ aside }) => aside.text),
      noteSize,
    ),
    textWidth(asideTitle, noteSize) - 66,
  );
}

export function boundsHeight({ rows, unnamed }: BoundsDrawing): number {
  return axisHeight + (rows.length + (unnamed === '' ? 0 : 1)) * 30;
}

/** Where the texts of a row stand beside its bar. */
export function boundsPlaces(bar: Box, layout: BoundsLayout) {
  const y = bar.y + bar.height / 2 + 4.5;

  return {
    group: { x: bar.x - layout.labelWidth, y },
    name: { x: bar.x - layout.labelWidth + layout.groupWidth, y },
    /** In the bar's own place, where there is no room beside it. */
    inside: { x: bar.x + 8, y },
    number: { x: layout.asideX + 52, y },
    aside: { x: layout.asideX + 60, y },
    rule: {
      x1: bar.x - layout.labelWidth,
      x2: layout.width,
      y1: bar.y - (30 - bar.height) / 2,
      y2: bar.y - (30 - bar.height) / 2,
    },
  };
}
