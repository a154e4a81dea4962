import { textWidth, widest } from '../axis/textWidth.ts';
import type { CountsDrawing } from './countsDrawing.ts';
import type { Box } from '../marks/barGeometry.ts';

const labelSize = 13;
const headerHeight = 26;
const rowHeight = 24;
/** Least room for the number behind the longest bar. */
const leastNumberWidth = 34;

export interface CountsLayout {
  readonly headerHeight: number;
  readonly labelWidth: number;
  readonly numberWidth: number;
  readonly largest: number;
  readonly barThickness: number;
}

export function countsHeight({ rows }: CountsDrawing): number {
  return headerHeight + Math.max(1, rows.length) * rowHeight;
}

export function countsLayout({ rows }: CountsDrawing, width: number, height: number): CountsLayout {
  const labels = widest(
    rows.map(({ label }) => label),
    labelSize,
  );
  const largest = Math.max(1, ...rows.map(({ strong, weak }) => strong + weak));
  const band = (height - headerHeight) / Math.max(1, rows.length);

  return {
    headerHeight,
    labelWidth: Math.min(labels + 10, width * 0.45),
    numberWidth: Math.max(leastNumberWidth, textWidth(spelledOut(largest), labelSize) + 8),
    largest,
    barThickness: Math.max(6, Math.min(16, band * 0.66)),
  };
}

/** A count with a separator after every third digit, as wide as either language writes it. */
const spelledOut = (count: number) => String(count).replace(/\B(?=(\d{3})+$)/g, ',');

/** The two parts of a bar, and where its texts stand. */
export function countsPlaces(
  whole: Box,
  { strong, weak }: CountsDrawing['rows'][number],
  { largest }: CountsLayout,
) {
  const perUnit = whole.width / largest;
  const strongBox = { ...whole, width: strong * perUnit };
  const weakBox = { ...whole, x: whole.x + strongBox.width, width: weak * perUnit };
  const y = whole.y + whole.height / 2 + 4.5;

  return {
    bar: { ...whole, width: (strong + weak) * perUnit },
    strong: strongBox,
    weak: weakBox,
    label: { x: whole.x - 8, y },
    total: { x: weakBox.x + weakBox.width + 6, y },
    /** Inside the strong part, where it is long enough for its number. */
    inside:
      fitsInside(strongBox) && weak > 0 ? { x: strongBox.x + strongBox.width - 4, y: y - 1 } : null,
  };
}

const fitsInside = ({ width, height }: Box) => width > 24 && height >= 14;

const headSize = 12;
const headGap = 10;

/** A text above the bars. */
export interface CountsHead {
  readonly text: string;
  readonly isStrong: boolean;
  readonly x: number;
  readonly y: number;
  readonly textAnchor: 'start' | 'end';
}

/** The names of the two parts above the bars, in a word where the full names do not fit; the order above the labels. */
export function countsHeads(
  drawing: CountsDrawing,
  { labelWidth }: CountsLayout,
  width: number,
): readonly CountsHead[] {
  const full = [drawing.strongName, drawing.weakName];
  const needed = full.reduce((sum, text) => sum + textWidth(text, headSize), headGap);
  const [strong = '', weak = ''] =
    needed <= width - labelWidth ? full : [drawing.strongShort, drawing.weakShort];
  const order =
    textWidth(drawing.orderName, headSize) + headGap <= labelWidth ? drawing.orderName : '';
  const heads: readonly CountsHead[] = [
    { text: order, isStrong: false, x: 0, y: 14, textAnchor: 'start' },
    { text: strong, isStrong: true, x: labelWidth, y: 14, textAnchor: 'start' },
    { text: weak, isStrong: false, x: width, y: 14, textAnchor: 'end' },
  ];

  return heads.filter(({ text }) => text !== '');
}
