import { textWidth } from '../axis/textWidth.ts';
import { type Box, openEndPx } from '../marks/barGeometry.ts';
import type { GroupPart, GroupsDrawing, GroupsRow as Row } from './groupsDrawing.ts';
import type { GroupsLayout } from './groupsLayout.ts';

const noteSize = 12;
const insideSize = 11;

/** A part of a bar on the page, with its text where it has room for it. */
export interface PlacedPart {
  readonly part: GroupPart;
  readonly bar: Box;
  readonly text: { readonly x: number; readonly y: number } | null;
}

/** The parts of a row, one behind the other. */
export function placedParts(
  parts: readonly GroupPart[],
  band: Pick<Box, 'y' | 'height'>,
  { along }: Pick<GroupsLayout, 'along'>,
): readonly PlacedPart[] {
  let from = 0;

  return parts.map((part) => {
    const to = from + part.value;
    const [x, end] = [along(Math.min(from, to)), along(Math.max(from, to))];
    from = to;
    const bar = { x, y: band.y, width: Math.max(0, end - x), height: band.height };
    const hasRoom =
      part.text !== '' &&
      textWidth(part.text, insideSize) + 8 <= bar.width &&
      insideSize + 1 <= bar.height;

    return {
      part,
      bar,
      text: hasRoom
        ? { x: x + bar.width / 2, y: band.y + band.height / 2 + insideSize * 0.36 }
        : null,
    };
  });
}

/** Where the words of a row stand: before its bar, and behind it. */
export function rowPlaces(row: Row, band: Box, layout: GroupsLayout, span: GroupsDrawing['span']) {
  const { along, width, largest } = layout;
  const y = band.y + band.height / 2 + 4.5;
  const sum = row.parts.reduce((total, { value }) => total + value, 0);
  const [part] = row.parts;
  const openEnd = part?.certainty === 'more-than' ? openEndPx : 0;
  const frayed = part?.certainty === 'about' ? 6 : 0;
  const end = span === 'whole' ? along(largest) : along(Math.max(0, sum)) + openEnd + frayed;

  return {
    name: { x: 0, y },
    value: { x: end + 6, y },
    hit: { x: 0, y: band.y - 5, width, height: band.height + 10 },
    /** What the bar leaves of the whole. */
    track: {
      x: along(sum),
      y: band.y,
      width: Math.max(0, along(largest) - along(sum)),
      height: band.height,
    },
    slot: { x: along(0) + 2, y: band.y, width: 28, height: band.height },
    slotText: { x: along(0) + 38, y },
  };
}

/** The words of a line between rows, and the line behind them. */
export function cutPlaces(
  band: Box,
  text: string,
  { along, width }: Pick<GroupsLayout, 'along' | 'width'>,
) {
  const y = band.y + band.height / 2;
  const length = textWidth(text, noteSize);
  // Right of the baseline, which would cross the words; where they are too long for that, before it.
  const beside = along(0) + 6;
  const start = beside + length <= width ? beside : 0;

  return {
    text: { x: start, y: y + 4 },
    line: { x1: Math.min(width, start + length + 8), x2: width, y1: y, y2: y },
    hit: { x: 0, y: y - 12, width, height: 24 },
  };
}
