import type { DotLayer } from './dotLayer.ts';

/** Dots by the square of the plane that they lie in, so that the one nearest to a place is found at once. */
export interface DotGrid {
  readonly cell: number;
  readonly columns: number;
  readonly rows: number;
  /** Where the dots of each square start in `dots`; one more than there are squares. */
  readonly starts: Uint32Array;
  readonly dots: Uint32Array;
  /** The largest radius of all. */
  readonly largest: number;
}

type Discs = Pick<DotLayer, 'xs' | 'ys' | 'radii'>;

/** A grid over a plane of a size; dots outside it belong to the squares at its edge. */
export function dotGrid(
  { xs, ys, radii }: Discs,
  width: number,
  height: number,
  cell = 24,
): DotGrid {
  const columns = Math.max(1, Math.ceil(width / cell));
  const rows = Math.max(1, Math.ceil(height / cell));
  const squareOf = (dot: number) =>
    within(Math.floor((ys[dot] ?? 0) / cell), rows) * columns +
    within(Math.floor((xs[dot] ?? 0) / cell), columns);
  const starts = new Uint32Array(columns * rows + 1);
  for (let dot = 0; dot < xs.length; dot += 1) add(starts, squareOf(dot) + 1);
  for (let square = 1; square < starts.length; square += 1)
    starts[square] = (starts[square] ?? 0) + (starts[square - 1] ?? 0);
  const next = starts.slice();
  const dots = new Uint32Array(xs.length);
  for (let dot = 0; dot < xs.length; dot += 1) dots[add(next, squareOf(dot))] = dot;

  const largest = radii.reduce((most, radius) => Math.max(most, radius), 0);

  return { cell, columns, rows, starts, dots, largest };
}

/**
 * The dot nearest to a place, measured from its edge, within a reach; undefined where there is none.
 * Of those under the place itself the one on top, which is drawn last.
 */
export function nearestDot(
  grid: DotGrid,
  { xs, ys, radii }: Discs,
  x: number,
  y: number,
  reach: number,
): number | undefined {
  const near = squaresAround(grid, x, y, reach + grid.largest).flatMap((square) => [
    ...grid.dots.subarray(grid.starts[square], grid.starts[square + 1]),
  ]);
  const distance = (dot: number) =>
    Math.max(0, Math.hypot((xs[dot] ?? 0) - x, (ys[dot] ?? 0) - y) - (radii[dot] ?? 0));
  const nearest = near.reduce<{ readonly dot: number; readonly away: number } | undefined>(
    (best, dot) => {
      const away = distance(dot);
      const isNearer = !best || away < best.away || (away === best.away && dot > best.dot);

      return away <= reach && isNearer ? { dot, away } : best;
    },
    undefined,
  );

  return nearest?.dot;
}

function squaresAround(grid: DotGrid, x: number, y: number, reach: number): readonly number[] {
  const { cell, columns, rows } = grid;
  const span = (from: number, to: number, count: number) => {
    const first = within(Math.floor(from / cell), count);
    const last = within(Math.floor(to / cell), count);

    return Array.from({ length: last - first + 1 }, (_, index) => first + index);
  };
  const across = span(x - reach, x + reach, columns);

  return span(y - reach, y + reach, rows).flatMap((row) =>
    across.map((column) => row * columns + column),
  );
}

const within = (index: number, count: number) => Math.max(0, Math.min(count - 1, index));

/** Counts one up and gives the count before. */
function add(counts: Uint32Array, at: number): number {
  const before = counts[at] ?? 0;
  counts[at] = before + 1;

  return before;
}
