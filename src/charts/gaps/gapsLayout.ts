import { linearScale } from '../axis/scale.ts';
import { textWidth } from '../axis/textWidth.ts';
import type { GapsDrawing } from './gapsDrawing.ts';
import type { Box } from '../marks/barGeometry.ts';

/** The name of the axis, above its numbers. */
const nameHeight = 16;
const axisHeight = 24;
const rowHeight = 48;
/** Where the words of a row do not fit on one line, they stand on two. */
const tallRow = 64;
const labelSize = 13;
const detailSize = 12;
/** Room at both ends, so that the numbers of the axis stay inside. */
const side = 24;
const mostTicks = 5;

export function gapsHeight(drawing: GapsDrawing, width: number): number {
  const row = isOnTwoLines(drawing, width) ? tallRow : rowHeight;

  return nameHeight + axisHeight + Math.max(1, drawing.rows.length) * row;
}

function isOnTwoLines({ rows }: GapsDrawing, width: number): boolean {
  return rows.some(
    ({ label, detail }) => textWidth(label, labelSize) + textWidth(detail, detailSize) + 12 > width,
  );
}

export interface GapsLayout {
  readonly nameHeight: number;
  readonly axisHeight: number;
  readonly side: number;
  /** Whether the value and the median stand below the name of the measure, not behind it. */
  readonly isTall: boolean;
  /** Powers of two: 0 is the median itself, 1 twice as much, -1 half as much. */
  readonly ticks: readonly number[];
  /** From as far below the median to as far above. */
  readonly domain: readonly [number, number];
}

/** An axis that reaches as far down as up, so that half as much is as far as twice as much. */
export function gapsLayout(drawing: GapsDrawing, width: number): GapsLayout {
  const { rows } = drawing;
  const powers = rows.flatMap(({ bar }) => powerOf(bar.value) ?? []);
  const reach = Math.max(1, Math.ceil(Math.max(0, ...powers.map(Math.abs))));
  const step = Math.ceil((2 * reach + 1) / mostTicks);
  const half = Math.floor(reach / step);

  return {
    nameHeight,
    axisHeight,
    side,
    isTall: isOnTwoLines(drawing, width),
    domain: [-reach, reach],
    ticks: Array.from({ length: 2 * half + 1 }, (_, index) => (index - half) * step),
  };
}

/** How many times a multiple doubles one; undefined where there is no multiple. */
export function powerOf(multiple: number): number | undefined {
  return multiple > 0 ? Math.log2(multiple) : undefined;
}

/** The bar from the median to the value, and where the texts stand, from the box of the row's whole axis. */
export function gapsPlaces(whole: Box, multiple: number, { domain, isTall }: GapsLayout) {
  const x = linearScale(domain, [whole.x, whole.x + whole.width]);
  const end = x(powerOf(multiple) ?? 0);
  const zero = x(0);
  const middle = whole.y + whole.height / 2 + (isTall ? 8 : 0);

  return {
    bar: {
      x: Math.min(zero, end),
      y: middle + 2,
      width: Math.max(1, Math.abs(end - zero)),
      height: 12,
    },
    zero: { x1: zero, x2: zero, y1: middle - 1, y2: middle + 17 },
    label: { x: 0, y: middle - (isTall ? 23 : 6) },
    text: isTall
      ? { x: 0, y: middle - 6, textAnchor: 'start' as const }
      : { x: whole.x + whole.width + side, y: middle - 6, textAnchor: 'end' as const },
    room: whole.x + whole.width + side,
  };
}
