import { ticksUpTo } from '../axis/ticks.ts';
import { textWidth, widest } from '../axis/textWidth.ts';
import type { RankingDrawing, RankingRow as Row } from './rankingDrawing.ts';
import { type Box, openEndPx } from '../marks/barGeometry.ts';

const labelSize = 13;
const noteSize = 12;
const axisHeight = 24;
const rowHeight = 26;
const gap = 8;
/** Room that the threads of a frayed end take beyond the value. */
const frayPx = 6;
/** Below this width the division stands in the evidence and the table only. */
const narrow = 460;
/** Least length that is left to the longest bar. */
const leastBar = 60;

/** Columns of a ranking, from left to right: ranks, names, bars, values behind them, years. */
export interface RankingLayout {
  readonly isNarrow: boolean;
  readonly axisHeight: number;
  readonly rankWidth: number;
  readonly labelWidth: number;
  /** Room for the value behind the longest bar, with its open end where it has one. */
  readonly valueWidth: number;
  readonly yearWidth: number;
  readonly width: number;
  readonly ticks: readonly number[];
  readonly largest: number;
  readonly thickness: number;
}

export function rankingHeight({ rows }: RankingDrawing): number {
  return axisHeight + Math.max(1, rows.length) * rowHeight;
}

export function rankingLayout(
  { rows, among, perUnit, unit }: RankingDrawing,
  width: number,
  height: number,
): RankingLayout {
  const isNarrow = width < narrow;
  const all = among ?? rows;
  const isPanel = among !== undefined;
  const axis = isPanel ? 0 : axisHeight;
  const texts = (of: (row: Row) => string) => all.map(of);
  const ranks = widest(
    texts(({ rank }) => rank),
    noteSize,
  );
  const rankWidth = rankRoom(ranks, isPanel);
  const yearWidth = widest(
    texts(({ year }) => year),
    noteSize,
  );
  const names =
    widest(
      texts((row) => nameText(row, isNarrow)),
      labelSize,
    ) + gap;
  const largestValue = Math.max(0, ...all.map(({ bar }) => bar.value));
  const hasOpenEnd = all.some(({ bar }) => bar.certainty === 'more-than');
  const count = isNarrow ? 2 : 4;
  const shownTicks = ticksUpTo(largestValue / perUnit, count);
  const values = widest(
    texts(({ bar }) => bar.text),
    labelSize,
  );
  const valueWidth = Math.max(
    values + frayPx + gap + (hasOpenEnd ? openEndPx : 0),
    axisRoom(isPanel, unit, shownTicks),
  );
  const taken = rankWidth + valueWidth + yearWidth + gap;
  const labelWidth = Math.max(40, Math.min(names, width * 0.4, width - taken - leastBar));
  // Where values stand at their bars and no axis is drawn, the longest bar has all the room.
  const ticks = isPanel ? [0, largestValue || 1] : shownTicks.map((tick) => tick * perUnit);

  return {
    isNarrow,
    axisHeight: axis,
    rankWidth,
    labelWidth,
    valueWidth,
    yearWidth: yearWidth === 0 ? 0 : yearWidth + gap,
    width,
    ticks,
    largest: ticks.at(-1) ?? 1,
    thickness: Math.max(7, Math.min(16, (height - axis) / Math.max(1, rows.length) - 8)),
  };
}

/** Ranks have a column of their own, but in panels that have none. */
function rankRoom(widestRank: number, isPanel: boolean): number {
  return isPanel && widestRank === 0 ? 0 : widestRank + 6;
}

/** No axis, no unit behind it. */
function axisRoom(isPanel: boolean, unit: string, ticks: readonly number[]): number {
  return isPanel ? 0 : unitRoom(unit, ticks.at(-1) ?? 1);
}

/** What the unit takes up behind the last number of the axis, which is centred on its place. */
function unitRoom(unit: string, last: number): number {
  return textWidth(` ${unit}`, noteSize) + textWidth(String(last), noteSize) / 2 + 4;
}

function nameText({ name, place }: Row, isNarrow: boolean): string {
  return isNarrow || place === '' ? name : `${name} ${place}`;
}

/** Where the parts of a row stand; `reach` is the bar of the largest tick. */
export function rankingPlaces(reach: Box, row: Row, layout: RankingLayout) {
  const y = reach.y + reach.height / 2 + 4.5;
  const bar = { ...reach, width: Math.max(0, (reach.width * row.bar.value) / layout.largest) };
  const openEnd = row.bar.certainty === 'more-than' ? openEndPx : 0;
  const frayed = row.bar.certainty === 'about' ? frayPx : 0;

  return {
    bar,
    rank: { x: layout.rankWidth - 6, y },
    name: { x: layout.rankWidth, y },
    value: { x: bar.x + bar.width + openEnd + frayed + 6, y },
    year: { x: layout.width, y },
    hit: { x: 0, y: reach.y - 5, width: layout.width, height: reach.height + 10 },
  };
}
