import { textWidth } from '../axis/textWidth.ts';
import type { RadarDrawing } from './radarDrawing.ts';
import { wrappedText } from '../export/wrapText.ts';
import { legendRow, legendRows } from './radarHeight.ts';

const labelSize = 12;
const lineHeight = 15;
/** Longest label of an axis, in pixels, on a wide figure. */
const widestLabel = 118;

export interface LegendPlace {
  readonly name: string;
  readonly index: number;
  readonly x: number;
  readonly y: number;
}

/** Where the centre is, how far the axes reach, and how the legend stands above. */
export interface RadarLayout {
  readonly centre: { readonly x: number; readonly y: number };
  readonly radius: number;
  readonly labelWidth: number;
  readonly legend: readonly LegendPlace[];
}

export function radarLayout(drawing: RadarDrawing, width: number, height: number): RadarLayout {
  const rows = legendRows(drawing.profiles, width);
  const legendHeight = rows.length * legendRow;
  const labelWidth = Math.min(widestLabel, width * 0.26);
  const room = height - legendHeight;

  return {
    centre: { x: width / 2, y: legendHeight + room / 2 },
    radius: Math.max(40, Math.min(width / 2 - labelWidth - 10, room / 2 - 2.6 * lineHeight)),
    labelWidth,
    legend: rows.flatMap((row, line) =>
      row.map(({ name, index, x }) => ({ name, index, x, y: line * legendRow + 14 })),
    ),
  };
}

/** The point of an axis at a part of its length; the first axis points up, the others follow clockwise. */
export function axisPoint(
  { centre, radius }: RadarLayout,
  index: number,
  count: number,
  part: number,
): { readonly x: number; readonly y: number } {
  const angle = (index / count) * 2 * Math.PI;

  return {
    x: centre.x + Math.sin(angle) * radius * part,
    y: centre.y - Math.cos(angle) * radius * part,
  };
}

/** The name of an axis in lines outside its end, on the side where it stands. */
export function axisLabel(layout: RadarLayout, axes: readonly string[], index: number) {
  const { x, y } = axisPoint(layout, index, axes.length, 1 + 12 / layout.radius);
  const aside = x - layout.centre.x;
  const all = wrappedText(axes[index] ?? '', layout.labelWidth, (text) =>
    textWidth(text, labelSize),
  );
  const lines = all.length > 3 ? [...all.slice(0, 2), `${all[2] ?? ''}…`] : all;
  const below = (y - layout.centre.y) / layout.radius;
  const top = y - ((1 - below) / 2) * (lines.length - 1) * lineHeight + 4;
  const textAnchor: 'start' | 'middle' | 'end' =
    Math.abs(aside) < 4 ? 'middle' : aside > 0 ? 'start' : 'end';

  return {
    textAnchor,
    lines: lines.map((text, line) => ({ text, x, y: top + line * lineHeight })),
  };
}
