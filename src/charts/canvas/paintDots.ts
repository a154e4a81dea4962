import { dotLooks, edgeDashes } from '../marks/dotLook.ts';
import type { DotColours, DotPaint } from './dotColours.ts';
import { type DotLayer, otherDye } from './dotLayer.ts';

/** How each dot stands out, one a dot: plain, selected or dimmed. */
export const standing = { none: 0, selected: 1, dimmed: 2 } as const;

/** The part of a canvas's context that dots are painted with. */
export type DotBrush = Pick<
  CanvasRenderingContext2D,
  | 'beginPath'
  | 'moveTo'
  | 'arc'
  | 'fill'
  | 'stroke'
  | 'fillStyle'
  | 'strokeStyle'
  | 'lineWidth'
  | 'setLineDash'
  | 'globalAlpha'
>;

/** Dots that are painted alike, by their places. */
interface Batch {
  readonly standing: number;
  readonly look: number;
  readonly dye: number;
  readonly dots: number[];
}

/** Sets many discs of one colour at once, pixel by pixel. */
export type Stamp = (colour: string, dots: readonly number[]) => void;

interface DotPainting {
  readonly standings: Uint8Array;
  readonly colours: DotColours;
  readonly stamp: Stamp;
}

/** With more dots of a colour than this, discs are stamped: paths of so many arcs take a browser half a second. */
export const mostArcs = 5000;

type Fill = (batch: Batch, colour: string, opacity: number) => void;

interface BatchPaint {
  readonly paint: DotPaint;
  readonly colours: DotColours;
  readonly fill: Fill;
}

/** Dimmed dots first, the selected ones last, on top and with a ring; one path for all that look alike. */
export function paintDots(
  brush: DotBrush,
  layer: DotLayer,
  { standings, colours, stamp }: DotPainting,
): void {
  const fill: Fill = (batch, colour, opacity) => {
    if (batch.dots.length > mostArcs) stamp(colour, batch.dots);
    else fillBatch(brush, layer, batch, colour, opacity);
  };

  for (const batch of batchesOf(layer, standings, colours.dyes.length)) {
    const paint = colours.dyes[batch.dye];
    if (batch.standing === standing.dimmed) fill(batch, colours.dimmed, 0.85);
    else if (paint) paintBatch(brush, layer, batch, { paint, colours, fill });
    if (batch.standing === standing.selected) ringBatch(brush, layer, batch, colours.selected);
  }
  brush.globalAlpha = 1;
}

const paintOrder = [standing.dimmed, standing.none, standing.selected];

function batchesOf(
  { dyes, looks }: DotLayer,
  standings: Uint8Array,
  colours: number,
): readonly Batch[] {
  const batches = new Map<number, Batch>();
  for (let dot = 0; dot < dyes.length; dot += 1) {
    const how = standings[dot] ?? standing.none;
    const look = looks[dot] ?? 0;
    const dye = dyes[dot] === otherDye ? colours - 1 : (dyes[dot] ?? 0);
    const key = (paintOrder.findIndex((one) => one === how) * 8 + look) * 256 + dye;
    const batch = batches.get(key);
    if (batch) batch.dots.push(dot);
    else batches.set(key, { standing: how, look, dye, dots: [dot] });
  }

  return [...batches].toSorted(([a], [b]) => a - b).map(([, batch]) => batch);
}

function paintBatch(
  brush: DotBrush,
  layer: DotLayer,
  batch: Batch,
  { paint, colours, fill }: BatchPaint,
): void {
  const { colour, weave } = paint;
  const look = dotLooks[batch.look] ?? 'solid';
  if (look === 'solid') {
    fill(batch, colour, 0.85);

    return;
  }
  fillBatch(brush, layer, batch, look === 'woven' ? weave : colours.halo, 1);
  brush.setLineDash([...edgeDashes[look]]);
  brush.strokeStyle = colour;
  brush.lineWidth = 1;
  brush.stroke();
  brush.setLineDash([]);
}

function fillBatch(
  brush: DotBrush,
  layer: DotLayer,
  { dots }: Batch,
  fill: string | CanvasPattern,
  opacity: number,
): void {
  brush.globalAlpha = opacity;
  brush.fillStyle = fill;
  circles(brush, layer, dots, 0);
  brush.fill();
}

function ringBatch(brush: DotBrush, layer: DotLayer, { dots }: Batch, colour: string): void {
  brush.globalAlpha = 1;
  brush.strokeStyle = colour;
  brush.lineWidth = 1.5;
  circles(brush, layer, dots, 1);
  brush.stroke();
}

function circles(
  brush: DotBrush,
  { xs, ys, radii }: DotLayer,
  dots: readonly number[],
  beyond: number,
): void {
  brush.beginPath();
  for (const dot of dots) {
    const [x = 0, y = 0, radius = 0] = [xs[dot], ys[dot], radii[dot]];
    brush.moveTo(x + radius + beyond, y);
    brush.arc(x, y, radius + beyond, 0, 2 * Math.PI);
  }
}
