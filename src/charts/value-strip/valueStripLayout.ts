import { linearScale, type Scale } from '../axis/scale.ts';
import { textWidth, widest } from '../axis/textWidth.ts';
import type { StripPoint, ValueStripDrawing } from './valueStripDrawing.ts';

const labelSize = 13;
const axisHeight = 26;
const titleHeight = 32;
const lineHeight = 18;
const rowPadding = 10;
/** Height of the name of a measure above its values, on a narrow figure. */
const nameHeight = 20;
const narrow = 520;
/** From the middle of a dot to its value. */
const reach = 10;
/** Length of the line that says "more than this". */
export const stripOpenEnd = 26;

type Group = ValueStripDrawing['groups'][number];
type Row = Group['rows'][number];

/** A value in its place: the dot or bar at its years, the number beside it. */
export interface PlacedValue {
  readonly point: StripPoint;
  readonly x: number;
  /** Right end of a part of a year; the same as `x` for a dot. */
  readonly xEnd: number;
  readonly y: number;
  readonly label: { readonly x: number; readonly y: number; readonly textAnchor: 'start' | 'end' };
}

export interface PlacedRow {
  readonly name: string;
  readonly unit: string;
  readonly y: number;
  readonly line: number;
  readonly values: readonly PlacedValue[];
}

export interface PlacedGroup {
  readonly title: string;
  readonly y: number;
  readonly rows: readonly PlacedRow[];
}

export interface ValueStripLayout {
  readonly isNarrow: boolean;
  readonly left: number;
  readonly right: number;
  readonly years: readonly { readonly year: number; readonly x: number }[];
  /** Where the values without a year stand; null where all have one. */
  readonly undatedX: number | null;
  readonly groups: readonly PlacedGroup[];
  readonly height: number;
}

/** The layout at a width: every value in the first line of its row that has room for it. */
export function valueStripLayout(drawing: ValueStripDrawing, width: number): ValueStripLayout {
  const isNarrow = width < narrow;
  const rows = drawing.groups.flatMap((group) => group.rows);
  const points = rows.flatMap((row) => row.points);
  const undated = points.filter(isUndated).map(({ text }) => text);
  const undatedWidth =
    undated.length === 0 ? 0 : widest([...undated, drawing.undatedName], labelSize);
  const left = isNarrow ? 0 : Math.min(widest(rows.map(rowName), labelSize) + 16, width * 0.4);
  const right = undatedWidth === 0 ? width : width - undatedWidth - 20;
  const room = widest(
    points.map(({ text }) => text),
    labelSize,
  );
  const span = yearSpan(points);
  const scale = linearScale(span, [left + room + reach + 4, right - room - reach - stripOpenEnd]);
  const frame = { isNarrow, left, right, scale, undatedX: undatedWidth === 0 ? null : right + 20 };
  const { groups, height } = placedGroups(drawing.groups, frame);

  return {
    isNarrow,
    left,
    right,
    undatedX: frame.undatedX,
    groups,
    height,
    years: yearsShown(span, scale),
  };
}

const isUndated = ({ at, span }: StripPoint) => at === null && span === null;

const rowName = ({ label, unit }: Row) => (unit === '' ? label : `${label}  ${unit}`);

export function valueStripHeight(drawing: ValueStripDrawing, width: number): number {
  return valueStripLayout(drawing, width).height;
}

/** From the first to the last year of a value, at least one year. */
function yearSpan(points: readonly StripPoint[]): readonly [number, number] {
  const years = points.flatMap(({ at, span }) =>
    [at ?? [], span?.from ?? [], span?.to ?? []].flat(),
  );
  if (years.length === 0) return [0, 1];
  const [first, last] = [Math.floor(Math.min(...years)), Math.ceil(Math.max(...years))];

  return first === last ? [first - 1, last + 1] : [first, last];
}

/** Round years, as far apart as their names need. */
function yearsShown([first, last]: readonly [number, number], scale: Scale) {
  if (last - first < 2 && first === 0) return [];
  const perYear = (scale(last) - scale(first)) / (last - first);
  const step = [1, 2, 5, 10, 20, 50].find((candidate) => candidate * perYear >= 44) ?? 100;
  const start = Math.ceil(first / step) * step;
  const count = Math.floor((last - start) / step) + 1;

  return Array.from({ length: Math.max(0, count) }, (_, index) => start + index * step).map(
    (year) => ({ year, x: scale(year) }),
  );
}

