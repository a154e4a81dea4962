import type { Box, Line } from '../marks/barGeometry.ts';
import { type PlacedValue, stripOpenEnd } from './valueStripLayout.ts';

/** The bar of a part of a year, as long as its months. */
export function stripSpan({ x, xEnd, y }: PlacedValue): Box {
  return { x, y: y - 4.5, width: xEnd - x, height: 9 };
}

/** What stands around a dot: bars above and below a rounded value, a double line that fades behind a bound. */
export function stripDot({ point, x, y }: PlacedValue): {
  readonly threads: readonly Line[];
  readonly edges: readonly Box[];
} {
  const level = (at: number): Line => ({ x1: x - 4, x2: x + 4, y1: at, y2: at });
  const edge = (at: number): Box => ({ x: x + 4.5, y: at, width: stripOpenEnd - 4.5, height: 1.2 });

  return {
    threads: point.certainty === 'about' ? [level(y - 7.5), level(y + 7.5)] : [],
    edges: point.certainty === 'more-than' ? [edge(y - 2.4), edge(y + 1.2)] : [],
  };
}
