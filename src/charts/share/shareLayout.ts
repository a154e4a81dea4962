import { linearScale } from '../axis/scale.ts';
import { textWidth } from '../axis/textWidth.ts';
import type { ShareDrawing } from './shareDrawing.ts';
import type { Box } from '../marks/barGeometry.ts';

const axisHeight = 28;
const labelHeight = 24;
const labelGap = 8;
const thickest = 36;
/** Room that the threads of a frayed end take beyond the value. */
const fray = 8;
const restSize = 13;
/** Room right of the text of the rest. */
const restMargin = 12;

export const shareAxisHeight = axisHeight;

export function shareHeight(rows: number): number {
  return rows * 82 + axisHeight;
}

/** Thickness of the bars: each row is its label with its bar below; on a low figure the bars are thinner. */
export function shareThickness(rows: number, height: number): number {
  const band = (height - axisHeight) / Math.max(1, rows);

  return Math.max(12, Math.min(thickest, band - labelHeight - 12));
}

/** Where the two parts of a whole bar and their texts stand. */
export function sharePlaces(whole: Box, part: number) {
  const along = linearScale([0, 100], [whole.x, whole.x + whole.width]);
  const end = along(part);
  const middle = whole.y + whole.height / 2 + 4;

  return {
    label: { x: whole.x, y: whole.y - labelGap },
    part: { ...whole, width: end - whole.x },
    partText: { x: whole.x + 14, y: middle + 1 },
    rest: { ...whole, x: end + fray, width: Math.max(0, whole.x + whole.width - end - fray) },
    restText: { x: whole.x + whole.width - restMargin, y: middle },
  };
}

/** The text of the rest as it fits its part of the bar. */
export function restWords({ rest, restShort }: ShareDrawing['rows'][number], room: number): string {
  return textWidth(rest.text, restSize) + restMargin <= room ? rest.text : restShort;
}