interface Frame {
  readonly isNarrow: boolean;
  readonly left: number;
  readonly right: number;
  readonly scale: Scale;
  readonly undatedX: number | null;
}

function placedGroups(groups: readonly Group[], frame: Frame) {
  let y = axisHeight;
  const placed = groups.map(({ title, rows }): PlacedGroup => {
    const titleY = y + 20;
    y += titleHeight;
    const placedRows = rows.map((row) => {
      const top = y + (frame.isNarrow ? nameHeight : 0);
      const { values, lines } = placedValues(
        row.points,
        frame,
        top + rowPadding / 2 + lineHeight / 2,
      );
      const name = { y: frame.isNarrow ? y + 16 : top + rowPadding / 2 + lineHeight / 2 + 4.5 };
      y = top + rowPadding + lines * lineHeight;

      return {
        name: row.label,
        unit: row.unit,
        y: name.y,
        line: top + rowPadding / 2 + lineHeight / 2,
        values,
      };
    });

    return { title, y: titleY, rows: placedRows };
  });

  return { groups: placed, height: y + 4 };
}

/** A stretch of a line that is taken. */
interface Taken {
  readonly line: number;
  readonly from: number;
  readonly to: number;
}

/** The values of a row, each in the first line where neither its dot nor its number meets another. */
function placedValues(points: readonly StripPoint[], frame: Frame, firstY: number) {
  const taken: Taken[] = [];
  const values = points.map((point): PlacedValue => {
    const place = firstFree(candidates(point, frame), taken);
    taken.push(place);
    const y = firstY + place.line * lineHeight;

    return {
      point,
      x: place.x,
      xEnd: place.xEnd,
      y,
      label: { x: place.labelX, y: y + 4.5, textAnchor: place.textAnchor },
    };
  });

  return { values, lines: 1 + Math.max(0, ...taken.map(({ line }) => line)) };
}

interface Place extends Taken {
  readonly x: number;
  readonly xEnd: number;
  readonly labelX: number;
  readonly textAnchor: 'start' | 'end';
}

/** Where a value may stand in a line, the better place first: a bound has its number before it, the open end behind. */
function candidates(point: StripPoint, frame: Frame): readonly Place[] {
  const width = textWidth(point.isContested ? `≠ ${point.text}` : point.text, labelSize);
  const first = point.span?.from ?? point.at;
  if (first === null) {
    const x = frame.undatedX ?? 0;

    return [{ line: 0, from: x, to: x + width, x, xEnd: x, labelX: x, textAnchor: 'start' }];
  }
  const x = frame.scale(first);
  const xEnd = point.span ? Math.max(x + 6, frame.scale(point.span.to)) : x;

  return besideMark(width, { x, xEnd }, point.certainty === 'more-than' ? stripOpenEnd : 0);
}

function besideMark(
  width: number,
  { x, xEnd }: Pick<Place, 'x' | 'xEnd'>,
  open: number,
): readonly Place[] {
  const after: Place = {
    ...{ line: 0, x, xEnd, from: x - 8, to: xEnd + open + reach + width + 6 },
    ...{ labelX: xEnd + open + reach, textAnchor: 'start' },
  };
  const before: Place = {
    ...{ line: 0, x, xEnd, from: x - reach - width - 6, to: xEnd + Math.max(8, open) },
    ...{ labelX: x - reach, textAnchor: 'end' },
  };

  return open > 0 ? [before, after] : [after, before];
}

function firstFree(places: readonly Place[], taken: readonly Taken[]): Place {
  const [usual] = places;
  for (let line = 0; line <= taken.length; line += 1) {
    const free = places.find(({ from, to }) =>
      taken.every((other) => other.line !== line || other.to <= from || to <= other.from),
    );
    if (free) return { ...free, line };
  }
  if (!usual) throw new Error('a value has no place to stand');

  return { ...usual, line: taken.length };
}
