import { linearScale, type Scale } from '../axis/scale.ts';
import { ticksUpTo } from '../axis/ticks.ts';
import { textWidth } from '../axis/textWidth.ts';
import type { Box } from '../marks/barGeometry.ts';
import { type BesideRow, besidePlaces } from './besidePlaces.ts';
import { type CurveWord, type PlacedWord, placedWords } from './curveWords.ts';
import type { CumulativeDrawing, CumulativePlace } from './cumulativeDrawing.ts';

const axisHeight = 28;
const axisWidth = 44;
const top = 10;
const noteSize = 12;
/** A square larger than this says no more. */
const largestSquare = 420;

/** A place on the page. */
interface Spot {
  readonly id: string;
  readonly x: number;
  readonly y: number;
}

/** A dot of the curve with the area in which a pointer finds it. */
export interface PlacedDot extends Spot {
  readonly hit: Box;
}

/** A place that is read off: its dot with the guides to both axes. */
export interface PlacedGuide extends Spot {
  readonly toUp: {
    readonly x1: number;
    readonly x2: number;
    readonly y1: number;
    readonly y2: number;
  };
  readonly toAcross: PlacedGuide['toUp'];
}

export interface CumulativeLayout {
  readonly margin: {
    readonly top: number;
    readonly right: number;
    readonly bottom: number;
    readonly left: number;
  };
  readonly axisHeight: number;
  readonly axisWidth: number;
  readonly ticksAcross: readonly number[];
  readonly ticksUp: readonly number[];
  /** The curve as the path of an SVG. */
  readonly path: string;
  /** The area between diagonal and curve; empty without a diagonal. */
  readonly areaPath: string;
  readonly diagonal: {
    readonly x1: number;
    readonly x2: number;
    readonly y1: number;
    readonly y2: number;
  };
  readonly dots: readonly PlacedDot[];
  readonly guides: readonly PlacedGuide[];
  readonly words: readonly PlacedWord[];
  /** Right of a square in a wide box. */
  readonly beside: readonly BesideRow[];
}

export function cumulativeHeight({ shape }: CumulativeDrawing, width: number): number {
  if (shape === 'pareto') return Math.round(Math.max(260, Math.min(380, width * 0.5)));

  return Math.round(Math.min(largestSquare, width - axisWidth - rightRoom('%')) + top + axisHeight);
}

/** Half of the last number of a panel's axis, which is centred on its place. */
const panelRight = 20;

function percentTicks({ shape, isPanel = false }: CumulativeDrawing): readonly number[] {
  if (isPanel) return [0, 50, 100];

  return shape === 'lorenz' ? [0, 25, 50, 75, 100] : [0, 20, 40, 60, 80, 100];
}

const rightRoom = (unit: string) => textWidth(` ${unit}`, noteSize) + 20;

/** Space between a square and what stands beside it. */
const besideGap = 56;

/** The curve in its box, with its words and with what stands beside it. */
export function cumulativeLayout(
  drawing: CumulativeDrawing,
  width: number,
  height: number,
): CumulativeLayout {
  const { shape, last, dots, guides, isPanel = false } = drawing;
  const base = height - axisHeight;
  const { left, span, rise, wordsRight, beside } = plotIn(drawing, width, base);
  const x = linearScale([0, last], [left, left + span]);
  const y = linearScale([0, 100], [base, base - rise]);
  const at = ({ id, across, up }: CumulativePlace) => ({ id, x: x(across), y: y(up) });
  const placedDots = dots.map(at);
  const origin = { id: '', x: x(0), y: y(0) };
  const path = pathOf([origin, ...placedDots]);
  const diagonal = { x1: x(0), y1: y(0), x2: x(last), y2: y(100) };
  const placedGuides = guides.map((guide) => guideAt(at(guide), origin));

  return {
    margin: { top: y(100), right: width - left - span, bottom: 0, left: left - axisWidth },
    axisHeight,
    axisWidth,
    ticksAcross: shape === 'lorenz' ? percentTicks(drawing) : countTicks(last, x),
    ticksUp: percentTicks(drawing),
    path,
    areaPath: drawing.diagonal === '' ? '' : `${path}L${x(last)} ${y(100)}Z`,
    diagonal,
    dots: placedDots.map((dot) => ({ ...dot, hit: around(dot) })),
    guides: placedGuides,
    beside,
    words: placedWords(
      isPanel
        ? []
        : [...guideWords(drawing, placedGuides), ...areaWords(drawing, diagonal, placedDots)],
      { left, right: wordsRight, top: 0, bottom: base - 2 },
      {
        curve: [origin, ...placedDots],
        guides: placedGuides,
        diagonal: drawing.diagonal === '' ? null : diagonal,
      },
    ),
  };
}

