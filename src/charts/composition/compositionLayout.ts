import { textWidth } from '../axis/textWidth.ts';
import type { CompositionDrawing } from './compositionDrawing.ts';
import type { Box } from '../marks/barGeometry.ts';

type Row = CompositionDrawing['rows'][number];
type Part = Row['parts'][number];

const textSize = 13;
const noteSize = 12;
const padding = 8;
const besideGap = 16;
const thickness = 24;
const bandHeight = { beside: 60, below: 76 };

const wordsOf = ({ name, text }: Part) => `${name} ${text}`;

/** Whether the names of the short parts stand below the bars, because some do not fit beside the label. */
function isBelow({ rows }: CompositionDrawing, width: number): boolean {
  return rows.some((row) => {
    const outside = outsideText(row, width);

    return (
      outside !== '' &&
      textWidth(row.label, textSize) + besideGap + textWidth(outside, noteSize) > width
    );
  });
}

export function compositionHeight(drawing: CompositionDrawing, width: number): number {
  const band = isBelow(drawing, width) ? bandHeight.below : bandHeight.beside;

  return Math.max(1, drawing.rows.length) * band;
}

export interface CompositionLayout {
  readonly thickness: number;
  readonly isBelow: boolean;
}

/** The same thickness at any size, thinner only where the bands are too low for it and its two texts. */
export function compositionLayout(
  drawing: CompositionDrawing,
  width: number,
  height: number,
): CompositionLayout {
  const band = height / Math.max(1, drawing.rows.length);

  return {
    thickness: Math.max(10, Math.min(thickness, band - 40)),
    isBelow: isBelow(drawing, width),
  };
}

/** One part of a bar: its box, and where its name stands if it is long enough to hold it. */
export interface PlacedPart {
  readonly part: Part;
  readonly box: Box;
  readonly tone: 'mark' | 'soft' | 'rest';
  readonly inside: { readonly x: number; readonly y: number } | null;
}

/** The parts of a bar one after another, and the names of those too short to hold theirs. */
export function compositionPlaces(row: Row, whole: Box, layout: CompositionLayout) {
  const sum = total(row);
  let before = 0;
  const parts = row.parts.map((part, index): PlacedPart => {
    const x = whole.x + (before / sum) * whole.width;
    before += part.count;
    const width = (part.count / sum) * whole.width;
    const holds = fits(part, width);

    return {
      part,
      box: { ...whole, x, width },
      tone: tones[index] ?? 'rest',
      inside: holds ? { x: x + padding, y: whole.y + whole.height / 2 + 4.5 } : null,
    };
  });
  const above = whole.y - 7;

  return {
    parts,
    label: { x: whole.x, y: above },
    outside: {
      text: outsideText(row, whole.width),
      x: whole.x + whole.width,
      y: layout.isBelow ? whole.y + whole.height + 15 : above,
    },
  };
}

const tones = ['mark', 'soft'] as const;

const total = ({ parts }: Row) =>
  Math.max(
    1,
    parts.reduce((sum, { count }) => sum + count, 0),
  );

const fits = (part: Part, width: number) =>
  textWidth(wordsOf(part), textSize) + 2 * padding <= width;

function outsideText(row: Row, width: number): string {
  const sum = total(row);

  return row.parts
    .filter((part) => !fits(part, (part.count / sum) * width))
    .map(wordsOf)
    .join(row.comma);
}
