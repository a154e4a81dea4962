import type { TextBox } from '../axis/textBox.ts';
import { widest } from '../axis/textWidth.ts';
import type { Box } from '../marks/barGeometry.ts';
import type { CumulativeDrawing } from './cumulativeDrawing.ts';

const textSize = 13;
const barHeight = 15;
const rowHeight = 32;
/** Space between labels, bars and numbers. */
const gap = 10;
/** Bars shorter than this at their longest say nothing. */
const leastBar = 80;
const longestBar = 220;

/** A part of the members with what it holds, as a bar with its name and its number. */
export interface BesideRow {
  readonly label: { readonly text: string; readonly x: number; readonly y: number };
  readonly bar: Box;
  readonly value: { readonly text: string; readonly x: number; readonly y: number };
}

/** What parts of the members hold, as bars on one scale in the middle of the room; none without room for them. */
export function besidePlaces(
  { beside = [], isPanel = false }: CumulativeDrawing,
  room: TextBox,
): readonly BesideRow[] {
  const names = widest(
    beside.map(({ label }) => label),
    textSize,
  );
  const numbers = widest(
    beside.map(({ text }) => text),
    textSize,
  );
  const longest = Math.min(longestBar, room.right - room.left - names - numbers - 2 * gap);
  const most = Math.max(0, ...beside.map(({ up }) => up));
  if (
    isPanel ||
    longest < leastBar ||
    most <= 0 ||
    room.bottom - room.top < beside.length * rowHeight
  )
    return [];
  const start = room.left + names + gap;
  const top = (room.top + room.bottom - beside.length * rowHeight) / 2;

  return beside.map(({ label, up, text }, index) => {
    const middle = top + (index + 0.5) * rowHeight;
    const width = (up / most) * longest;

    return {
      label: { text: label, x: start - gap, y: middle + 4.5 },
      bar: { x: start, y: middle - barHeight / 2, width, height: barHeight },
      value: { text, x: start + width + gap, y: middle + 4.5 },
    };
  });
}
