import { type PointerEvent, use, useMemo, useRef, useState } from 'react';
import { LookedAtContext } from '../selection/LookedAtContext.tsx';
import { MarkStatesContext } from '../selection/MarkStatesContext.tsx';
import { dotGrid, nearestDot } from './dotGrid.ts';
import type { DotLayer } from './dotLayer.ts';
import { proxyDots } from './proxyDots.ts';
import { useDotPainting } from './useDotPainting.ts';

interface DotCanvasProps {
  readonly layer: DotLayer;
  readonly width: number;
  readonly height: number;
  /** Whether dots carry the dyes of their groups, or all the dye of a single series. */
  readonly isColoured: boolean;
}

/** How near the pointer must come to the edge of a dot, in pixels. */
const reach = 8;

/**
 * Dots too many to be shapes of their own: painted on a canvas inside the drawing, under its axes.
 *
 * The dots that are looked at stand on it as rings of the drawing, each with the name of its mark,
 * so that pointer, keys and evidence find them as they find any other mark.
 */
export function DotCanvas({ layer, width, height, isColoured }: DotCanvasProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const [pointed, setPointed] = useState<string | null>(null);
  const lookedAt = use(LookedAtContext);
  const states = use(MarkStatesContext);
  const grid = useMemo(() => dotGrid(layer, width, height), [layer, width, height]);
  useDotPainting(canvas, layer, isColoured);
  const proxies = proxyDots(layer, [pointed, ...lookedAt], states);
  const follow = ({ clientX, clientY }: PointerEvent<SVGGElement>) => {
    // Not the group's own box: rings at the edge reach beyond the canvas.
    const box = canvas.current?.getBoundingClientRect();
    if (!box) return;
    const dot = nearestDot(grid, layer, clientX - box.left, clientY - box.top, reach);
    setPointed(dot === undefined ? null : (layer.ids[dot] ?? null));
  };
  // A finger leaves when it is lifted, before it counts as a tap on the mark.
  const leave = ({ pointerType }: PointerEvent) => {
    if (pointerType === 'mouse') setPointed(null);
  };

  return (
    <g onPointerMove={follow} onPointerDown={follow} onPointerLeave={leave}>
      <foreignObject x={0} y={0} width={width} height={height} pointerEvents="none">
        <canvas
          ref={canvas}
          data-dots={layer.ids.length}
          style={{ display: 'block', width, height }}
        />
      </foreignObject>
      <rect width={width} height={height} fill="transparent" data-hit="" />
      {proxies.map(({ id, ...place }) => (
        <circle
          key={id}
          {...place}
          data-mark={id}
          data-interactive=""
          fill="transparent"
          style={{ stroke: 'var(--chart-selected)', strokeWidth: 1.5 }}
        />
      ))}
    </g>
  );
}
