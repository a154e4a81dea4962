import { ticksUpTo } from '../axis/ticks.ts';
import { textWidth, widest } from '../axis/textWidth.ts';
import type { PeersDrawing } from './peersDrawing.ts';
import type { Box } from '../marks/barGeometry.ts';

const labelSize = 13;
const noteSize = 12;
const gap = 8;
const axisHeight = 24;
/** How far a part stands in under its place. */
const indentPx = 14;
/** Length of the open end of a bound: shorter than elsewhere, because the value stands behind it. */
export const peersOpenEnd = 36;
/** Room for the outline of the own bar left of the baseline, and for names right of it. */
const outlinePx = 4;
/** Below this width the names stand above their bars. */
const narrow = 520;

type Row = PeersDrawing['rows'][number];

/** Columns of the bars: ranks, names, bars with their values, years. */
export interface PeersLayout {
  readonly isNarrow: boolean;
  readonly axisHeight: number;
  readonly rankWidth: number;
  /** Where the bars start. */
  readonly left: number;
  /** Right of the longest bar: its open end, its value and the year. */
  readonly right: number;
  readonly asideWidth: number;
  readonly width: number;
  readonly thickness: number;
  /** Height of a row with its texts. */
  readonly band: number;
  readonly ticks: readonly number[];
  readonly largest: number;
}

export function peersLayout(drawing: PeersDrawing, width: number, height: number): PeersLayout {
  const { rows, perUnit } = drawing;
  const isNarrow = width < narrow;
  const rankWidth = roomFor(
    rows.map(({ rank }) => rank),
    labelSize,
  );
  const asideWidth = roomFor(
    rows.map(({ aside }) => aside),
    noteSize,
  );
  const labels = Math.max(0, ...rows.map((row) => rankWidth + nameWidth(row)));
  const highest = Math.max(0, ...rows.map(({ bar }) => bar.value));
  const ticks = ticksUpTo(highest / perUnit, isNarrow ? 3 : 4).map((tick) => tick * perUnit);
  const values = widest(
    rows.map(({ bar }) => bar.text),
    labelSize,
  );
  const hasBound = rows.some(({ bar }) => bar.certainty === 'more-than');
  const behind = (hasBound ? peersOpenEnd : 0) + (isNarrow ? 0 : values + gap + asideWidth);
  const band = (height - axisHeight) / Math.max(1, rows.length);

  return {
    isNarrow,
    axisHeight,
    rankWidth,
    left: isNarrow ? outlinePx : Math.min(labels + gap, width * 0.42),
    right: Math.max(behind, textWidth(drawing.unit, noteSize) + 16),
    asideWidth,
    width,
    thickness: Math.max(7, Math.min(isNarrow ? 12 : 16, band * 0.56)),
    band,
    ticks,
    largest: ticks.at(-1) ?? 1,
  };
}

function roomFor(texts: readonly string[], size: number): number {
  const width = widest(texts, size);

  return width === 0 ? 0 : width + gap;
}

function nameWidth({ name, place, depth }: Row): number {
  return depth * indentPx + textWidth(name, labelSize) + 8 + textWidth(place, noteSize);
}

export function peersHeight({ rows }: PeersDrawing, width: number): number {
  return axisHeight + Math.max(1, rows.length) * (width < narrow ? 44 : 28);
}

/** The bar of a row and where its texts stand, from the bar of the largest tick. */
export function peersPlaces(reach: Box, { bar, depth }: Row, layout: PeersLayout) {
  const { isNarrow, left, rankWidth, width, asideWidth, band, largest } = layout;
  const middle = reach.y + reach.height / 2;
  const own = {
    ...reach,
    y: isNarrow ? middle + 2 : reach.y,
    width: (reach.width * bar.value) / largest,
  };
  const base = isNarrow ? middle - 6 : middle + 4.5;
  const openEnd = bar.certainty === 'more-than' ? peersOpenEnd : 0;
  // Labels above the bars stand clear of the baseline that the bars begin at.
  const start = isNarrow ? left + outlinePx : 0;

  return {
    bar: own,
    rank: { x: start, y: base },
    name: { x: start + rankWidth + depth * indentPx, y: base },
    nameRoom: (isNarrow ? width - start : left - gap) - rankWidth - depth * indentPx,
    value: isNarrow
      ? { x: width - asideWidth, y: base, textAnchor: 'end' as const }
      : { x: own.x + own.width + openEnd + 6, y: base, textAnchor: 'start' as const },
    aside: { x: width, y: base, textAnchor: 'end' as const },
    outline: { x: own.x - 3, y: own.y - 3, width: own.width + 6, height: own.height + 6 },
    gapRule: { x1: 0, x2: width, y1: middle - band / 2, y2: middle - band / 2 },
  };
}
