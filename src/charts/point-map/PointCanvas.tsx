import { useEffect, useRef, useState } from 'react';
import type { MarkState } from '../selection/markStates.ts';
import { useMarkStates } from '../selection/MarkStatesContext.tsx';
import { dotLook, dyeOf } from './dotLook.ts';
import type { MapSize } from './mapView.ts';
import styles from './PointMap.module.css';
import type { PlacedDot } from './pointMapLayout.ts';

interface PointCanvasProps extends MapSize {
  readonly dots: readonly PlacedDot[];
}

/**
 * Thousands of dots as one picture: as the single marks are drawn, without an element for each.
 *
 * In an exported figure the picture stands as an image in the drawing, for a file has no canvas.
 */
export function PointCanvas({ dots, width, height }: PointCanvasProps) {
  const states = useMarkStates();
  const ref = useRef<HTMLCanvasElement>(null);
  const [picture, setPicture] = useState('');

  useEffect(() => {
    const canvas = ref.current;
    if (!canvas) return;
    drawDots(canvas, dots, { width, height }, states);
    if (canvas.closest('[inert]')) setPicture(canvas.toDataURL());
  }, [dots, width, height, states]);

  return (
    <>
      <canvas ref={ref} aria-hidden="true" className={styles['canvas']} style={{ width, height }} />
      {picture === '' ? null : (
        <svg width={width} height={height} className={styles['canvas']} aria-hidden="true">
          <image href={picture} width={width} height={height} />
        </svg>
      )}
    </>
  );
}

const sharpness = 2;

function drawDots(
  canvas: HTMLCanvasElement,
  dots: readonly PlacedDot[],
  { width, height }: MapSize,
  states: ReadonlyMap<string, MarkState>,
): void {
  canvas.width = width * sharpness;
  canvas.height = height * sharpness;
  const context = canvas.getContext('2d');
  if (!context) return;
  context.scale(sharpness, sharpness);
  const colourOf = themeColours(canvas);
  for (const placed of dots) {
    const { choice = 'none' } = states.get(placed.dot.id) ?? {};
    drawDot(context, placed, colourOf, choice);
  }
}

function drawDot(
  context: CanvasRenderingContext2D,
  { dot, x, y, radius }: PlacedDot,
  colourOf: (value: string) => string,
  choice: MarkState['choice'],
): void {
  const look = dotLook(dot);
  const dye = colourOf(choice === 'dimmed' ? 'var(--chart-dimmed)' : dyeOf(dot));
  const opacity = { solid: 0.8, tinted: 0.35, dashed: 0.2, empty: 0 }[look];
  context.beginPath();
  context.arc(x, y, radius, 0, 2 * Math.PI);
  context.fillStyle =
    dot.dye === 'rest' && choice !== 'dimmed' ? colourOf('var(--chart-rest)') : dye;
  context.globalAlpha = opacity;
  context.fill();
  context.globalAlpha = 1;
  context.setLineDash(look === 'dashed' || look === 'empty' ? [2, 2] : []);
  context.strokeStyle = choice === 'selected' ? colourOf('var(--chart-selected)') : dye;
  context.lineWidth = choice === 'selected' ? 2 : 0.75;
  context.stroke();
}

/** The colours of the theme as they hold where the canvas stands, each read once. */
function themeColours(canvas: HTMLCanvasElement): (value: string) => string {
  const style = getComputedStyle(canvas);
  const known = new Map<string, string>();

  return (value) => {
    const found = known.get(value);
    if (found !== undefined) return found;
    const name = /^var\((.+)\)$/.exec(value)?.[1] ?? '';
    const resolved = style.getPropertyValue(name).trim();
    // A token may stand for another one.
    const colour = resolved.startsWith('var(')
      ? style.getPropertyValue(resolved.slice(4, -1)).trim()
      : resolved;
    known.set(value, colour);

    return colour;
  };
}
