import { linearScale } from '../axis/scale.ts';
import { spreadLabels } from '../axis/spreadLabels.ts';
import { fitted, textWidth, widest } from '../axis/textWidth.ts';
import type { SlopeDrawing, SlopeRow } from './slopeDrawing.ts';

const valueSize = 13;
const noteSize = 12;
const top = 34;
const bottom = 10;
const lineHeight = 17;
/** Between an axis and its labels, for leaders to those that had to move. */
const leaderRoom = 30;
/** In a panel only the later values are labelled, of as many rows as there are lines. */
const panelLeader = 16;
const panelLeft = 20;

/** A label of one end of a row, with the line that leads to it. */
export interface SlopeLabel {
  readonly x: number;
  readonly y: number;
  readonly leader: string;
}

export interface PlacedSlope {
  readonly row: SlopeRow;
  /** From the earlier to the later value, on the scale of the axes. */
  readonly line: readonly [number, number];
  readonly from: { readonly x: number; readonly y: number };
  readonly to: { readonly x: number; readonly y: number };
  /** Null where a panel is too low for the labels of all rows. */
  readonly left: SlopeLabel | null;
  readonly right: SlopeLabel | null;
  /** As much of the name as fits. */
  readonly name: string;
}

export interface SlopeLayout {
  readonly margin: {
    readonly top: number;
    readonly right: number;
    readonly bottom: number;
    readonly left: number;
  };
  /** The scale of the axes, in values or in their logarithms. */
  readonly span: readonly [number, number];
  readonly rows: readonly PlacedSlope[];
  /** The axes of the two years with the place of their names. */
  readonly axes: readonly {
    readonly year: string;
    readonly line: {
      readonly x1: number;
      readonly x2: number;
      readonly y1: number;
      readonly y2: number;
    };
    readonly name: { readonly x: number; readonly y: number };
  }[];
}

export function slopeHeight({ rows }: SlopeDrawing): number {
  return top + bottom + Math.max(210, (rows.length - 1) * lineHeight + 24);
}

/** Values of two years on two axes of one scale: labels move apart, marks stay at their values. */
export function slopeLayout(drawing: SlopeDrawing, width: number, height: number): SlopeLayout {
  const { rows, years } = drawing;
  const { left, right, labelWidth, leader } = axesOf(drawing, width, height);
  const labelled = drawing.among ? linesIn(height) : rows.length;
  const along = (value: number) => (drawing.scale === 'log' ? Math.log10(value) : value);
  const span = spanOf(
    (drawing.among ?? rows).flatMap(({ from, to }) => [along(from.value), along(to.value)]),
  );
  const onAxis = linearScale(span, [height - bottom, top]);
  const y = (value: number) => onAxis(along(value));
  const room = [top, height - bottom] as const;
  const placesOf = (end: 'from' | 'to') =>
    spreadLabels(
      rows.slice(0, labelled).map((row) => y(row[end].value)),
      lineHeight,
      room,
    );
  const [before, after] = [placesOf('from'), placesOf('to')];

  return {
    margin: { top, right: width - right, bottom, left },
    span,
    rows: rows.map((row, at) => {
      const [start, end] = [y(row.from.value), y(row.to.value)];
      const [from, to] = [before[at] ?? start, after[at] ?? end];
      const taken = textWidth(`${row.to.text} `, valueSize);

      return {
        row,
        line: [along(row.from.value), along(row.to.value)],
        from: { x: left, y: start },
        to: { x: right, y: end },
        left: drawing.among
          ? null
          : {
              x: left - leader,
              y: from + 4.5,
              leader: `M${left - 7} ${start}L${left - leader + 4} ${from}`,
            },
        right:
          at >= labelled
            ? null
            : {
                x: right + leader,
                y: to + 4.5,
                leader: `M${right + 7} ${end}L${right + leader - 4} ${to}`,
              },
        name: fitted(row.name, noteSize, labelWidth - taken),
      };
    }),
    axes: [left, right].map((x, at) => ({
      year: years[at] ?? '',
      line: { x1: x, x2: x, y1: top - 8, y2: height - 2 },
      name: { x, y: 14 },
    })),
  };
}

/** Where the two axes stand: no further apart than slopes can be read, in the middle of a wide figure. */
function axesOf(drawing: SlopeDrawing, width: number, height: number) {
  const rows = drawing.among ?? drawing.rows;
  const leader = drawing.among ? panelLeader : leaderRoom;
  const values = widest(
    rows.map(({ from }) => from.text),
    valueSize,
  );
  const before = drawing.among ? panelLeft : values + leader + 2;
  const labels = rows.map(
    ({ name, to }) => textWidth(`${to.text} `, valueSize) + textWidth(name, noteSize) + 2,
  );
  const labelWidth = Math.min(Math.max(0, ...labels), width * (drawing.among ? 0.55 : 0.42));
  const free = Math.max(40, width - before - labelWidth - leader);
  const apart = Math.min(free, Math.max(320, height * 1.1));
  const left = before + (free - apart) / 2;

  return { left, right: left + apart, labelWidth, leader };
}

/** How many labels stand below one another at a height. */
const linesIn = (height: number) =>
  Math.max(0, Math.floor((height - top - bottom) / lineHeight) + 1);

/** From the smallest to the largest value; equal values stand in the middle. */
function spanOf(values: readonly number[]): readonly [number, number] {
  const [least, most] = [Math.min(...values), Math.max(...values)];

  return least < most ? [least, most] : [least - 1, least + 1];
}
