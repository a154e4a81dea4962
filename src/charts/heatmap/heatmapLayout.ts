import { fitted, widest } from '../axis/textWidth.ts';
import type { Box } from '../marks/barGeometry.ts';
import type { HeatmapDrawing } from './heatmapDrawing.ts';

const textSize = 12;
const gap = 2;
/** On a wide chart the title of the legend stands before its classes, not above them. */
const legendHeight = { narrow: 52, wide: 38 };
const cellHeight = 30;
/** A header that is turned is cut at this length: where cells are narrow, a long header would push them off a screen. */
const longestTurned = { narrow: 132, wide: 216, panel: 140 };
const narrow = 640;
/** Wider cells would say nothing more. */
const widestCell = 92;

export interface HeatmapLayout {
  readonly labelWidth: number;
  readonly top: number;
  readonly cell: { readonly width: number; readonly height: number };
  /** Whether the names of columns stand upright, because one of them is wider than its column. */
  readonly isTurned: boolean;
  /** The most that a turned name may take up. */
  readonly longest: number;
  /** Size of the numbers in narrow cells. */
  readonly isSmall: boolean;
}

export function heatmapHeight(drawing: HeatmapDrawing, width: number): number {
  const { top } = heatmapLayout(drawing, width, Infinity);

  return Math.round(top + drawing.rows.length * (cellHeight + gap));
}

/** Least height of a row in a picture, in which a number has its line. */
const leastRow = 17;

/** The lowest box in which no row covers another. */
export function leastHeatmapHeight(drawing: HeatmapDrawing, width: number): number {
  const rows = drawing.rows.length * leastRow;
  const header = heatmapLayout(drawing, width, 1.3 * (rows + 110)).top;

  return header + rows;
}

export function heatmapLayout(
  { rows, columns, largest }: HeatmapDrawing,
  width: number,
  height: number,
): HeatmapLayout {
  const isPanel = largest !== undefined;
  const labelWidth = Math.min(widest(rows, textSize) + 8, width * (isPanel ? 0.5 : 0.3));
  const cellWidth = Math.min(widestCell, (width - labelWidth) / Math.max(1, columns.length) - gap);
  const widestName = widest(columns, textSize);
  const isTurned = widestName > cellWidth - 4;
  const isNarrow = width < narrow;
  const most = isNarrow ? longestTurned.narrow : longestTurned.wide;
  // In a picture the height is given: the cells must have most of it; what they leave is for the names.
  const fullCells = heatLegendHeight(width) + 8 + rows.length * (cellHeight + gap);
  const longest = isPanel
    ? Math.min(longestTurned.panel, Math.max(56, height * 0.52))
    : Math.min(most, Math.max(56, height * 0.22, height - fullCells));
  const header = isTurned ? Math.min(longest, widestName) + 8 : 22;
  const top = (isPanel ? 0 : heatLegendHeight(width)) + header;
  const room = (height - top) / Math.max(1, rows.length) - gap;

  return {
    labelWidth,
    top,
    cell: { width: cellWidth, height: Math.max(8, Math.min(cellHeight, room)) },
    isTurned,
    longest,
    isSmall: cellWidth < 24 || room < 20,
  };
}

/** What the legend takes up above the cells. */
export function heatLegendHeight(width: number): number {
  return legendHeight[width < narrow ? 'narrow' : 'wide'];
}

/** Where a cell and its number stand. */
export function cellPlace(
  { row, column }: { readonly row: number; readonly column: number },
  { labelWidth, top, cell }: HeatmapLayout,
): { readonly box: Box; readonly number: { readonly x: number; readonly y: number } } {
  const x = labelWidth + column * (cell.width + gap);
  const y = top + row * (cell.height + gap);

  return {
    box: { x, y, ...cell },
    number: { x: x + cell.width / 2, y: y + cell.height / 2 + 4 },
  };
}

/** The name of a row as it fits before its cells. */
export function rowLabel(name: string, row: number, layout: HeatmapLayout) {
  const { number } = cellPlace({ row, column: 0 }, layout);

  return { text: fitted(name, textSize, layout.labelWidth - 8), x: 0, y: number.y };
}

/** The name of a column above its cells, upright where it would not fit lying. */
export function columnLabel(name: string, column: number, layout: HeatmapLayout) {
  const { box } = cellPlace({ row: 0, column }, layout);
  const x = box.x + box.width / 2;
  const y = box.y - 7;

  return layout.isTurned
    ? {
        text: fitted(name, textSize, layout.longest),
        anchor: 'start' as const,
        place: { x: 0, y: 4, transform: `translate(${x} ${y}) rotate(-90)` },
      }
    : { text: name, anchor: 'middle' as const, place: { x, y } };
}

/** Where the legend's entries stand: five classes, then the empty slot; on a narrow chart title and slot stand above the classes. */
export function legendPlaces(title: string, labels: readonly string[], width: number) {
  const swatch = Math.max(36, widest(labels, 11) + 8);
  const isNarrow = width < narrow;
  const besideTitle = widest([title], textSize) + 12;
  const left = isNarrow ? 0 : besideTitle;

  return {
    swatch,
    title: { x: 0, y: 12 },
    top: isNarrow ? 20 : 4,
    classes: labels.map((label, index) => ({ label, x: left + index * swatch })),
    slot: isNarrow ? { x: besideTitle, y: 3 } : { x: left + labels.length * swatch + 14, y: 4 },
    slotText: isNarrow ? { x: 36, y: 9 } : { x: 0, y: 21 },
  };
}
