/** A swarm: how far each dot stands from the middle line, and the radius at which it fits. */
export interface Swarm {
  readonly radius: number;
  readonly offsets: readonly number[];
}

/** From here on dots are stacked by columns: finding a free place for each would take too long. */
const mostDodged = 2000;
const radii = [4, 3.5, 3, 2.5, 2, 1.5];
/** Space between two dots. */
const apart = 0.5;

/**
 * Dots at their places along a line, moved aside until none covers another; the places themselves
 * are kept.
 *
 * The largest radius is taken at which the swarm fits into the height. Where none does, the offsets
 * are pressed together, so that dots overlap rather than leave the drawing.
 */
export function beeswarm(xs: readonly number[], height: number): Swarm {
  const isLarge = xs.length > mostDodged;
  for (const radius of isLarge ? [2, 1] : radii) {
    const offsets = (isLarge ? stacked : dodged)(xs, radius);
    if (reachOf(offsets) + radius <= height / 2) return { radius, offsets };
  }
  const radius = isLarge ? 1 : 1.5;
  const offsets = (isLarge ? stacked : dodged)(xs, radius);
  const press = (height / 2 - radius) / reachOf(offsets);

  return { radius, offsets: offsets.map((offset) => offset * press) };
}

const reachOf = (offsets: readonly number[]) =>
  offsets.reduce((most, offset) => Math.max(most, Math.abs(offset)), 0);

/** Each dot, from the left, at the free place nearest to the line; the places ascend. */
function dodged(xs: readonly number[], radius: number): readonly number[] {
  const reach = 2 * radius + apart;
  const offsets: number[] = [];
  let first = 0;
  xs.forEach((x, index) => {
    while (x - (xs[first] ?? x) >= reach) first += 1;
    const near = offsets
      .slice(first, index)
      .map((offset, at) => ({ offset, away: x - (xs[first + at] ?? x) }));
    offsets.push(freeOffset(near, reach));
  });

  return offsets;
}

function freeOffset(
  near: readonly { readonly offset: number; readonly away: number }[],
  reach: number,
): number {
  const candidates = near.flatMap(({ offset, away }) => {
    const aside = Math.sqrt(Math.max(0, reach ** 2 - away ** 2));

    return [offset + aside, offset - aside];
  });
  const isFree = (candidate: number) =>
    near.every(({ offset, away }) => (candidate - offset) ** 2 + away ** 2 >= reach ** 2 - 1e-6);

  return [0, ...candidates].toSorted((a, b) => Math.abs(a) - Math.abs(b)).find(isFree) ?? 0;
}

/** Each dot above or below those before it in its column, as wide as a dot. */
function stacked(xs: readonly number[], radius: number): readonly number[] {
  const heights = new Map<number, number>();

  return xs.map((x) => {
    const column = Math.round(x / (2 * radius));
    const before = heights.get(column) ?? 0;
    heights.set(column, before + 1);

    return Math.ceil(before / 2) * (before % 2 === 0 ? -1 : 1) * 2 * radius;
  });
}
