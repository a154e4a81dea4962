import type { Certainty } from '../../domain/certainty.ts';
import type { TextBox } from '../axis/textBox.ts';
import type { Line } from '../marks/barGeometry.ts';
import type { ScatterPoint } from './scatterDrawing.ts';

/** A line of doubt beside a point; the fainter, the farther from what is known. */
export interface DoubtLine extends Line {
  readonly opacity: number;
}

/** Pieces of a line that fades away from a bound, each fainter than the one before. */
const fading = [1, 0.65, 0.35, 0.15];
const piece = 7;
/** Half the distance between the two lines of a bound. */
const apart = 2.5;
/** Half the length of the short bars of a rounded value. */
const barHalf = 4;

/** Which way a value may lie from its bound: along the axis, against it, or neither. */
const towards = (certainty: Certainty): -1 | 0 | 1 =>
  certainty === 'more-than' ? 1 : certainty === 'less-than' ? -1 : 0;

/** The lines of doubt around a point: double and fading for a bound, short bars for a rounded value. */
export function doubtLines(
  { x: onX, y: onY }: Pick<ScatterPoint, 'x' | 'y'>,
  x: number,
  y: number,
  radius: number,
): readonly DoubtLine[] {
  const across = alongAxis(onX.certainty, radius, 1).map(({ along, beside, opacity }) => ({
    x1: x + along[0],
    x2: x + along[1],
    y1: y + beside[0],
    y2: y + beside[1],
    opacity,
  }));
  // Upwards on the page is towards smaller pixels.
  const upwards = alongAxis(onY.certainty, radius, -1).map(({ along, beside, opacity }) => ({
    x1: x + beside[0],
    x2: x + beside[1],
    y1: y + along[0],
    y2: y + along[1],
    opacity,
  }));

  return [...across, ...upwards];
}

interface Stretch {
  readonly along: readonly [number, number];
  readonly beside: readonly [number, number];
  readonly opacity: number;
}

function alongAxis(certainty: Certainty, radius: number, growth: 1 | -1): readonly Stretch[] {
  if (certainty === 'about') {
    return [-1, 1].map((side) => {
      const at = side * (radius + 3.5);

      return { along: [at, at], beside: [-barHalf, barHalf], opacity: 1 };
    });
  }
  const way = towards(certainty) * growth;
  if (way === 0) return [];

  return [-apart, apart].flatMap((beside) =>
    fading.map((opacity, index) => ({
      along: [way * (radius + index * piece), way * (radius + (index + 1) * piece)] as const,
      beside: [beside, beside] as const,
      opacity,
    })),
  );
}

/** The boxes of the lines of doubt. */
export function boundReach(
  point: Pick<ScatterPoint, 'x' | 'y'>,
  x: number,
  y: number,
  radius: number,
): readonly TextBox[] {
  return doubtLines(point, x, y, radius).map(({ x1, x2, y1, y2 }) => ({
    left: Math.min(x1, x2) - 1,
    right: Math.max(x1, x2) + 1,
    top: Math.min(y1, y2) - 1,
    bottom: Math.max(y1, y2) + 1,
  }));
}

/** The bracket around two values of one axis: beside the dots, or below them. */
export function bracketPath(
  xs: readonly number[],
  ys: readonly number[],
  radius: number,
): string | null {
  const [left = 0, top = 0] = [xs[0], ys[0]];
  const [right = left, bottom = top] = [xs.at(-1), ys.at(-1)];
  if (ys.length > 1) return `M${left + radius + 3} ${top}h5V${bottom}h-5`;

  return xs.length > 1 ? `M${left} ${top + radius + 3}v5H${right}v-5` : null;
}
