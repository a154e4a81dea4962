import { textWidth, widest } from '../axis/textWidth.ts';
import type { YearsAndPartsDrawing } from './yearsAndPartsDrawing.ts';
import type { Box } from '../marks/barGeometry.ts';

export type Panel = YearsAndPartsDrawing['panels'][number];
export type Part = Panel['parts'][number];

const labelSize = 13;
const noteSize = 12;
const headHeight = 42;
const rowHeight = 24;
const yearWidth = 54;

export const partsHeight = (parts: number) => headHeight + parts * rowHeight;

/** The heading of the list of parts as it fits a width. */
export function partsHeading({ partsTitle, partsShort }: Panel, width: number): string {
  return textWidth(partsTitle, noteSize) <= width ? partsTitle : partsShort;
}

/** Margins of the list of parts: years left, values right of the track of twelve months. */
export function partsMargin(parts: readonly Part[]) {
  return {
    top: headHeight,
    right:
      widest(
        parts.map(({ mark }) => mark.text),
        labelSize,
      ) + 12,
    bottom: 0,
    left: yearWidth,
  };
}

/** Where the texts of a part of a year stand beside the track that its months lie on. */
export function partPlaces(months: Box, margin: ReturnType<typeof partsMargin>, width: number) {
  const y = months.y + months.height / 2 + 4.5;

  return {
    year: { x: margin.left - 10, y },
    track: { ...months, x: margin.left, width: width - margin.left - margin.right },
    value: { x: width, y },
    hit: { x: 0, y: months.y - 5, width, height: months.height + 10 },
  };
}

interface Place extends Size {
  readonly position: 'absolute';
  readonly left: number;
  readonly top: number;
}

interface Size {
  readonly width: number;
  readonly height: number;
}

export interface PanelPlace {
  readonly title: Place;
  readonly years: Place;
  readonly parts: Place;
}

const titleHeight = 26;
const yearsHeight = 210;
const panelGap = 40;
const partsGap = 20;
const rowGap = 16;
const wide = 720;
const split = 520;

/** How the panels stand to one another, and in each the parts to the years. */
interface Grid {
  readonly isSideBySide: boolean;
  readonly isSplit: boolean;
}

/** Smallest heights at which years and a row of the list can still be read. */
const leastYears = 120;
const leastRow = 17;

const panelWidthIn = ({ isSideBySide }: Grid, panels: number, width: number) =>
  isSideBySide ? (width - panelGap * (panels - 1)) / panels : width;

/**
 * The grid for a box: panels side by side on a wide one, parts right of their years where there is
 * room; on a low box the first grid that can be read in its height.
 */
function gridFor(panels: readonly Panel[], width: number, height: number): Grid {
  const isWide = width >= wide && panels.length > 1;
  const usual: Grid = { isSideBySide: isWide, isSplit: false };
  const candidates: readonly Grid[] = [
    { ...usual, isSplit: panelWidthIn(usual, panels.length, width) >= split },
    usual,
    { ...usual, isSplit: true },
  ];
  const fitting = candidates.find((grid) => leastHeight(grid, panels) <= height);

  return fitting ?? { ...usual, isSplit: true };
}

function leastHeight({ isSideBySide, isSplit }: Grid, panels: readonly Panel[]): number {
  const heights = panels.map(({ parts }) => {
    const list = headHeight + parts.length * leastRow;

    return titleHeight + (isSplit ? Math.max(leastYears, list) : leastYears + 12 + list);
  });

  return isSideBySide ? Math.max(...heights) : stacked(heights);
}

/** The height of panels one under the other. */
const stacked = (heights: readonly number[]) =>
  heights.reduce((sum, one) => sum + one, 0) + rowGap * Math.max(0, heights.length - 1);

/** The height at which a panel has its usual size. */
function usualHeight({ isSplit }: Grid, { parts }: Panel): number {
  const list = partsHeight(parts.length);

  return titleHeight + (isSplit ? Math.max(yearsHeight, list) : yearsHeight + 12 + list);
}

/** The height at which every panel has its usual size. */
export function yearsAndPartsHeight({ panels }: YearsAndPartsDrawing, width: number): number {
  const grid = gridFor(panels, width, Infinity);
  const heights = panels.map((panel) => usualHeight(grid, panel));

  return grid.isSideBySide ? Math.max(...heights) : stacked(heights);
}

/** Where the title, the years and the parts of each panel stand in the box. */
export function panelPlaces(
  { panels }: YearsAndPartsDrawing,
  width: number,
  height: number,
): readonly PanelPlace[] {
  const grid = gridFor(panels, width, height);
  const panelWidth = panelWidthIn(grid, panels.length, width);
  const heights = heightsIn(grid, panels, height);

  return panels.map((panel, index) => {
    const left = grid.isSideBySide ? index * (panelWidth + panelGap) : 0;
    const top = grid.isSideBySide ? 0 : stacked([...heights.slice(0, index), 0]);
    const own = (heights[index] ?? 0) - titleHeight;
    const body = { left, top: top + titleHeight, width: panelWidth, height: own };

    return {
      title: at(left, top, panelWidth, titleHeight),
      ...(grid.isSplit ? splitPlaces(panel, body) : stackedPlaces(panel, body)),
    };
  });
}

/** The heights of the panels in a box: one under the other, each gets its share of what it asked for. */
function heightsIn(grid: Grid, panels: readonly Panel[], height: number): readonly number[] {
  if (grid.isSideBySide) return panels.map(() => height);
  const asked = panels.map((panel) => usualHeight(grid, panel));
  const room = height - rowGap * (panels.length - 1);
  const scale = room / asked.reduce((sum, one) => sum + one, 0);

  return asked.map((one) => one * scale);
}

type Body = Size & { readonly left: number; readonly top: number };

/** Years left, parts right of them. */
function splitPlaces({ parts }: Panel, { left, top, width, height }: Body) {
  const yearsWidth = Math.round(width * (width < split ? 0.42 : 0.48));

  return {
    years: at(left, top, yearsWidth, height),
    parts: at(
      left + yearsWidth + partsGap,
      top,
      width - yearsWidth - partsGap,
      Math.min(height, partsHeight(parts.length)),
    ),
  };
}

/** Years above, parts below; in a low box both give way in proportion. */
function stackedPlaces({ parts }: Panel, { left, top, width, height }: Body) {
  const list = Math.min(partsHeight(parts.length), height - 12 - leastYears);
  const years = height - 12 - list;

  return {
    years: at(left, top, width, years),
    parts: at(left, top + years + 12, width, list),
  };
}

function at(left: number, top: number, width: number, height: number): Place {
  return { position: 'absolute', left, top, width, height: Math.max(0, height) };
}
