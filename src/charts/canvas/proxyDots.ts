import type { MarkState } from '../selection/markStates.ts';
import type { DotLayer } from './dotLayer.ts';

/** More dots than this are lit together only by what gathers many: they are not ringed one by one. */
const most = 40;
/** A dot of one pixel is still something to point at. */
const leastRadius = 5;

export interface ProxyDot {
  readonly id: string;
  readonly cx: number;
  readonly cy: number;
  readonly r: number;
}

/** The rings over a canvas: around the marks that are looked at, and around the few that another figure lights. */
export function proxyDots(
  layer: DotLayer,
  lookedAt: readonly (string | null)[],
  states: ReadonlyMap<string, MarkState>,
): readonly ProxyDot[] {
  const lit = [...states].flatMap(([id, { isLit }]) => (isLit ? [id] : []));
  const ids = new Set([...lookedAt, ...(lit.length <= most ? lit : [])]);

  return [...ids].flatMap((id) => {
    const dot = id === null ? undefined : layer.indexById.get(id);
    if (id === null || dot === undefined) return [];
    const [cx = 0, cy = 0, radius = 0] = [layer.xs[dot], layer.ys[dot], layer.radii[dot]];

    return [{ id, cx, cy, r: Math.max(leastRadius, radius + 1) }];
  });
}