/** A square stands at the left with numbers beside it where there is room for them, else in the middle. */
function plotIn(drawing: CumulativeDrawing, width: number, base: number) {
  const { shape, unit, isPanel = false } = drawing;
  const right = isPanel ? panelRight : rightRoom(unit);
  const free = width - axisWidth - right;
  const rise = shape === 'lorenz' ? Math.min(base - top, free) : base - top;
  const span = shape === 'lorenz' ? rise : free;
  const end = axisWidth + span;
  const beside = besidePlaces(drawing, { left: end + besideGap, right: width, top, bottom: base });
  const isAlone = !isPanel && beside.length === 0;

  return {
    left: axisWidth + (isAlone ? Math.max(0, (free - span) / 2) : 0),
    span,
    rise,
    wordsRight: isAlone ? width : end + right,
    beside,
  };
}

const pathOf = (places: readonly Pick<Spot, 'x' | 'y'>[]) =>
  places.map(({ x, y }, index) => `${index === 0 ? 'M' : 'L'}${round(x)} ${round(y)}`).join('');

const around = ({ x, y }: Spot): Box => ({ x: x - 5, y: y - 5, width: 10, height: 10 });

const round = (value: number) => Math.round(value * 100) / 100;

const guideAt = (dot: Spot, origin: Pick<Spot, 'x' | 'y'>): PlacedGuide => ({
  ...dot,
  toUp: { x1: origin.x, x2: dot.x, y1: dot.y, y2: dot.y },
  toAcross: { x1: dot.x, x2: dot.x, y1: dot.y, y2: origin.y },
});

/** Round counts below the last one, none so near to it that they would touch. */
function countTicks(last: number, x: Scale): readonly number[] {
  const round = ticksUpTo(last, 5).filter(
    (tick) => Number.isInteger(tick) && x(last) - x(tick) >= 36,
  );

  return [...round, last];
}

function guideWords(
  { guides }: CumulativeDrawing,
  places: readonly PlacedGuide[],
): readonly CurveWord[] {
  return guides.flatMap(({ id, lines }, index) => {
    const place = places[index];

    return place ? [{ id, lines, x: place.x, y: place.y, kind: 'guide' as const }] : [];
  });
}

/** The words of the area stand near its middle, those of the diagonal above it. */
function areaWords(
  { area, diagonal }: CumulativeDrawing,
  { x1, x2, y1, y2 }: CumulativeLayout['diagonal'],
  dots: readonly Spot[],
): readonly CurveWord[] {
  if (diagonal === '') return [];
  const along = (part: number) => ({ x: x1 + (x2 - x1) * part, y: y1 + (y2 - y1) * part });

  const middle = along(0.66);
  const below = dots.find((dot) => dot.x >= middle.x) ?? middle;
  const spot = { x: middle.x, y: (middle.y + below.y) / 2 };

  return [
    ...(area ? [{ id: area.id, lines: [area.text], ...spot, kind: 'area' as const }] : []),
    { id: '', lines: [diagonal], ...along(0.5), kind: 'diagonal' as const },
  ];
}
