import { fitted, textWidth } from '../axis/textWidth.ts';
import { wrappedText } from '../export/wrapText.ts';
import { keyHeight } from './panelKey.ts';
import type { Panel, PanelDrawing, PanelsDrawing } from './panelsDrawing.ts';
import { panelShape, rowsOf } from './panelShape.ts';

const titleSize = 13;
const noteSize = 12;
const gapAcross = 28;
const gapDown = 20;
const lineHeight = 17;

/** Where a panel stands, and where its parts stand in it. */
export interface PanelPlace {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly headHeight: number;
  readonly bodyTop: number;
  readonly body: { readonly width: number; readonly height: number };
  readonly title: { readonly x: number; readonly y: number; readonly text: string };
  /** Behind the title, or below it where one of the panels has no room for both in a line. */
  readonly aside: { readonly x: number; readonly y: number; readonly text: string };
  /** The lines of the reason, in the place of a drawing. */
  readonly reason: readonly { readonly x: number; readonly y: number; readonly text: string }[];
}

export interface PanelsLayout {
  readonly places: readonly PanelPlace[];
  readonly columns: number;
}

/** The drawings of the panels that have one. */
export function drawingsOf({ panels }: Pick<PanelsDrawing, 'panels'>): readonly PanelDrawing[] {
  return panels.flatMap(({ drawing }) => drawing ?? []);
}

/** The height at which every panel is as high as it wants to be. */
export function panelsHeight(drawing: PanelsDrawing, width: number): number {
  const columns = columnsAt(drawing, width, comfortAt(drawing, width));

  return Math.round(heightIn(drawing, width, columns));
}

/** The lowest box in which the panels still have their height: with as many columns as can be read. */
export function leastPanelsHeight(drawing: PanelsDrawing, width: number): number {
  return Math.min(
    ...columnChoices(drawing, width).map((columns) => heightIn(drawing, width, columns)),
  );
}

/**
 * The panels in a box: as many columns as are comfortable, rows as full as one another; in a box too
 * low for them, as in a picture, as many columns as can be read.
 */
export function panelsLayout(drawing: PanelsDrawing, width: number, height: number): PanelsLayout {
  const columns = fittingColumns(drawing, width, height);
  const { panels } = drawing;
  const panelWidth = widthIn(width, columns);
  const rows = Math.max(1, Math.ceil(panels.length / columns));
  const top = keyHeight(drawing, width, panelWidth);
  const panelHeight = (height - top - gapDown * (rows - 1)) / rows;
  const headHeight = headOf(panels, panelWidth);
  const isOneLine = headHeight === headHeights.one;
  const bodyHeight = Math.max(12, panelHeight - headHeight);
  const topOf = (index: number) => top + Math.floor(index / columns) * (panelHeight + gapDown);
  const mostRows = Math.max(1, ...drawingsOf(drawing).map(rowsOf));

  return {
    columns,
    places: panels.map((panel, index) => ({
      left: (index % columns) * (panelWidth + gapAcross),
      top: topOf(index),
      bodyTop: topOf(index) + headHeight,
      width: panelWidth,
      headHeight,
      body: { width: panelWidth, height: bodyOf(panel, bodyHeight, mostRows) },
      ...headPlaces(panel, panelWidth, isOneLine),
      reason: reasonPlaces(panel, panelWidth, headHeight, bodyHeight),
    })),
  };
}

const headHeights = { one: 26, two: 44 };

/** Title and aside in one line, where that holds for every panel. */
function headOf(panels: readonly Panel[], width: number): number {
  const isOneLine = panels.every(
    ({ title, aside }) =>
      textWidth(title, titleSize) + 10 + textWidth(aside, noteSize) <= width || aside === '',
  );

  return isOneLine ? headHeights.one : headHeights.two;
}

function headPlaces({ title, aside }: Panel, width: number, isOneLine: boolean) {
  const name = fitted(title, titleSize, width);
  const text = fitted(aside, noteSize, width);

  return {
    title: { x: 0, y: 14, text: name },
    aside: isOneLine
      ? { x: textWidth(name, titleSize) + 10, y: 14, text }
      : { x: 0, y: 14 + lineHeight, text },
  };
}

/** Why there is nothing to draw, broken into lines; what has no room stands in the notes. */
function reasonPlaces({ reason }: Panel, width: number, top: number, height: number) {
  const lines = wrappedText(reason, width, (text) => textWidth(text, noteSize));
  const most = Math.max(1, Math.floor(height / lineHeight));

  return lines.slice(0, most).map((line, at) => ({
    x: 0,
    y: top + 12 + at * lineHeight,
    text: at === most - 1 && lines.length > most ? fitted(`${line}…`, noteSize, width) : line,
  }));
}

/** Bars of a panel with fewer rows are as thick and as far apart as those of the others. */
function bodyOf({ drawing }: Panel, height: number, mostRows: number): number {
  if (drawing?.kind !== 'ranking' && drawing?.kind !== 'groups') return height;

  return (height * Math.max(1, drawing.rows.length)) / mostRows;
}

const widthIn = (width: number, columns: number) => (width - gapAcross * (columns - 1)) / columns;

/** Below this width a figure stands on a phone. */
const phone = 480;

function comfortAt(drawing: PanelsDrawing, width: number): number {
  const shape = panelShape(drawingsOf(drawing));

  return width < phone ? (shape.phone ?? shape.comfort) : shape.comfort;
}

/** As many columns of a width as fit, each row as full as the next. */
function columnsAt({ panels }: PanelsDrawing, width: number, panelWidth: number): number {
  const fitting = Math.floor((width + gapAcross) / (panelWidth + gapAcross));
  const most = Math.max(1, Math.min(panels.length, fitting));

  return Math.max(1, Math.ceil(panels.length / Math.ceil(panels.length / most)));
}

function heightIn(drawing: PanelsDrawing, width: number, columns: number): number {
  const { panels } = drawing;
  const panelWidth = widthIn(width, columns);
  const rows = Math.max(1, Math.ceil(panels.length / columns));
  const { heightAt } = panelShape(drawingsOf(drawing));
  const above = keyHeight(drawing, width, panelWidth);
  const panel = headOf(panels, panelWidth) + heightAt(panelWidth);

  return above + rows * (panel + gapDown) - gapDown;
}

/** The comfortable number of columns, more where the box is too low for it. */
function fittingColumns(drawing: PanelsDrawing, width: number, height: number): number {
  const choices = columnChoices(drawing, width);

  return (
    choices.find((columns) => heightIn(drawing, width, columns) <= height + 1) ??
    choices.at(-1) ??
    1
  );
}

/** From the comfortable number of columns to the most that can be read. */
function columnChoices(drawing: PanelsDrawing, width: number): readonly number[] {
  const { least } = panelShape(drawingsOf(drawing));
  const fewest = columnsAt(drawing, width, comfortAt(drawing, width));
  const most = Math.max(fewest, columnsAt(drawing, width, least));

  return Array.from({ length: most - fewest + 1 }, (_, at) => fewest + at);
}
